import { answersForTask, foundIn } from './branches.ts';
import type { DiscrepancyRule } from './rule.ts';
import type { TaskFacts } from './task-facts.ts';

/** What was handed in as a plan names nobody who answers for the task, or no day for it. */
export const planIncomplete: DiscrepancyRule<TaskFacts> = {
  ...{ code: 'plan_incomplete', severity: 'medium', on: true, thresholds: {} },
  find: (task) =>
    task.branches.flatMap((branch) => {
      const { planRow, organisationId } = branch;
      if (!planRow || !answersForTask(branch)) return [];
      if (planRow.persons > 0 && planRow.milestones.some(({ dueOn }) => dueOn !== null)) return [];
      const plan = { kind: 'plan', organisationId, id: planRow.planId, on: planRow.submittedOn } as const;
      return [foundIn(task, branch, planRow.planId, [plan])];
    }),
};
