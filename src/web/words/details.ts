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
};

/** What the facts of a history line are called; a fact without a word here is for programs, not for readers. */
export const detailWords = bilingual(zh, en);
