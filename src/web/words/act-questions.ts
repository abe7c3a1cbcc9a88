import type { AssignmentAct, ClosingAct, TaskAct, YearAct } from '#contract/values.ts';
import { bilingual } from './bilingual.ts';

/** How the form of an act speaks. */
export interface QuestionWords {
  /** What will follow. */
  help: string;
  /** Said once it is done. */
  done: string;
}

/** The acts on a task that a form asks for. */
export type AskedTaskAct = Exclude<
  TaskAct,
  | 'register_directive'
  | 'register_draft'
  | 'take_over_ledger'
  | 'amend_directive'
  | 'register_matter'
  | ClosingAct
  | YearAct
>;
/** What an organisation gives on is asked in forms of its own (`screens/task/cascade`). */
type GivingAct = 'cascade_assignment' | 'withdraw_cascade' | 'share_with_unit' | 'withdraw_unit_share';
/** So is what is added to its evidence, and withdrawn (`screens/task/use-evidence-acts.tsx`). */
type EvidenceAct = 'add_evidence' | 'withdraw_evidence';
/** The acts on one assignment that a form asks for. */
export type AskedAssignmentAct = Exclude<
  AssignmentAct,
  'assign_tasks' | GivingAct | EvidenceAct | ClosingAct
>;

const zh = {
  acts: {
    assign_tasks: { help: '任务将交办给下列单位，签收期限自今日起算。', done: '已交办' },
    approve_registration: { help: '立项后即可交办。', done: '已同意立项' },
    return_registration: { help: '退回后不再立项，理由留存在办理过程中。', done: '已退回立项' },
    name_convener: {
      help: '文件未明确牵头单位时，请一个承担单位召集其他单位；它不因此成为牵头单位。',
      done: '已确定召集单位',
    },
    resolve_placeholders: {
      help: '写明“等、有关部门”指哪些单位；不再另指单位的，写明理由。',
      done: '已明确',
    },
    adjust_task: { help: '文件原文不变，调整内容与其并列显示。', done: '已记录调整' },
    suspend_task: { help: '中止期间各单位的办理一律停下，可以恢复。', done: '任务已中止' },
    resume_task: { help: '恢复后各单位从中止前的状态继续办理。', done: '任务已恢复' },
    merge_tasks: { help: '本项到此为止，各单位的办理转入所选任务。', done: '任务已合并' },
    split_task: { help: '本项到此为止，分成几项各自办理；每个单位至少归入其中一项。', done: '任务已拆分' },
    withdraw_task: { help: '任务与各单位的办理一并结束，留存备查。', done: '任务已撤销' },
    receive_assignments: { help: '签收表示本单位已收到并承担这项任务。', done: '已签收' },
    object_to_assignment: { help: '写明为什么不应由本单位承担，由督查机构定。', done: '已退回，等待决定' },
    uphold_objection: { help: '该单位不再承担；可以同时交办给另一个单位。', done: '已同意退回' },
    reject_objection: { help: '该单位继续承担，签收期限自今日重新起算。', done: '已答复：不同意退回' },
    reassign_assignment: { help: '该单位的办理到此为止，改由所选单位承担。', done: '已改派' },
    pass_on_assignments: { help: '职责已划转的，由承接单位继续办理；过程中保留原单位名称。', done: '已移交' },
    withdraw_assignment: { help: '该单位不再承担这项任务，留存备查。', done: '已撤销交办' },
    set_internal_date: { help: '内部时限早于文件时限，不代替文件时限；清空即取消。', done: '已记录内部时限' },
    note_reminder: { help: '记下一次电话催办。', done: '已记录催办' },
  } satisfies Record<AskedTaskAct | AskedAssignmentAct, QuestionWords>,
  assignTo: (count: number) => `交办给 ${count} 个单位`,
  toOrganisation: '改由哪个单位承担',
  toOrganisationIfAny: '改由哪个单位承担（可不填）',
  successor: '承接单位',
  role: '角色',
  sameRole: '同原来一样',
  effectiveOn: '划转生效日期',
  words: '调整内容',
  wordsHint: '写明现在要求什么，或不再要求什么',
  dueOn: '调整后的时限（不改时限则不填）',
  internalOn: '内部时限',
  convener: '由哪个单位召集',
  noConvener: '不设召集单位',
  placeholders: '指哪些单位',
  addOrganisation: '再加一个单位',
  remove: (name: string) => `去掉${name}`,
  resolution: '说明',
  resolutionHint: '不另指单位时须写明理由',
  mergeInto: '并入第几项',
  mergeIntoNone: '这本台账没有这一项，或者它已经结束。',
  part: (number: number) => `第 ${number} 部分的内容`,
  partOrganisations: '由哪些单位承担',
  addPart: '再分一部分',
  removePart: (number: number) => `去掉第 ${number} 部分`,
};

