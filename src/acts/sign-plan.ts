import type { Db } from '#store/open-store.ts';
import { listPlanContents } from '#store/read/plans/list-plan-contents.ts';
import { findPlanBeginning, type HeldPlan, updatePlan } from '#store/tables/plan.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { type PlanIncomplete, refuseIncomplete } from './check-plan-gaps.ts';
import { holdPlan, planSubject, type SeenPlanKey } from './hold-plan.ts';
import { recordAct } from './record-act.ts';
import type { ThingRefusal } from './refusals.ts';
import { type GivenSignature, type SignRefusal, sign } from './sign.ts';
import { signedDigest } from './signed-digest.ts';
import { transact } from './transact.ts';

export type SignPlanRefusal = ThingRefusal | PlanIncomplete | SignRefusal;

/**
 * The organisation signs its plan (签发): its principal in the program, or on paper, which the liaison records with the
 * sheet. Refused where the plan leaves out what it must state of a task.
 */
export async function signPlan(context: ActContext, input: SeenPlanKey & { signature: GivenSignature }) {
  return await transact<{ revision: number }, SignPlanRefusal>(context, 'ledger', async (within) => {
    const act = 'sign_plan';
    const { db, today } = within;
    const holding = await holdPlan(within, act, input);
    if (!holding.ok) return holding;
    const { held: plan } = holding;
    const incomplete = await refuseIncomplete(db, plan);
    if (incomplete) return incomplete;
    const { organisationId, id } = plan;
    const digest = await digestOf(db, plan);
    const since = await findPlanBeginning(db, plan);
    await takeRole(db, { organisationId });
    const signed = await sign(within, { organisationId, kind: 'plan', id, digest, since }, input.signature);
    if (!signed.ok) return signed;
    const signedOn = input.signature.way === 'on_paper' ? input.signature.signedOn : today;
    await updatePlan(db, plan, { state: 'signed', signedOn });
    await recordAct(within, {
      ...{ act, actVersion: 1, input: { ...input }, capacity: signed.capacity },
      subjects: [planSubject(plan, signed.detail)],
    });
    return { ok: true, result: { revision: plan.revision + 1 } };
  });
}

/** Of what the plan says of each assignment, in the order of their ids. */
async function digestOf(db: Db, plan: HeldPlan): Promise<string> {
  const rows = [...(await listPlanContents(db, plan)).values()];
  return signedDigest({ rows: rows.map(({ assignmentId, content }) => ({ assignmentId, content })) });
}
