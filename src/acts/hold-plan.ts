import { mayDoToPlan, partyOfPlanAct, permitPlanAct, seesPlan } from '#ledger/policy/plan-policy.ts';
import type { PlanAct } from '#ledger/values/act-names.ts';
import { listPlanChangesSince } from '#store/read/plans/list-plan-changes-since.ts';
import { type HeldPlan, lockPlan, type PlanKey } from '#store/tables/plan.ts';
import type { ActContext } from './act-context.ts';
import { holdThing } from './hold-thing.ts';
import type { ActSubject } from './record-act.ts';

/** A version of a plan as somebody saw it. */
export interface SeenPlanKey extends PlanKey {
  revision: number;
}

/** The version of a plan, held until the transaction ends, once the caller may do this to it as it stands and as it was seen. */
export async function holdPlan(
  within: ActContext,
  act: PlanAct,
  { organisationId, id, revision }: SeenPlanKey,
) {
  return await holdThing(within, await lockPlan(within.db, { organisationId, id }), revision, {
    sees: seesPlan,
    party: partyOfPlanAct(act),
    may: (caller, held) => mayDoToPlan(caller, act, held),
    permit: (caller, held) => permitPlanAct(caller, act, held),
    changesSince: (db, held, since) => listPlanChangesSince(db, held.id, since),
  });
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
