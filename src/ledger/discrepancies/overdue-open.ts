import { findPassedDate, foundIn, isWorkedOn } from './branches.ts';
import type { DiscrepancyRule } from './rule.ts';
import type { TaskFacts } from './task-facts.ts';

/** The day of a result has passed, and completion has not been claimed. Who only helps answers for no day. */
export const overdueOpen: DiscrepancyRule<TaskFacts> = {
  ...{ code: 'overdue_open', severity: 'high', on: true, thresholds: {} },
  find: (task, { today }) =>
    task.branches.flatMap((branch) => {
      if (!isWorkedOn(branch) || branch.role === 'support') return [];
      const dueOn = findPassedDate(task, branch, { kinds: ['complete', 'adjusted'], today });
      if (dueOn === null) return [];
      const { organisationId, assignmentId: id } = branch;
      return [foundIn(task, branch, dueOn, [{ kind: 'assignment', organisationId, id, on: dueOn }])];
    }),
};
