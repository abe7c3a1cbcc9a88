/** Of which one notice stands for all that an organisation, or the keepers, have of it that day: it says how many. */
export const countedNoticeKinds = [
  'plan_due', // before the day and on it
  'plan_late',
  'plan_returned',
  'plan_submitted',
  'statement_opened',
  'statement_due',
  'statement_late',
  'statement_returned',
  'statement_disputed', // lines of it, by the keepers
  'statement_signed',
  'report_due',
  'report_late',
  'input_due',
  'input_late',
  'inputs_missing', // from others, for the report of the lead
  'finding_found',
  'finding_answered',
  'finding_accepted',
  'finding_upheld',
  'co_signature_asked',
  'data_asked', // fields of a request for data
  'data_due',
  'data_late',
  'given_received', // of what an organisation gave on
  'given_reported',
  'given_claimed',
] as const;
export type CountedNoticeKind = (typeof countedNoticeKinds)[number];

/** What a person may be told of without asking. */
export const noticeKinds = [
  'assignment_to_receive',
  'receipt_late',
  'date_near', // before the date or on it
  'date_passed',
  'objection_raised',
  'objection_decided',
  'assignment_passed_on',
  'assignment_withdrawn',
  'matter_to_approve',
  'matter_approved',
  'matter_returned',
  'convener_named',
  'placeholders_to_settle',
  'deputyship_begins',
  'urgent_report_sent',
  'urgent_report_waits',
  'consultation_asked',
  'coordination_raised',
  'coordination_taken',
  'coordination_decided',
  'instruction_given',
  'policy_question_asked',
  'policy_question_due',
  'policy_question_late',
  'policy_question_answered',
  'order_issued',
  'order_due',
  'order_late',
  'order_replied',
  'claim_to_assess',
  'claim_returned',
  'claim_accepted',
  'extension_asked',
  'extension_decided',
  'report_returned',
  'report_question_asked',
  ...countedNoticeKinds,
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What is mailed at once, at whatever hour; everything else waits for the day's digest. */
export const urgentNoticeKinds = [
  'urgent_report_sent',
  'urgent_report_waits',
  'order_issued',
] as const satisfies readonly NoticeKind[];

/**
 * Which date of a task a notice is about: one that its text asks for, one that a decision set, the later one that an extension gave
 * the branch, or an earlier one of the keepers'.
 */
export const noticeDateKinds = ['complete', 'issue_policy', 'adjusted', 'extended', 'internal'] as const;
export type NoticeDateKind = (typeof noticeDateKinds)[number];

/** What a digest counts together, in the order in which it does: what is late first. */
export const noticeGroups = [
  'urgent_report_sent',
  'urgent_report_waits',
  'order_issued',
  'order_late',
  'order_due',
  'order_replied',
  'receipt_late',
  'date_passed',
  'plan_late',
  'statement_late',
  'report_late',
  'input_late',
  'inputs_missing',
  'data_late',
  'date_today',
  'date_tomorrow',
  'date_near',
  'plan_due',
  'statement_due',
  'report_due',
  'input_due',
  'data_due',
  'assignment_to_receive',
  'plan_returned',
  'statement_returned',
  'statement_disputed',
  'statement_opened',
  'finding_upheld',
  'finding_found',
  'co_signature_asked',
  'data_asked',
  'plan_submitted',
  'statement_signed',
  'finding_answered',
  'finding_accepted',
  'objection_raised',
  'objection_decided',
  'matter_to_approve',
  'placeholders_to_settle',
  'matter_returned',
  'matter_approved',
  'convener_named',
  'assignment_passed_on',
  'assignment_withdrawn',
  'deputyship_begins',
  'consultation_asked',
  'coordination_raised',
  'coordination_taken',
  'coordination_decided',
  'instruction_given',
  'policy_question_late',
  'policy_question_due',
  'policy_question_asked',
  'policy_question_answered',
  'report_returned',
  'report_question_asked',
  'claim_returned',
  'claim_to_assess',
  'extension_asked',
  'claim_accepted',
  'extension_decided',
  'given_received',
  'given_reported',
  'given_claimed',
] as const;
export type NoticeGroup = (typeof noticeGroups)[number];
