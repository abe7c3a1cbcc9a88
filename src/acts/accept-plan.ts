import { findAcceptedPlan, updatePlan } from '#store/tables/plan.ts';
import type { ActContext } from './act-context.ts';
import { holdPlan, planSubject, type SeenPlanKey } from './hold-plan.ts';
import { recordAct } from './record-act.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** The keepers accept a plan: from now on it counts, in the place of the version before it. */
export async function acceptPlan(context: ActContext, input: SeenPlanKey) {
  return await transact<{ revision: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'accept_plan';
    const { db, today } = within;
    const holding = await holdPlan(within, act, input);
    if (!holding.ok) return holding;
    const { held: plan, capacity } = holding;
    const former = await findAcceptedPlan(db, plan);
    if (former) await updatePlan(db, former, { state: 'replaced' });
    await updatePlan(db, plan, { state: 'accepted', acceptedOn: today });
    const subjects = [planSubject(plan), ...(former ? [planSubject(former, { replaced: true })] : [])];
    await recordAct(within, { act, actVersion: 1, input: { ...input }, capacity, subjects });
    return { ok: true, result: { revision: plan.revision + 1 } };
  });
}
