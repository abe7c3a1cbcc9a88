import { listPlanContents } from '#store/read/plans/list-plan-contents.ts';
import {
  type HeldPlan,
  insertPlan,
  lockStandingPlan,
  updatePlan,
  writePlanRows,
} from '#store/tables/plan.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { holdPlan, planSubject, type SeenPlanKey } from './hold-plan.ts';
import { recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/**
 * The organisation goes on working at its plan: a signed one that is not handed in yet becomes a draft again, to be
 * signed anew; of an accepted one there is a new version with the same rows, and the accepted one counts until that is
 * accepted too.
 */
export async function revisePlan(context: ActContext, input: SeenPlanKey & { reason: string }) {
  return await transact<{ id: string; revision: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'revise_plan';
    const { db } = within;
    const { reason } = input;
    const holding = await holdPlan(within, act, input);
    if (!holding.ok) return holding;
    const { held: plan, capacity } = holding;
    const standing = await lockStandingPlan(db, plan.organisationId, plan.directiveId);
    if (standing && standing.id !== plan.id) return refuse({ code: 'not_in_state', state: standing.state });
    await takeRole(db, { organisationId: plan.organisationId });
    const next = plan.state === 'signed' ? await redraft(within, plan) : await copyPlan(within, plan, reason);
    const subjects = [planSubject({ ...next, revision: next.revision - 1 }, { reason })];
    await recordAct(within, { act, actVersion: 1, input: { ...input }, capacity, subjects });
    return { ok: true, result: { id: next.id, revision: next.revision } };
  });
}

async function redraft({ db }: ActContext, plan: HeldPlan) {
  await updatePlan(db, plan, { state: 'draft', signedOn: null });
  return { ...plan, revision: plan.revision + 1 };
}

async function copyPlan({ db, actId }: ActContext, { aboveIds: _, ...plan }: HeldPlan, reason: string) {
  const next = {
    ...plan,
    ...{
      id: deriveId(actId, 'plan'),
      version: plan.version + 1,
      state: 'draft' as const,
      revision: 1,
      reason,
    },
    ...{ signedOn: null, submittedOn: null, returnedOn: null, returnReason: null, acceptedOn: null, actId },
  };
  const rows = await listPlanContents(db, plan);
  await insertPlan(db, next);
  await writePlanRows(
    db,
    [...rows.values()].map((row) => ({ ...row, planId: next.id, revision: 1, returnReason: null, actId })),
  );
  return next;
}
