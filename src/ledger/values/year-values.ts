/** How a task ends its year: done, done after its date, carried over into a later year (转下年), or not done. */
export const yearOutcomes = ['done', 'done_late', 'carried_over', 'not_done'] as const;
export type YearOutcome = (typeof yearOutcomes)[number];

/** What the facts say for an outcome; `words` where a person's words alone do. */
export const yearGrounds = ['claimed', 'claimed_late', 'later_date', 'date_passed', 'words'] as const;
export type YearGround = (typeof yearGrounds)[number];

/** Where the year of a directive stands. */
export const yearStates = ['open', 'closed', 'reopened'] as const;
export type YearState = (typeof yearStates)[number];
