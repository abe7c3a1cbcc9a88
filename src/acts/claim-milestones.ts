import type { LocalDate } from '#calendar/local-date.ts';
import { seesAssignment } from '#ledger/policy/assignment-policy.ts';
import {
  isMilestoneClaimed,
  mayDoToMilestone,
  partyOfMilestoneAct,
} from '#ledger/policy/milestone-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { listAcceptedMilestones } from '#store/read/verification/list-accepted-milestones.ts';
import { lockAssignments } from '#store/tables/assignment.ts';
import { insertMarks, listMarkedMilestones } from '#store/tables/milestone-mark.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { markSubject } from './hold-marks.ts';
import { recordAct } from './record-act.ts';
import { notPermitted, refuse, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';
import { type UseEvidenceRefusal, useEvidence } from './use-evidence.ts';

/** That milestones of an assignment were reached, each with its day and what shows it. */
export interface MilestoneClaims {
  organisationId: string;
  assignmentId: string;
  milestones: { milestoneId: string; reachedOn: LocalDate; said: string | null; evidenceIds: string[] }[];
}

export type ClaimMilestonesRefusal =
  | ThingRefusal
  | UseEvidenceRefusal
  /** The accepted plan of the organisation has no such milestone. */
  | { code: 'milestone_not_found' }
  | { code: 'milestone_claimed' }
  | { code: 'reached_in_future' };

/** The organisation claims milestones of its accepted plan as reached, each with the day and what shows it. */
export async function claimMilestones(context: ActContext, input: MilestoneClaims) {
  return await transact<{ marks: string[] }, ClaimMilestonesRefusal>(context, 'ledger', async (within) => {
    const act = 'claim_milestones';
    const { db, caller, actId, today } = within;
    const { organisationId, assignmentId, milestones } = input;
    const [assignment] = await lockAssignments(db, [{ organisationId, id: assignmentId }]);
    if (!assignment || !findCapacity(caller, seesAssignment, assignment))
      return refuse({ code: 'not_found' });
    const capacity = mayDoToMilestone(caller, act, assignment);
    if (!capacity) return notPermitted(partyOfMilestoneAct(act));
    if (!isMilestoneClaimed(assignment)) return refuse({ code: 'not_in_state', state: assignment.state });
    const planned = new Map((await listAcceptedMilestones(db, input)).map((each) => [each.id, each]));
    const marked = await listMarkedMilestones(db, input);
    const { taskId, directiveId } = assignment;
    await takeRole(db, { organisationId });
    const marks = [];
    for (const { milestoneId, reachedOn, said, evidenceIds } of milestones) {
      const milestone = planned.get(milestoneId);
      if (!milestone) return refuse({ code: 'milestone_not_found' });
      if (marked.has(milestoneId)) return refuse({ code: 'milestone_claimed' });
      if (reachedOn > today) return refuse({ code: 'reached_in_future' });
      marked.add(milestoneId);
      const id = deriveId(actId, `mark ${milestoneId}`);
      const thing = { kind: 'milestone', id } as const;
      const used = await useEvidence(within, { organisationId, evidenceIds, thing });
      if (!used.ok) return used;
      const { planId, dueOn, words } = milestone;
      marks.push({
        ...{ organisationId, id, assignmentId, taskId, directiveId, milestoneId, planId, dueOn, words },
        ...{ state: 'claimed' as const, revision: 1, reachedOn, said, claimedOn: today },
        ...{ claimedBy: caller.name, verifiedHow: null, verifiedBy: null, verifiedOn: null },
        ...{ verification: null, actId },
      });
    }
    await insertMarks(db, marks);
    const subjects = marks.map((mark) =>
      markSubject(mark, { reachedOn: mark.reachedOn, ...(mark.said !== null && { words: mark.said }) }),
    );
    await recordAct(within, { act, actVersion: 1, input: { ...input }, capacity, subjects });
    return { ok: true, result: { marks: marks.map(({ id }) => id) } };
  });
}
