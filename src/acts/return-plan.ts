import { noteReturnReasons, updatePlan } from '#store/tables/plan.ts';
import type { ActContext } from './act-context.ts';
import { holdPlan, planSubject, type SeenPlanKey } from './hold-plan.ts';
import { recordAct } from './record-act.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

export interface ReturnedPlan extends SeenPlanKey {
  reason: string;
  /** What is to be mended in single rows. */
  rows: { assignmentId: string; reason: string }[];
}

/** The keepers give a plan back, with the reason for the whole and, where they want, for single rows. */
export async function returnPlan(context: ActContext, input: ReturnedPlan) {
  return await transact<{ revision: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'return_plan';
    const { db, today } = within;
    const holding = await holdPlan(within, act, input);
    if (!holding.ok) return holding;
    const { held: plan, capacity } = holding;
    const { reason, rows } = input;
    await noteReturnReasons(db, plan, rows);
    await updatePlan(db, plan, { state: 'returned', returnedOn: today, returnReason: reason });
    const subjects = [planSubject(plan, { reason })];
    await recordAct(within, { act, actVersion: 1, input: { ...input }, capacity, subjects });
    return { ok: true, result: { revision: plan.revision + 1 } };
  });
}
