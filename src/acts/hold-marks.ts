import { seesAssignment } from '#ledger/policy/assignment-policy.ts';
import {
  mayDoToMilestone,
  partyOfMilestoneAct,
  permitMilestoneAct,
} from '#ledger/policy/milestone-policy.ts';
import type { MilestoneAct } from '#ledger/values/verification-values.ts';
import type { SubjectDetail } from '#store/people-tables.ts';
import { listActsOf } from '#store/read/list-changes-since.ts';
import { type HeldMark, lockMarks, type MarkKey } from '#store/tables/milestone-mark.ts';
import type { ActContext } from './act-context.ts';
import { holdThings } from './hold-thing.ts';
import type { ActSubject } from './record-act.ts';

/** That a milestone was reached, as somebody saw it said. */
export interface SeenMarkKey extends MarkKey {
  revision: number;
}

/** The marks, held until the transaction ends, once the caller may do this to each of them as it stands and as it was seen. */
export async function holdMarks(
  within: ActContext,
  act: Exclude<MilestoneAct, 'claim_milestones'>,
  keys: readonly SeenMarkKey[],
) {
  return await holdThings(within, await lockMarks(within.db, keys), keys, {
    sees: seesAssignment,
    party: partyOfMilestoneAct(act),
    may: (caller, held) => mayDoToMilestone(caller, act, held),
    permit: (caller, held) => permitMilestoneAct(caller, act, held),
    changesSince: listActsOf,
  });
}

/** What the journal says of an act at a milestone: it stands with the assignment whose plan has it. */
export function markSubject(
  {
    organisationId,
    assignmentId,
    taskId,
    directiveId,
    words,
    dueOn,
  }: Pick<HeldMark, 'organisationId' | 'assignmentId' | 'taskId' | 'directiveId' | 'words' | 'dueOn'>,
  detail: SubjectDetail = {},
): ActSubject {
  const milestone = { milestone: words, ...(dueOn !== null && { milestoneDueOn: dueOn }) };
  return { organisationId, assignmentId, taskId, directiveId, detail: { ...milestone, ...detail } };
}
