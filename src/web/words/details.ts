import { stateWords } from '#contract/state-words.ts';
import { bilingual } from './bilingual.ts';

const zh: Partial<Record<string, string>> = {
  reason: '理由',
  basis: '依据',
  words: '内容',
  note: '备注',
  cycle: '月份',
  question: '询问',
  answer: '答复',
  on: '日期',
  dueOn: '时限',
  internalOn: '内部时限',
  receiveBy: '签收期限',
  remindedOn: '催办日期',
  effectiveOn: '生效日期',
  fileName: '文件',
  resolution: '说明',
  name: '名称',
  organisation: '单位',
  organisations: '单位',
  toOrganisations: '承接单位',
  convener: '召集单位',
  grounds: '办结依据',
  assessment: '审核意见',
  taskState: '任务状态',
  verifiedHow: '核实方式',
  verifiedBy: '核实人',
  verifiedOn: '核实日期',
  progress: '目前进展',
  askedFor: '申请延期至',
  officialOn: '文件时限',
  extendedOn: '延期至',
};

const en: Partial<Record<string, string>> = {
  reason: 'reason',
  basis: 'basis',
  words: 'words',
  note: 'note',
  cycle: 'month',
  question: 'question',
  answer: 'answer',
  on: 'date',
  dueOn: 'due',
  internalOn: 'internal date',
  receiveBy: 'to be received by',
  remindedOn: 'reminded on',
  effectiveOn: 'in force from',
  fileName: 'file',
  resolution: 'explanation',
  name: 'name',
  organisation: 'organisation',
  organisations: 'organisations',
  toOrganisations: 'passed to',
  convener: 'convener',
  grounds: 'grounds',
  assessment: 'assessment',
  taskState: 'the task',
  verifiedHow: 'verified',
  verifiedBy: 'verified by',
  verifiedOn: 'verified on',
  progress: 'progress so far',
  askedFor: 'asked for',
  officialOn: 'official date',
  extendedOn: 'extended to',
};

/** What the facts of a history line are called; a fact without a word here is for programs, not for readers. */
export const detailWords = bilingual(zh, en);

/** What the values of a fact are called where these are names of the program's own. */
export const detailValueWords = bilingual<Partial<Record<string, Partial<Record<string, string>>>>>(
  {
    taskState: stateWords.zh.taskState,
    verifiedHow: { on_site: '现场核实', by_data: '数据核实' },
  },
  {
    taskState: stateWords.en.taskState,
    verifiedHow: { on_site: 'on site', by_data: 'by data' },
  },
);
