import { foundIn } from './branches.ts';
import type { DiscrepancyRule } from './rule.ts';
import type { TaskFacts } from './task-facts.ts';

/** Completion is claimed, or was granted, and nothing stands behind the claim any more. */
export const doneWithoutEvidence: DiscrepancyRule<TaskFacts> = {
  ...{ code: 'done_without_evidence', severity: 'high', on: true, thresholds: {} },
  find: (task) =>
    task.branches.flatMap((branch) => {
      const { claim, organisationId } = branch;
      if (!claim || claim.evidenceIds.length > 0) return [];
      return [
        foundIn(task, branch, claim.id, [
          { kind: 'claim', organisationId, id: claim.id, on: claim.claimedOn },
        ]),
      ];
    }),
};
