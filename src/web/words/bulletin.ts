import { bilingual } from './bilingual.ts';

interface BulletinWords {
  title: string;
  open: string;
  openDetail: string;
  partial: string;
  answer: string;
  lightAnswer: string;
  findingAnswer: string;
  end: string;
  asked: (opened: string, due: string, closed: string) => string;
  answers: Record<'in_time' | 'late' | 'missing', string>;
  sections: Record<'organisations' | 'lights' | 'disputes' | 'findings' | 'orders' | 'experiences', string>;
  none: Record<'disputes' | 'findings' | 'orders' | 'experiences', string>;
  columns: Record<
    | 'organisation'
    | 'answered'
    | 'lines'
    | 'unanswered'
    | 'red'
    | 'yellow'
    | 'disputed'
    | 'findings'
    | 'orders'
    | 'before'
    | 'after'
    | 'rule'
    | 'total'
    | 'task'
    | 'organisationSays'
    | 'keepersSay'
    | 'number'
    | 'request'
    | 'replyBy'
    | 'words',
    string
  >;
  states: Record<'open' | 'explained' | 'corrected' | 'accepted' | 'upheld', string>;
  change: (before: number, after: number) => string;
  print: string;
  back: string;
  source: (closed: string) => string;
}

/** The bulletin of a closed cycle. */
export const bulletinWords = bilingual<BulletinWords>(
  {
    title: '对账通报',
    open: '本期还没有结束',
    openDetail: '结束以后，这里是本期的通报。',
    partial: '只列出您可以查看的单位。',
    answer: '{organisations} 个单位对账 {lines} 项：按时 {inTime} 个，迟报 {late} 个，未报 {missing} 个',
    lightAnswer: '；红灯由 {before} 项到 {after} 项',
    findingAnswer: '；差异 {findings} 条，认定 {upheld} 条；发督办单 {orders} 份',
    end: '。',
    asked: (opened, due, closed) => `${opened} 发出，${due} 前签章报送，${closed} 结束。`,
    answers: { in_time: '按时', late: '迟报', missing: '未报' },
    sections: {
      ...{ organisations: '各单位对账情况', lights: '亮灯变化', disputes: '有异议的事项' },
      ...{ findings: '差异及处理', orders: '本期发出的督办单', experiences: '单位报告的经验做法（原文）' },
    },
    none: {
      ...{ disputes: '双方没有异议。', findings: '没有发现差异。' },
      ...{ orders: '本期没有发督办单。', experiences: '没有单位报告经验做法。' },
    },
    columns: {
      ...{ organisation: '单位', answered: '报送', lines: '事项', unanswered: '未答' },
      ...{ red: '红灯', yellow: '黄灯', disputed: '异议', findings: '差异', orders: '督办单' },
      ...{ before: '发出时', after: '结束时', rule: '差异', total: '合计', task: '任务' },
      ...{ organisationSays: '单位意见', keepersSay: '督查机构意见', number: '编号' },
      ...{ request: '要求', replyBy: '答复期限', words: '内容' },
    },
    states: {
      open: '未说明',
      explained: '已说明',
      corrected: '已更正',
      accepted: '已采纳',
      upheld: '已认定',
    },
    change: (before, after) => (before === after ? `${after}` : `${before} → ${after}`),
    print: '打印',
    back: '返回本期对账',
    source: (closed) =>
      `来源：本期对账单、${closed} 结束时的差异和督办单，以及发出、结束两日的灯；此后不再变动。`,
  },
  {
    title: 'Bulletin',
    open: 'This cycle is not closed yet',
    openDetail: 'Once it is closed its bulletin stands here.',
    partial: 'Only organisations that you may see are listed.',
    answer:
      '{organisations} organisations reconciled {lines} lines: {inTime} in time, {late} late, {missing} not at all',
    lightAnswer: '; red went from {before} to {after}',
    findingAnswer: '; {findings} findings, {upheld} upheld; {orders} orders issued',
    end: '.',
    asked: (opened, due, closed) => `Opened ${opened}, to be signed by ${due}, closed ${closed}.`,
    answers: { in_time: 'In time', late: 'Late', missing: 'Missing' },
    sections: {
      ...{ organisations: 'Organisations', lights: 'How the lights changed', disputes: 'Disputed lines' },
      ...{ findings: 'Findings', orders: 'Orders issued', experiences: 'Experience, as it was reported' },
    },
    none: {
      ...{ disputes: 'Nothing is disputed.', findings: 'Nothing was found.' },
      ...{ orders: 'No order was issued.', experiences: 'Nobody reported experience.' },
    },
    columns: {
      ...{ organisation: 'Organisation', answered: 'Answered', lines: 'Lines', unanswered: 'Unanswered' },
      ...{ red: 'Red', yellow: 'Yellow', disputed: 'Disputed', findings: 'Findings', orders: 'Orders' },
      ...{ before: 'Opened', after: 'Closed', rule: 'Finding', total: 'Total', task: 'Task' },
      ...{ organisationSays: 'Organisation', keepersSay: 'Keepers', number: 'Number' },
      ...{ request: 'Request', replyBy: 'Reply by', words: 'Words' },
    },
    states: {
      ...{ open: 'Not explained', explained: 'Explained', corrected: 'Corrected' },
      ...{ accepted: 'Accepted', upheld: 'Upheld' },
    },
    change: (before, after) => (before === after ? `${after}` : `${before} → ${after}`),
    print: 'Print',
    back: 'Back to the cycle',
    source: (closed) =>
      `Source: the statements, findings and orders of this cycle as it was closed on ${closed}, and the lights of its first and last day; nothing changes them any more.`,
  },
);
