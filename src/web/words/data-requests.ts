import { bilingual } from './bilingual.ts';

const zh = {
  title: '数据征集',
  answer: (open: number, fields: number) =>
    open === 0 ? '没有正在进行的数据征集。' : `${open} 次征集正在进行，还有 ${fields} 项待填。`,
  rule: '台账里已经报过的数值自动填好、注明出处，不再重复要。',
  none: '还没有数据征集',
  noneDetail: '督查机构需要台账以外的数据时在这里提出，各单位逐项填写；已经报过的不必再填。',
  state: { open: '进行中', answered: '已填齐', withdrawn: '已撤回' },
  asked: (asker: string | null, on: string, due: string) =>
    `${asker ?? '督查机构'} ${on} 提出，${due} 前填报`,
  columns: { field: '数据项', value: '数值', from: '来源' },
  organisation: '单位',
  waits: '待填',
  known: { report: '进展报告', evidence: '佐证材料', data_request: '以往征集' },
  answeredBy: (by: string, on: string) => `${by} ${on} 填报`,
  ask: '征集数据',
  askHelp: '先看“发出之前”：台账已有的不会再问。',
  askedDone: '已发出',
  fields: {
    directive: '哪份文件',
    title: '名称',
    purpose: '用途',
    purposeHint: '写明为什么要、用在哪里，各单位都能看到',
    organisations: '向哪些单位',
    tasks: '关于哪几项任务',
    tasksHint: '用任务中的词查找，可以不选；选了几项任务，每项任务的数据各填一份',
    dueOn: '填报期限',
    list: '数据项，每行一项',
    listHint:
      '写法：名称，计量单位，时期。后两项可以不写；不写时期的，取最近一次报过的数值。例：入驻企业数，家，2021-06',
  },
  task: (ordinal: number) => `任务 ${ordinal}`,
  noTask: '没有找到',
  fill: '填报',
  fillHelp: '可以只填一部分，以后再填；填过的在征集结束前可以改。',
  filled: '已填报',
  withdraw: '撤回',
  withdrawHelp: '撤回后各单位不必再填，已填的保留。',
  withdrawn: '已撤回',
  endWords: (reason: string) => `撤回理由：${reason}`,
  more: '只列出最近 200 次。',
};

const en: typeof zh = {
  title: 'Requests for data',
  answer: (open, fields) =>
    open === 0
      ? 'No request for data is open.'
      : `${open} ${open === 1 ? 'request is' : 'requests are'} open, ${fields} fields are still to be filled in.`,
  rule: 'What the ledger knows is filled in with where it is from, and not asked again.',
  none: 'No request for data yet',
  noneDetail:
    'Where the keepers need data that the ledger lacks, they ask for them here; organisations fill in field by field what they have not said before.',
  state: { open: 'open', answered: 'complete', withdrawn: 'taken back' },
  asked: (asker, on, due) => `Asked by ${asker ?? 'the keepers'} on ${on}, due ${due}`,
  columns: { field: 'Field', value: 'Value', from: 'From' },
  organisation: 'Organisation',
  waits: 'to be filled in',
  known: { report: 'progress report', evidence: 'evidence', data_request: 'earlier request' },
  answeredBy: (by, on) => `${by}, ${on}`,
  ask: 'Ask for data',
  askHelp: 'See “Before it goes out” first: what the ledger knows is not asked.',
  askedDone: 'Asked',
  fields: {
    directive: 'Directive',
    title: 'Title',
    purpose: 'Purpose',
    purposeHint: 'What the data are needed for; every organisation reads it',
    organisations: 'Organisations',
    tasks: 'About which tasks',
    tasksHint:
      'Found by words of the task, none if you like; of several tasks the data are filled in for each',
    dueOn: 'Due',
    list: 'Fields, one a line',
    listHint:
      'Name, unit, period; the last two may be left out, and without a period the last value reported will do. Example: Firms, number, 2021-06',
  },
  task: (ordinal) => `Task ${ordinal}`,
  noTask: 'Nothing found',
  fill: 'Fill in',
  fillHelp: 'Some fields are enough for now; what was filled in can be changed until the request ends.',
  filled: 'Filled in',
  withdraw: 'Take back',
  withdrawHelp: 'Nobody has to fill it in any more; what was filled in stays.',
  withdrawn: 'Taken back',
  endWords: (reason) => `Taken back: ${reason}`,
  more: 'Only the last 200 are listed.',
};

/** Requests for data (数据征集). */
export const dataRequestWords = bilingual(zh, en);
