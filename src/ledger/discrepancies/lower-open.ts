import { foundIn, isWorkedOn } from './branches.ts';
import type { DiscrepancyRule } from './rule.ts';
import type { TaskFacts } from './task-facts.ts';

/** Completion is claimed, or was granted, while organisations below still work on what was given on to them. */
export const lowerOpen: DiscrepancyRule<TaskFacts> = {
  ...{ code: 'lower_open', severity: 'medium', on: true, thresholds: {} },
  find: (task) =>
    task.branches.flatMap((branch) => {
      const { claim, organisationId, assignmentId } = branch;
      const open = task.branches.filter((lower) => lower.parentId === assignmentId && isWorkedOn(lower));
      if (!claim || open.length === 0) return [];
      return [
        foundIn(task, branch, claim.id, [
          { kind: 'claim', organisationId, id: claim.id, on: claim.claimedOn },
          ...open.map((lower) => ({
            ...{ kind: 'assignment' as const, organisationId: lower.organisationId, id: lower.assignmentId },
          })),
        ]),
      ];
    }),
};
