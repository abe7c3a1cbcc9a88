import { foundIn } from './branches.ts';
import type { DiscrepancyRule } from './rule.ts';
import type { TaskFacts } from './task-facts.ts';

/** A version of the plan puts a milestone off whose day had passed when it was handed in, whatever versions came after it. */
export const milestoneMoved: DiscrepancyRule<TaskFacts> = {
  ...{ code: 'milestone_moved', severity: 'high', on: true, thresholds: {} },
  find: (task) =>
    task.branches.flatMap((branch) => {
      const { planRow, organisationId } = branch;
      return (planRow?.milestones ?? []).flatMap(({ id, moves }) =>
        moves
          .filter(({ handedInOn, from, to }) => to > from && handedInOn > from)
          .map(({ planId, handedInOn, from, to }) => {
            const moved = { kind: 'milestone', organisationId, id, on: to, was: from } as const;
            const plan = { kind: 'plan', organisationId, id: planId, on: handedInOn } as const;
            return foundIn(task, branch, `${id} ${from} ${to}`, [moved, plan]);
          }),
      );
    }),
};
