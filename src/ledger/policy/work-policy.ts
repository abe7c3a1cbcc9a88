import type { DraftState } from '../values/draft-values.ts';
import type { Party } from '../values/parties.ts';
import type { DraftStep, WorkKind } from '../values/work-kinds.ts';
import type { Caller, Capacity } from './caller.ts';
import { type DraftFacts, permitDraftAct, seesDraft } from './draft-policy.ts';
import { partyRules } from './parties.ts';
import { findCapacity } from './rule.ts';

/** For whom each kind of work waits; whose draft it is decides for what is to be reviewed. */
const workParties: Record<Exclude<WorkKind, 'to_review'>, Party> = {
  to_receive: 'duty_officer',
  to_decide: 'keeper',
  receipt_late: 'keeper',
  to_approve: 'head',
  to_assign: 'keeper',
  to_settle: 'keeper',
};

/** In which of the caller's capacities such work waits for them, their own first; none where it is for others. */
export function capacitiesFor(caller: Caller, kind: Exclude<WorkKind, 'to_review'>): Capacity[] {
  const rule = partyRules[workParties[kind]];
  return caller.capacities.filter((capacity) =>
    rule(capacity, { organisationId: capacity.organisationId ?? '' }),
  );
}

/** The organisations whose assignments the caller receives, each in the first capacity that does. */
export function organisationsToReceiveFor(caller: Caller): Map<string, Capacity> {
  const capacities = capacitiesFor(caller, 'to_receive').toReversed();
  return new Map(
    capacities.flatMap((capacity) =>
      capacity.organisationId === null ? [] : [[capacity.organisationId, capacity] as const],
    ),
  );
}

/** The organisations in whose name the caller gives work to others below, each in the first capacity that does. */
export function organisationsGivingFor(caller: Caller): Map<string, Capacity> {
  const givers = caller.capacities.filter((capacity) =>
    partyRules.spokesperson(capacity, { organisationId: capacity.organisationId ?? '' }),
  );
  return new Map(
    givers
      .toReversed()
      .flatMap((capacity) =>
        capacity.organisationId === null ? [] : [[capacity.organisationId, capacity] as const],
      ),
  );
}

/**
 * What the draft waits for from this caller; undefined where it waits for somebody else. What is left to be looked at is
 * corrected first; then the head approves where the setting asks for it; then it is registered.
 */
export function nextDraftStep(
  caller: Caller,
  draft: DraftFacts & { state: DraftState; errorCount: number; lookCount: number },
  approvalRequired: boolean,
): { step: DraftStep; capacity: Capacity } | undefined {
  const step = stepOf(draft, approvalRequired);
  const capacity =
    step === 'correct' ? findCapacity(caller, seesDraft, draft) : step && permitDraftAct(caller, step, draft);
  return step && capacity && { step, capacity };
}

function stepOf(
  { state, errorCount, lookCount }: { state: DraftState; errorCount: number; lookCount: number },
  approvalRequired: boolean,
): DraftStep | undefined {
  if (state === 'approved') return 'register';
  if (state !== 'open') return undefined;
  if (errorCount > 0 || lookCount > 0) return 'correct';
  return approvalRequired ? 'approve' : 'register';
}
