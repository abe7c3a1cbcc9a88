import { seesAssignment } from '#ledger/policy/assignment-policy.ts';
import type { Capacity } from '#ledger/policy/caller.ts';
import {
  mayDoToMilestone,
  partyOfMilestoneAct,
  permitMilestoneAct,
} from '#ledger/policy/milestone-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import type { MilestoneAct } from '#ledger/values/verification-values.ts';
import type { SubjectDetail } from '#store/people-tables.ts';
import { listActsOf } from '#store/read/list-changes-since.ts';
import { type HeldMark, lockMarks, type MarkKey } from '#store/tables/milestone-mark.ts';
import type { ActContext } from './act-context.ts';
import type { ActSubject } from './record-act.ts';
import { notPermitted, refuse, type ThingRefusal } from './refusals.ts';

/** That a milestone was reached, as somebody saw it said. */
export interface SeenMarkKey extends MarkKey {
  revision: number;
}

/**
 * The marks, held until the transaction ends, once the caller may do this to each of them: seen, and permitted, and as it was
 * seen, and in a state for it. Refused for the first that is not.
 */
export async function holdMarks(
  { db, caller }: ActContext,
  act: Exclude<MilestoneAct, 'claim_milestones'>,
  keys: readonly SeenMarkKey[],
): Promise<{ ok: true; held: HeldMark[]; capacity: Capacity } | { ok: false; refusal: ThingRefusal }> {
  const found = new Map((await lockMarks(db, keys)).map((mark) => [mark.id, mark]));
  const held: HeldMark[] = [];
  let inCapacity: Capacity | undefined;
  for (const { organisationId, id, revision } of keys) {
    const mark = found.get(id);
    if (mark?.organisationId !== organisationId || !findCapacity(caller, seesAssignment, mark))
      return refuse({ code: 'not_found' });
    if (!mayDoToMilestone(caller, act, mark)) return notPermitted(partyOfMilestoneAct(act));
    if (mark.revision !== revision)
      return refuse({ code: 'stale', thingId: id, since: await listActsOf(db, mark) });
    const capacity = permitMilestoneAct(caller, act, mark);
    if (!capacity) return refuse({ code: 'not_in_state', state: mark.state });
    inCapacity ??= capacity;
    held.push(mark);
  }
  return inCapacity ? { ok: true, held, capacity: inCapacity } : refuse({ code: 'not_found' });
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
