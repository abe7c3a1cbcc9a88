/**
 * What a report is in its task: that of an organisation which speaks for itself, what it gives to the lead, or what the lead
 * or the convener says for all.
 */
export const reportKinds = ['own', 'input', 'consolidated'] as const;
export type ReportKind = (typeof reportKinds)[number];

/**
 * Where a report stands: `to_co_sign` waits for the other leads and says nothing yet, `unchanged` says that there is nothing
 * new, the last is its end.
 */
export const reportStates = ['draft', 'to_co_sign', 'signed', 'unchanged', 'returned'] as const;
export type ReportState = (typeof reportStates)[number];

/** The words of a report, in the order in which they are asked for. */
export const reportFields = [
  'progress',
  'results',
  'difficulties',
  'experience',
  'nextSteps',
  'helpNeeded',
] as const;
export type ReportField = (typeof reportFields)[number];

/** What a report says that may contradict something else. */
export const reportCheckCodes = [
  'value_below_last',
  'value_over_hundred',
  'behind_above_target',
  'done_below_target',
  'done_without_claim',
  'results_without_evidence',
  'nothing_new_in_words',
] as const;
export type ReportCheckCode = (typeof reportCheckCodes)[number];

/** The acts on a report. */
export const reportActs = [
  'save_report',
  'report_no_change',
  'sign_report',
  'co_sign_report',
  'waive_co_signatures',
  'return_report',
  'ask_about_report',
  'answer_report_question',
  'verify_values',
] as const;
export type ReportAct = (typeof reportActs)[number];
