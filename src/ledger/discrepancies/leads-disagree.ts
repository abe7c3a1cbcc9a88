import { foundIn, isWorkedOn } from './branches.ts';
import type { DiscrepancyRule } from './rule.ts';
import type { TaskFacts } from './task-facts.ts';

/**
 * Who speaks for the task and those who carry it with it do not say the same: another one objects to the row of the plan, or
 * completion is claimed for all while another that answers for its share works on. For what was given on to organisations below
 * whoever gave it on answers.
 */
export const leadsDisagree: DiscrepancyRule<TaskFacts> = {
  ...{ code: 'leads_disagree', severity: 'medium', on: true, thresholds: {} },
  find: (task) =>
    task.branches.flatMap((branch) => {
      const { voice, planRow, claim, organisationId } = branch;
      if (voice !== 'consolidated') return [];
      const against = (planRow?.objections ?? []).map((by) => ({
        ...{ kind: 'assignment' as const, organisationId: by.organisationId, id: by.assignmentId },
      }));
      const open = task.branches
        .filter(({ voice: of, role, parentId }) => of === 'input' && role !== 'support' && parentId === null)
        .filter(isWorkedOn)
        .map((other) => ({
          ...{ kind: 'assignment' as const, organisationId: other.organisationId, id: other.assignmentId },
        }));
      const found = [];
      if (planRow && against.length > 0) {
        const plan = { kind: 'plan', organisationId, id: planRow.planId, on: planRow.submittedOn } as const;
        found.push(foundIn(task, branch, `plan ${planRow.planId}`, [plan, ...against]));
      }
      if (claim && open.length > 0) {
        const claimed = { kind: 'claim', organisationId, id: claim.id, on: claim.claimedOn } as const;
        found.push(foundIn(task, branch, `claim ${claim.id}`, [claimed, ...open]));
      }
      return found;
    }),
};
