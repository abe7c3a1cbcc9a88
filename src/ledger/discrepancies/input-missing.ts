import { foundIn } from './branches.ts';
import { awaitsNamedDay, firstFullMonth, lastDueMonth } from './due-months.ts';
import type { DiscrepancyRule } from './rule.ts';
import type { TaskFacts } from './task-facts.ts';

/** The lead puts together what all say, and one who carries the task with it has said nothing for the month that was due. */
export const inputMissing: DiscrepancyRule<TaskFacts> = {
  ...{ code: 'input_missing', severity: 'medium', on: true, thresholds: {} },
  find: (task, { today }) => {
    const month = lastDueMonth(today, 'inputsDueOn');
    return task.branches.flatMap((branch) => {
      const { state, voice, reports, organisationId, assignmentId: id } = branch;
      const first = firstFullMonth(branch);
      if (state !== 'received' || voice !== 'input' || !first || month < first) return [];
      if (awaitsNamedDay(branch, today) || reports.some(({ cycle }) => cycle >= month)) return [];
      return [foundIn(task, branch, month, [{ kind: 'assignment', organisationId, id, month }])];
    });
  },
};
