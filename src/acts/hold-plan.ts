import type { Capacity } from '#ledger/policy/caller.ts';
import { mayDoToPlan, partyOfPlanAct, permitPlanAct, seesPlan } from '#ledger/policy/plan-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import type { PlanAct } from '#ledger/values/act-names.ts';
import { listPlanChangesSince } from '#store/read/plans/list-plan-changes-since.ts';
import { type HeldPlan, lockPlan, type PlanKey } from '#store/tables/plan.ts';
import type { ActContext } from './act-context.ts';
import type { ActSubject } from './record-act.ts';
import { notPermitted, refuse, type ThingRefusal } from './refusals.ts';

/** A version of a plan as somebody saw it. */
export interface SeenPlanKey extends PlanKey {
  revision: number;
}

/**
 * The version of a plan, held until the transaction ends, once the caller may do this to it as it stands: seen, and
 * permitted, and as it was seen, and in a state for it.
 */
export async function holdPlan(
  { db, caller }: ActContext,
  act: PlanAct,
  { organisationId, id, revision }: SeenPlanKey,
): Promise<{ ok: true; plan: HeldPlan; capacity: Capacity } | { ok: false; refusal: ThingRefusal }> {
  const plan = await lockPlan(db, { organisationId, id });
  if (!plan || !findCapacity(caller, seesPlan, plan)) return refuse({ code: 'not_found' });
  if (!mayDoToPlan(caller, act, plan)) return notPermitted(partyOfPlanAct(act));
  if (plan.revision !== revision) {
    const since = await listPlanChangesSince(db, id, revision);
    return refuse({ code: 'stale', thingId: id, since });
  }
  const capacity = permitPlanAct(caller, act, plan);
  return capacity ? { ok: true, plan, capacity } : refuse({ code: 'not_in_state', state: plan.state });
}

/** What the journal says of an act at a version of a plan that it has changed. */
export function planSubject(
  {
    organisationId,
    id,
    directiveId,
    revision,
    version,
  }: Pick<HeldPlan, 'organisationId' | 'id' | 'directiveId' | 'revision' | 'version'>,
  detail: ActSubject['detail'] = {},
): ActSubject {
  return {
    ...{ organisationId, directiveId, revision: revision + 1 },
    detail: { planId: id, planVersion: version, ...detail },
  };
}
