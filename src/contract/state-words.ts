import type {
  ActNeed,
  ActTrace,
  AssignmentState,
  CycleState,
  Language,
  MarkState,
  PlanState,
  ReportState,
  StatementState,
  TaskState,
} from './values.ts';

/** The words in which the two state machines are told. */
export interface StateWords {
  taskState: Record<TaskState, string>;
  assignmentState: Record<AssignmentState, string>;
  reportState: Record<ReportState, string>;
  markState: Record<MarkState, string>;
  planState: Record<PlanState, string>;
  cycleState: Record<CycleState, string>;
  statementState: Record<StatementState, string>;
  /** What an act needs beside its thing. */
  need: Record<ActNeed, string>;
  /** What it leaves behind beside the state. */
  trace: Record<ActTrace, string>;
}

const zh: StateWords = {
  taskState: {
    proposed: '待批准立项',
    registered: '已立项，待交办',
    assigned: '已交办',
    closed: '已办结',
    struck_off: '已销号',
    suspended: '已中止',
    not_done: '年终未完成',
    merged: '已并入其他任务',
    split: '已拆分',
    withdrawn: '已撤销',
  },

  assignmentState: {
    named: '待交办',
    assigned: '待签收',
    received: '已签收',
    objected: '已退回，待定',
    claimed: '已申请办结，待审核',
    assessed: '已审核，待批准办结',
    accepted: '已办结',
    struck_off: '已销号',
    released: '退回获准，不再承担',
    passed_on: '已移交',
    withdrawn: '已撤销',
  },

  reportState: {
    draft: '草稿',
    to_co_sign: '待会签',
    signed: '已签发',
    unchanged: '本月无新进展',
    returned: '已退回',
  },
  markState: {
    claimed: '已报达成，待核实',
    verified: '已核实',
    not_confirmed: '核实未达成',
    withdrawn: '已撤回',
  },

  cycleState: { open: '对账中', closed: '已结账' },
  statementState: {
    open: '待答复',
    signed: '已签发，待核对',
    confirmed: '双方一致',
    disputed: '有异议',
    closed: '已结账',
  },
  planState: {
    draft: '起草中',
    signed: '已签发，待报送',
    submitted: '已报送，待审核',
    returned: '已退回，待修改',
    accepted: '已同意',
    replaced: '已被新版取代',
  },

  need: {
    reason: '理由',
    basis: '依据',
    words: '文字内容',
    organisation: '单位',
    unit: '处室',
    date: '日期',
    parts: '拆分后的各部分',
    grounds: '办结依据',
    verification: '核实方式、核实人和日期',
  },
  trace: {
    assignments: '承担关系',
    receipt_clock: '签收时限',
    receipt_day: '签收日期',
    objection: '退回理由和日期',
    successor: '承接的承担关系，注明由谁转来',
    convener: '召集单位',
    placeholder_settled: '已明确的单位',
    adjustment: '调整记录，原文不动',
    internal_date: '内部时限',
    reminder: '催办记录',
    lower_assignments: '下级单位的承担关系，注明由谁分解',
    unit_share: '处室分工',
    link_to_target: '并入的任务',
    link_to_origin: '拆自的任务',
    claim: '办结申请',
    assessment: '审核意见',
    verification_made: '核实记录',
    extension: '延期申请',
    date_moved: '本单位的新时限，文件时限不动',
    task_closes: '责任单位全部办结时任务办结，全部销号时任务销号',
    plan_rows: '方案各行',
    signature: '签发记录',
    plan_replaced: '前一版留存可查',
    plan_version: '新的一版，内容照抄，原版不动',
    plan_answer: '对牵头方案的意见',
    evidence: '佐证材料',
    statements: '每个单位一张对账单，已知的都已填好',
    findings: '每处不符一条差异，已有的不再重复，不再存在的注明日期',
    statements_closed: '各张对账单一并结账，没有答复、签发的记为缺',
    line_answers: '逐项的答复',
    no_change: '当月无新进展的报告',
    keeper_answers: '逐项的核对意见，全部核对后定为一致或有异议',
    mark: '节点达成情况',
    figures_verified: '核实数值，与填报数值分列',
    co_signatures: '请其他牵头单位会签，会签齐后生效',
    outcome: '年终结果及其依据',
    year_closed: '年度收账：未完成的到此为止，转下年的继续办理',
    continuation: '与以后年度任务的接续',
  },
};

