import { updatePlan } from '#store/tables/plan.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { holdPlan, planSubject, type SeenPlanKey } from './hold-plan.ts';
import { recordAct } from './record-act.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** The organisation hands its signed plan to the keepers. */
export async function submitPlan(context: ActContext, input: SeenPlanKey) {
  return await transact<{ revision: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'submit_plan';
    const holding = await holdPlan(within, act, input);
    if (!holding.ok) return holding;
    const { held: plan, capacity } = holding;
    await takeRole(within.db, { organisationId: plan.organisationId });
    await updatePlan(within.db, plan, { state: 'submitted', submittedOn: within.today });
    await recordAct(within, {
      act,
      actVersion: 1,
      input: { ...input },
      capacity,
      subjects: [planSubject(plan)],
    });
    return { ok: true, result: { revision: plan.revision + 1 } };
  });
}
