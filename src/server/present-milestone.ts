import type { Milestone } from '#contract/milestones.ts';
import { seesAssignment } from '#ledger/policy/assignment-policy.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { isMilestoneClaimed, listMilestoneActs, mayDoToMilestone } from '#ledger/policy/milestone-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import type { MilestoneAct } from '#ledger/values/verification-values.ts';
import type { MilestoneRow } from '#store/read/verification/list-milestones.ts';

/** The milestones that the caller may read, each with what they may do to it. */
export function presentMilestones(caller: Caller, rows: readonly MilestoneRow[]): Milestone[] {
  return rows
    .filter((row) => findCapacity(caller, seesAssignment, row))
    .map((row) => {
      const { assignmentState: _state, taskState: _taskState, leadIds: _leads, ...seen } = row;
      const { aboveIds: _above, parentOrganisationId: _giver, ...milestone } = seen;
      return { ...milestone, can: actsOn(caller, row) };
    });
}

function actsOn(caller: Caller, row: MilestoneRow): MilestoneAct[] {
  const { mark, assignmentState: state, taskState, ...owner } = row;
  const stands = mark !== null && (mark.state === 'claimed' || mark.state === 'verified');
  if (stands) return listMilestoneActs(caller, { ...owner, state: mark.state });
  const claims =
    isMilestoneClaimed({ state, taskState }) && mayDoToMilestone(caller, 'claim_milestones', owner);
  return claims ? ['claim_milestones'] : [];
}