const en: StateWords = {
  taskState: {
    proposed: 'Waits for approval',
    registered: 'Registered, not yet assigned',
    assigned: 'Assigned',
    closed: 'Closed',
    struck_off: 'Struck off',
    suspended: 'Suspended',
    not_done: 'Not done at the year’s end',
    merged: 'Merged into another task',
    split: 'Split',
    withdrawn: 'Withdrawn',
  },

  assignmentState: {
    named: 'Not yet assigned',
    assigned: 'Waits for receipt',
    received: 'Received',
    objected: 'Objected, to be decided',
    claimed: 'Claimed, to be assessed',
    assessed: 'Assessed, to be accepted',
    accepted: 'Accepted',
    struck_off: 'Struck off',
    released: 'Released on its objection',
    passed_on: 'Passed on',
    withdrawn: 'Withdrawn',
  },

  reportState: {
    draft: 'Draft',
    to_co_sign: 'Waits for the other leads',
    signed: 'Signed',
    unchanged: 'Nothing new',
    returned: 'Given back',
  },
  markState: {
    claimed: 'Claimed, to be verified',
    verified: 'Verified',
    not_confirmed: 'Not confirmed',
    withdrawn: 'Taken back',
  },

  cycleState: { open: 'Open', closed: 'Closed' },
  statementState: {
    open: 'To be answered',
    signed: 'Signed, to be checked',
    confirmed: 'Both agree',
    disputed: 'Disputed',
    closed: 'Closed',
  },
  planState: {
    draft: 'Draft',
    signed: 'Signed, not yet submitted',
    submitted: 'Submitted, to be decided',
    returned: 'Returned, to be mended',
    accepted: 'Accepted',
    replaced: 'Replaced by a newer version',
  },

  need: {
    reason: 'a reason',
    basis: 'its basis',
    words: 'its words',
    organisation: 'an organisation',
    unit: 'a unit',
    date: 'a date',
    parts: 'the parts',
    grounds: 'the grounds',
    verification: 'how, by whom and when it was verified',
  },
  trace: {
    assignments: 'assignments',
    receipt_clock: 'the last day for receipt',
    receipt_day: 'the day of receipt',
    objection: 'the objection and its day',
    successor: 'a succeeding assignment that names the one before it',
    convener: 'the convener',
    placeholder_settled: 'whom the words mean',
    adjustment: 'an adjustment; the official text stays',
    internal_date: 'the internal date',
    reminder: 'a note of the reminder',
    lower_assignments: 'assignments of organisations below, which say who gave them',
    unit_share: "a unit's share",
    link_to_target: 'the task that it was merged into',
    link_to_origin: 'the task that it was split from',
    claim: 'the claim',
    assessment: 'the assessment',
    verification_made: 'the verification',
    extension: 'the extension asked for',
    date_moved: 'another date for this branch; the official one stays',
    task_closes: 'the task closes once all who answer for it are accepted, and is struck off once all are',
    plan_rows: 'the rows of the plan',
    signature: 'the signature',
    plan_replaced: 'the version before it, readable',
    plan_version: 'another version with the same rows; the accepted one stays',
    plan_answer: 'what the organisation says of the lead’s row',
    evidence: 'the evidence',
    statements: 'a statement of every organisation, filled in with what is known',
    findings: 'a finding for each discrepancy; known ones stay, and say since when they are gone',
    statements_closed: 'all statements closed; what nobody answered or signed is recorded as missing',
    line_answers: 'the answers line by line',
    no_change: 'the reports of the month that there is nothing new',
    keeper_answers: 'what the keepers say of each line; once of all, the statement is confirmed or disputed',
    mark: 'that the milestone was reached',
    figures_verified: 'the figures as they were verified, beside those that were reported',
    co_signatures: 'the other leads are asked to co-sign; it counts once all have',
    outcome: 'how the task ends its year, and the ground',
    year_closed: 'the year closes: what is not done ends there, what is carried over goes on',
    continuation: 'the link to the task that goes on with it in a later year',
  },
};

/** Whoever tells of states, needs and traces takes these words. */
export const stateWords: Record<Language, StateWords> = { zh, en };
