import { foundIn } from './branches.ts';
import type { DiscrepancyRule } from './rule.ts';
import type { TaskFacts } from './task-facts.ts';

/** A new version of the plan puts a milestone off whose day had passed when it was handed in. */
export const milestoneMoved: DiscrepancyRule<TaskFacts> = {
  ...{ code: 'milestone_moved', severity: 'high', on: true, thresholds: {} },
  find: (task) =>
    task.branches.flatMap((branch) => {
      const { planRow, organisationId } = branch;
      if (!planRow) return [];
      return planRow.milestones.flatMap(({ id, dueOn, formerDueOn }) => {
        if (dueOn === null || formerDueOn === null) return [];
        if (dueOn <= formerDueOn || planRow.submittedOn <= formerDueOn) return [];
        const moved = { kind: 'milestone', organisationId, id, on: dueOn, was: formerDueOn } as const;
        const plan = { kind: 'plan', organisationId, id: planRow.planId, on: planRow.submittedOn } as const;
        return [foundIn(task, branch, `${id} ${formerDueOn} ${dueOn}`, [moved, plan])];
      });
    }),
};
