import type { ActName, Language } from './values.ts';

/** What an act is called. */
export interface ActWord {
  /** On a button: what pressing it does. */
  button: string;
  /** In a history, after who did it: what they did. */
  fact: string;
}

const zh: Record<ActName, ActWord> = {
  register_directive: { button: '登记文件', fact: '登记文件，任务立项' },
  register_draft: { button: '登记入账', fact: '核对后登记入账，任务立项' },
  take_over_ledger: { button: '接入台账', fact: '从原有台账接入' },
  amend_directive: { button: '登记修订', fact: '登记文件修订' },
  register_matter: { button: '手工立项', fact: '提出手工立项' },
  approve_registration: { button: '同意立项', fact: '同意立项' },
  return_registration: { button: '退回立项', fact: '退回立项' },
  assign_tasks: { button: '交办', fact: '交办' },
  name_convener: { button: '确定召集单位', fact: '确定召集单位' },
  resolve_placeholders: { button: '明确单位', fact: '明确未点名的单位' },
  adjust_task: { button: '调整', fact: '调整任务' },
  suspend_task: { button: '中止', fact: '中止任务' },
  resume_task: { button: '恢复', fact: '恢复任务' },
  merge_tasks: { button: '并入其他任务', fact: '合并任务' },
  split_task: { button: '拆分', fact: '拆分任务' },
  withdraw_task: { button: '撤销任务', fact: '撤销任务' },
  receive_assignments: { button: '签收', fact: '签收' },
  object_to_assignment: { button: '退回', fact: '退回交办' },
  uphold_objection: { button: '同意退回', fact: '同意退回，不再承担' },
  reject_objection: { button: '不同意退回', fact: '不同意退回，仍由其承担' },
  reassign_assignment: { button: '改派', fact: '改派给其他单位' },
  pass_on_assignments: { button: '移交承接单位', fact: '移交承接单位' },
  withdraw_assignment: { button: '撤销交办', fact: '撤销交办' },
  set_internal_date: { button: '定内部时限', fact: '定内部时限' },
  note_reminder: { button: '记一次电话催办', fact: '电话催办' },
  add_person: { button: '添加人员', fact: '添加人员' },
  change_person: { button: '修改人员', fact: '修改人员' },
  name_deputy: { button: '指定代理', fact: '指定代理' },
  end_deputy: { button: '结束代理', fact: '结束代理' },
  add_unit: { button: '添加处室', fact: '添加处室' },
  end_unit: { button: '撤销处室', fact: '撤销处室' },
  set_contacts: { button: '修改联络方式', fact: '修改联络方式' },
  add_organisation: { button: '登记机构', fact: '登记机构' },
  settle_organisations: { button: '核实机构', fact: '核实机构' },
  change_settings: { button: '修改设置', fact: '修改设置' },
  withdraw_takeover: { button: '撤回接入', fact: '撤回接入的台账' },
};

const en: Record<ActName, ActWord> = {
  register_directive: { button: 'Register', fact: 'registered the document and its tasks' },
  register_draft: { button: 'Register', fact: 'registered the reviewed document and its tasks' },
  take_over_ledger: { button: 'Take over', fact: 'took it over from a ledger in use' },
  amend_directive: { button: 'Register amendment', fact: 'registered an amended document' },
  register_matter: { button: 'Register a matter', fact: 'proposed the matter' },
  approve_registration: { button: 'Approve registration', fact: 'approved the registration' },
  return_registration: { button: 'Return registration', fact: 'returned the registration' },
  assign_tasks: { button: 'Assign', fact: 'assigned it' },
  name_convener: { button: 'Name the convener', fact: 'named the convener' },
  resolve_placeholders: { button: 'Name organisations', fact: 'settled which organisations are meant' },
  adjust_task: { button: 'Adjust', fact: 'adjusted the task' },
  suspend_task: { button: 'Suspend', fact: 'suspended the task' },
  resume_task: { button: 'Resume', fact: 'resumed the task' },
  merge_tasks: { button: 'Merge into another', fact: 'merged tasks' },
  split_task: { button: 'Split', fact: 'split the task' },
  withdraw_task: { button: 'Withdraw task', fact: 'withdrew the task' },
  receive_assignments: { button: 'Receive', fact: 'confirmed receipt' },
  object_to_assignment: { button: 'Object', fact: 'objected to the assignment' },
  uphold_objection: { button: 'Uphold objection', fact: 'upheld the objection and released it' },
  reject_objection: { button: 'Reject objection', fact: 'rejected the objection; the assignment stands' },
  reassign_assignment: { button: 'Reassign', fact: 'reassigned it to another organisation' },
  pass_on_assignments: { button: 'Pass on', fact: 'passed it on to the successor' },
  withdraw_assignment: { button: 'Withdraw assignment', fact: 'withdrew the assignment' },
  set_internal_date: { button: 'Set internal date', fact: 'set an internal date' },
  note_reminder: { button: 'Note a telephone reminder', fact: 'reminded by telephone' },
  add_person: { button: 'Add person', fact: 'added the person' },
  change_person: { button: 'Change person', fact: 'changed the person' },
  name_deputy: { button: 'Name deputy', fact: 'named a deputy' },
  end_deputy: { button: 'End deputy', fact: 'ended the deputy' },
  add_unit: { button: 'Add unit', fact: 'added the unit' },
  end_unit: { button: 'End unit', fact: 'ended the unit' },
  set_contacts: { button: 'Change contacts', fact: 'changed the contacts' },
  add_organisation: { button: 'Add organisation', fact: 'added the organisation' },
  settle_organisations: { button: 'Settle organisations', fact: 'settled what the organisation is' },
  change_settings: { button: 'Change settings', fact: 'changed the settings' },
  withdraw_takeover: { button: 'Withdraw takeover', fact: 'withdrew the takeover' },
};

/** What every act is called, as a button and as a fact of a history. */
export const actWords: Record<Language, Record<ActName, ActWord>> = { zh, en };
