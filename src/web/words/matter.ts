import type { Role } from '#contract/values.ts';
import { bilingual } from './bilingual.ts';
import { plural } from './format.ts';

const names: Record<Role, string> = {
  lead: '牵头单位',
  responsible: '责任单位',
  support: '配合单位',
  supervisor: '分管领导',
};

const zh = {
  title: '手工立项',
  sentence:
    '会议议定、领导批示等不成文件的事项，由督查机构登记，写明依据；督查室主任同意立项后，才能交办到单位。',
  keepersOnly: '手工立项由督查机构办理。',
  enter: '手工立项…',
  name: '事项名称',
  basisKind: '依据种类',
  basis: '依据',
  basisHint: '哪次会议、谁的批示、哪份请示，照原文写',
  decidedOn: '作出日期',
  issuer: '立项机关',
  issuerHint: '“省财政厅”这类简称按它所在的地方理解',
  task: (number: number) => `任务 ${number}`,
  clause: '任务内容',
  clauseHint: '一项写一件事，照议定或批示的原话；这段文字今后不再改动',
  names,
  namesHint: '多个单位用顿号隔开；名单未尽的，最后写“等”，以后再明确。没有牵头单位的不填牵头。',
  fromRegister: '从机构名录添加',
  as: '角色',
  deadlineKind: '时限',
  deadlineOn: '到哪一天',
  noDeadline: '不定时限',
  missing: {
    title: '请写明事项名称',
    decidedOn: '请写明作出日期',
    basis: '请写明依据',
    clause: '请写明任务内容',
    nobody: '请至少写明一个单位',
    deadlineOn: '请写明完成或者出台政策的日期',
  },
  addTask: '再加一项任务',
  removeTask: (number: number) => `去掉任务 ${number}`,
  submit: (count: number) => `报请立项 ${count} 项`,
  clear: '全部清空',
  kept: '所填内容随写随存，离开本页也在。',
};

const en: typeof zh = {
  title: 'Register a matter by hand',
  sentence:
    'What a meeting decided or a leader instructed, without a document of its own. The keepers register it with its basis; it is assigned once the head has approved it.',
  keepersOnly: 'Matters are registered by the keepers of the ledger.',
  enter: 'Register a matter by hand…',
  name: 'Name of the matter',
  basisKind: 'Kind of basis',
  basis: 'Basis',
  basisHint: 'Which meeting, whose instruction, which proposal: as it was written',
  decidedOn: 'Decided on',
  issuer: 'On behalf of',
  issuerHint: 'Short names such as 省财政厅 are read as those of its territory',
  task: (number) => `Task ${number}`,
  clause: 'What is to be done',
  clauseHint: 'One thing a task, in the words of the decision; this text will not change later',
  names: {
    lead: 'Lead (牵头)',
    responsible: 'Responsible (负责)',
    support: 'Support (配合)',
    supervisor: 'Supervisor (分管领导)',
  },
  namesHint:
    'Put 、 between names; where the list is not closed end it with 等 and settle it later. Leave the lead empty where there is none.',
  fromRegister: 'Add from the register',
  as: 'Role',
  deadlineKind: 'Deadline',
  deadlineOn: 'By which day',
  noDeadline: 'No deadline',
  missing: {
    title: 'Give the matter a name',
    decidedOn: 'Give the day of the decision',
    basis: 'Give the basis',
    clause: 'Say what is to be done',
    nobody: 'Name at least one organisation',
    deadlineOn: 'Give the day by which it is done or the policy issued',
  },
  addTask: 'Add a task',
  removeTask: (number) => `Remove task ${number}`,
  submit: (count) => `Propose ${count} ${plural(count, 'task')}`,
  clear: 'Clear everything',
  kept: 'What you type is kept, also when you leave this page.',
};

/** The words of registering a matter by hand. */
export const matterWords = bilingual(zh, en);
