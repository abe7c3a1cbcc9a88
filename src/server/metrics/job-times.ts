/** Work that the program does by itself. */
export const jobs = ['notices', 'seals', 'lights', 'counts'] as const;
export type Job = (typeof jobs)[number];

/** When each job of this copy last came to its end without a fault; a job that never did has no time. */
export type JobTimes = Map<Job, Date>;
