import { foundIn } from './branches.ts';
import type { DiscrepancyRule } from './rule.ts';
import type { TaskFacts } from './task-facts.ts';

/** The last day for the receipt has passed without one. */
export const notReceived: DiscrepancyRule<TaskFacts> = {
  ...{ code: 'not_received', severity: 'medium', on: true, thresholds: {} },
  find: (task, { today }) =>
    task.branches.flatMap((branch) => {
      const { state, receiveBy, organisationId, assignmentId: id } = branch;
      if (state !== 'assigned' || receiveBy === null || receiveBy >= today) return [];
      return [foundIn(task, branch, receiveBy, [{ kind: 'assignment', organisationId, id, on: receiveBy }])];
    }),
};
