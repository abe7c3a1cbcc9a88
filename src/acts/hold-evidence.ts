import type { Selectable } from 'kysely';
import {
  mayDoToAssignment,
  partyOfAssignmentAct,
  permitAssignmentAct,
  seesAssignment,
} from '#ledger/policy/assignment-policy.ts';
import type { Capacity } from '#ledger/policy/caller.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import type { EvidenceTable } from '#store/evidence-tables.ts';
import { type HeldAssignment, lockAssignments } from '#store/tables/assignment.ts';
import { type EvidenceKey, findEvidenceAssignment, lockEvidence } from '#store/tables/evidence.ts';
import type { ActContext } from './act-context.ts';
import { type NotFound, type NotInState, type NotPermitted, notPermitted, refuse } from './refusals.ts';

/** Evidence that an act may touch, with the assignment that it stands at. */
export interface HeldEvidence {
  evidence: Selectable<EvidenceTable>;
  assignment: HeldAssignment;
  capacity: Capacity;
}

/**
 * The evidence, held until the transaction ends, once the caller may withdraw it: seen, permitted, the assignment in a
 * state for it, and not withdrawn before.
 */
export async function holdEvidence(
  { db, caller }: ActContext,
  key: EvidenceKey,
): Promise<({ ok: true } & HeldEvidence) | { ok: false; refusal: NotFound | NotPermitted | NotInState }> {
  const act = 'withdraw_evidence';
  const assignmentKey = await findEvidenceAssignment(db, key);
  const [assignment] = assignmentKey ? await lockAssignments(db, [assignmentKey]) : [];
  if (!assignment || !findCapacity(caller, seesAssignment, assignment)) return refuse({ code: 'not_found' });
  if (!mayDoToAssignment(caller, act, assignment)) return notPermitted(partyOfAssignmentAct(act));
  const evidence = await lockEvidence(db, key);
  if (!evidence) return refuse({ code: 'not_found' });
  if (evidence.withdrawnActId !== null) return refuse({ code: 'not_in_state', state: 'withdrawn' });
  const capacity = permitAssignmentAct(caller, act, assignment);
  if (!capacity) {
    const state = assignment.taskState === 'suspended' ? 'suspended' : assignment.state;
    return refuse({ code: 'not_in_state', state });
  }
  return { ok: true, evidence, assignment, capacity };
}
