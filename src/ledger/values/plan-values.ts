/** Where a version of a plan stands; `replaced` is its end. */
export const planStates = ['draft', 'signed', 'submitted', 'returned', 'accepted', 'replaced'] as const;
export type PlanState = (typeof planStates)[number];

/** What an organisation says of the row that the lead of its task has written for all. */
export const planAnswers = ['confirmed', 'objected'] as const;
export type PlanAnswer = (typeof planAnswers)[number];

/** The three things that a plan must state of each task (时间表、责任人、成果形式): without them it is not signed. */
export const planGaps = ['timetable_missing', 'persons_missing', 'deliverable_missing'] as const;
export type PlanGap = (typeof planGaps)[number];

/** What is pointed out in a row, and holds nobody up. */
export const planWarnings = [
  'measures_missing',
  'milestone_undated',
  'milestone_late',
  'milestone_order',
  'telephone_missing',
  'trajectory_short',
] as const;
export type PlanWarning = (typeof planWarnings)[number];

/** The columns of a plan, in which what it lacks is shown. */
export const planFields = ['measures', 'milestones', 'persons', 'deliverable', 'trajectory'] as const;
export type PlanField = (typeof planFields)[number];
