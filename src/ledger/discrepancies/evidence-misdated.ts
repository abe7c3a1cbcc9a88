import { foundIn } from './branches.ts';
import type { DiscrepancyRule } from './rule.ts';
import type { TaskFacts } from './task-facts.ts';

/**
 * A document is offered that is older than the task itself, or of a day that was still to come when it was offered. What was
 * issued between the directive and the day on which the task was given proves something.
 */
export const evidenceMisdated: DiscrepancyRule<TaskFacts> = {
  ...{ code: 'evidence_misdated', severity: 'medium', on: true, thresholds: {} },
  find: (task) =>
    task.branches.flatMap((branch) => {
      const { assignedOn, organisationId } = branch;
      const [begun] = [task.askedOn, assignedOn].flatMap((day) => day ?? []).toSorted();
      return branch.evidence.flatMap(({ id, issuedOn, statedOn }) => {
        if (issuedOn === null || begun === undefined) return [];
        if (issuedOn >= begun && issuedOn <= statedOn) return [];
        const was = issuedOn < begun ? begun : statedOn;
        return [foundIn(task, branch, id, [{ kind: 'evidence', organisationId, id, on: issuedOn, was }])];
      });
    }),
};
