import { bilingual } from './bilingual.ts';
import { plural } from './format.ts';

const zh = {
  title: '发出之前',
  sentence: '将向 {organisations} 个单位提出要求，共须填 {fields} 项。',
  known: '台账里已有 {known} 项情况。',
  overlapping: '{overlapping} 个单位有相同事项正在办理，可以等结果或者并入。',
  allQuiet: '没有相同事项正在办理。',
  filledIn: (count: number) => `其中 ${count} 项预先填好，不必再填`,
  details: '看各单位情况',
  fields: (count: number) => `须填 ${count} 项`,
  standing: (requests: number, fields: number) => `本月已有 ${requests} 件 ${fields} 项`,
  cap: (requests: number | null, fields: number | null) =>
    `上限${requests === null ? '' : ` ${requests} 件`}${fields === null ? '' : ` ${fields} 项`}`,
  over: '超过上限',
  open: '正在办理',
  knownTitle: '已经知道',
  dueOn: (on: string) => `${on} 前`,
  moreOf: (count: number) => `另有 ${count} 项`,
  moreOrganisations: (count: number) => `另有 ${count} 个单位`,
  from: {
    figure: '进展报告数值',
    report: '进展报告',
    answer: '政策问题答复',
    evidence: '佐证材料',
    data_request: '数据征集',
  },
  overTitle: (count: number) => `${count} 个单位本月将超过上限，不能发出`,
  askHead: (heads: readonly string[]) =>
    heads.length > 0
      ? `请合并或者推迟。确需本月发出的，请督查室主任${heads.join('、')}在“减负”页批准。`
      : '请合并或者推迟。确需本月发出的，请督查室主任在“减负”页批准。',
  approval: '使用的超限批准',
  noApproval: '未选',
  approvalOption: (approver: string, reason: string, until: string) =>
    `${approver}：${reason}（${until} 前有效）`,
  unfit: '所选批准没有包括全部超限的单位。',
  reason: '批准超限的理由',
  reasonHint: '写入办理记录、要求明细和年度减负报告',
  approve: '批准超限并用于这一件',
};

const en: typeof zh = {
  title: 'Before it goes out',
  sentence:
    'It would reach {organisations} {organisations:organisation|organisations} and ask for {fields} {fields:field|fields}.',
  known: 'The ledger knows {known} {known:fact|facts} about this already.',
  overlapping:
    '{overlapping} of them {overlapping:is|are} answering a request about the same now: wait for it, or make this a part of it.',
  allQuiet: 'None of them is answering a request about the same.',
  filledIn: (count) => `${count} of these ${plural(count, 'is', 'are')} filled in beforehand`,
  details: 'Each organisation',
  fields: (count) => `${count} ${plural(count, 'field')} to fill in`,
  standing: (requests, fields) =>
    `this month so far ${requests} ${plural(requests, 'request')}, ${fields} ${plural(fields, 'field')}`,
  cap: (requests, fields) =>
    `at most ${[...(requests === null ? [] : [`${requests} ${plural(requests, 'request')}`]), ...(fields === null ? [] : [`${fields} ${plural(fields, 'field')}`])].join(', ')}`,
  over: 'beyond the cap',
  open: 'Being answered',
  knownTitle: 'Known',
  dueOn: (on) => `due ${on}`,
  moreOf: (count) => `${count} more`,
  moreOrganisations: (count) => `${count} more ${plural(count, 'organisation')}`,
  from: {
    figure: 'figure in a report',
    report: 'progress report',
    answer: 'answer to a policy question',
    evidence: 'evidence',
    data_request: 'request for data',
  },
  overTitle: (count) =>
    `${count} ${plural(count, 'organisation')} would be asked beyond the cap: it cannot go out`,
  askHead: (heads) =>
    `Merge it or put it off. Where it cannot wait, have the head${heads.length > 0 ? ` (${heads.join(', ')})` : ''} approve it on the page Burden.`,
  approval: 'Approval to go beyond the cap',
  noApproval: 'none',
  approvalOption: (approver, reason, until) => `${approver}: ${reason} (until ${until})`,
  unfit: 'The approval chosen does not name all organisations that are beyond their cap.',
  reason: 'Why it may go beyond the cap',
  reasonHint: 'It stands in the record, in the list of requests and in the yearly report',
  approve: 'Approve it for this request',
};

/** What a request would come to before it goes out (减负). */
export const foreseenWords = bilingual(zh, en);