const en: typeof zh = {
  acts: {
    assign_tasks: {
      help: 'The task goes to the organisations below; the time for receipt runs from today.',
      done: 'Assigned',
    },
    approve_registration: { help: 'Once registered it can be assigned.', done: 'Registration approved' },
    return_registration: {
      help: 'It will not be registered; the reason stays in the history.',
      done: 'Registration returned',
    },
    name_convener: {
      help: 'Where the text names no lead, one of those who carry the task brings the others together; that does not make it the lead.',
      done: 'Convener named',
    },
    resolve_placeholders: {
      help: 'Say which organisations 等 or 有关部门 mean; where nobody else is meant, say why.',
      done: 'Settled',
    },
    adjust_task: {
      help: 'The official text stays as it is; the adjustment is shown beside it.',
      done: 'Adjustment recorded',
    },
    suspend_task: { help: 'All work on it stops; it can be resumed.', done: 'Task suspended' },
    resume_task: { help: 'Everybody goes on from where they were.', done: 'Task resumed' },
    merge_tasks: {
      help: 'This task ends; its assignments pass on to the task that you choose.',
      done: 'Tasks merged',
    },
    split_task: {
      help: 'This task ends and becomes several; every organisation goes to at least one of them.',
      done: 'Task split',
    },
    withdraw_task: {
      help: 'The task and its assignments end; they are kept for the record.',
      done: 'Task withdrawn',
    },
    receive_assignments: { help: 'It says that your organisation has the task.', done: 'Received' },
    object_to_assignment: {
      help: 'Say why it is not for your organisation; the keepers decide.',
      done: 'Objected; the keepers decide',
    },
    uphold_objection: {
      help: 'The organisation is released; another can get the task in its place.',
      done: 'Objection upheld',
    },
    reject_objection: {
      help: 'The organisation keeps the task; the time for receipt begins anew today.',
      done: 'Objection rejected',
    },
    reassign_assignment: {
      help: 'It ends for this organisation and goes to the one that you choose.',
      done: 'Reassigned',
    },
    pass_on_assignments: {
      help: 'Where duties have passed, the successor goes on; the history keeps the old name.',
      done: 'Passed on',
    },
    withdraw_assignment: {
      help: 'The organisation no longer carries the task; it is kept for the record.',
      done: 'Assignment withdrawn',
    },
    set_internal_date: {
      help: 'Earlier than the official date, never instead of it; clear the field to take it away.',
      done: 'Internal date recorded',
    },
    note_reminder: { help: 'Note that you reminded them by telephone.', done: 'Reminder noted' },
  },
  assignTo: (count) => `Assign to ${count}`,
  toOrganisation: 'Which organisation gets it',
  toOrganisationIfAny: 'Which organisation gets it (optional)',
  successor: 'Successor',
  role: 'Role',
  sameRole: 'The same as before',
  effectiveOn: 'Day on which the duties passed',
  words: 'Adjustment',
  wordsHint: 'What it now asks, or no longer asks',
  dueOn: 'Date that now counts (empty: the date stays)',
  internalOn: 'Internal date',
  convener: 'Who convenes',
  noConvener: 'No convener',
  placeholders: 'Which organisations are meant',
  addOrganisation: 'Add an organisation',
  remove: (name) => `Remove ${name}`,
  resolution: 'Explanation',
  resolutionHint: 'Needed where nobody else is meant',
  mergeInto: 'Number of the task that it goes into',
  mergeIntoNone: 'This ledger has no such task, or it has ended.',
  part: (number) => `Words of part ${number}`,
  partOrganisations: 'Who carries it',
  addPart: 'Add a part',
  removePart: (number) => `Remove part ${number}`,
};

/** The words of the forms by which acts on tasks and assignments are asked for. */
export const actQuestionWords = bilingual(zh, en);
