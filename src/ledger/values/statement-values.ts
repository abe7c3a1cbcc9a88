/** For how long the claims of a cycle are held together (对账周期): a month, a quarter, or as set. */
export const cycleKinds = ['monthly', 'quarterly', 'custom'] as const;
export type CycleKind = (typeof cycleKinds)[number];

/** Where a cycle stands; a closed one never changes. */
export const cycleStates = ['open', 'closed'] as const;
export type CycleState = (typeof cycleStates)[number];

/** Where a statement stands; the last is its end. */
export const statementStates = ['open', 'signed', 'confirmed', 'disputed', 'closed'] as const;
export type StatementState = (typeof statementStates)[number];

/** What an organisation says of a line: nothing new, a report of the period, that it is right, or that it is not. */
export const lineAnswers = ['unanswered', 'unchanged', 'reported', 'confirmed', 'disputed'] as const;
export type LineAnswer = (typeof lineAnswers)[number];

/** What the keepers say of a line. */
export const keeperAnswers = ['unanswered', 'confirmed', 'disputed'] as const;
export type KeeperAnswer = (typeof keeperAnswers)[number];

/** What of the facts of a line does not agree. */
export const lineDifferences = [
  'overdue',
  'not_received',
  'not_reported',
  'milestone_unverified',
  'figure_differs',
] as const;
export type LineDifference = (typeof lineDifferences)[number];

/** By what the lines of a statement are shown. */
export const lineFilters = ['all', 'unanswered', 'reported', 'differing', 'disputed', 'unchecked'] as const;
export type LineFilter = (typeof lineFilters)[number];

/** The acts on a cycle, and the one that opens it. */
export const cycleActs = ['open_cycle', 'close_cycle'] as const;
export type CycleAct = (typeof cycleActs)[number];

/** The acts on a statement and on its lines. */
export const statementActs = [
  'answer_statement_lines',
  'answer_no_change',
  'report_statement_lines',
  'assign_statement_lines',
  'sign_statement',
  'return_statement',
  'keeper_answer_lines',
] as const;
export type StatementAct = (typeof statementActs)[number];
