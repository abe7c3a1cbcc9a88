import { acceptPlan } from '#acts/accept-plan.ts';
import type { ActContext } from '#acts/act-context.ts';
import { confirmPlanRow, objectToPlanRow } from '#acts/answer-plan-row.ts';
import { returnPlan } from '#acts/return-plan.ts';
import { revisePlan } from '#acts/revise-plan.ts';
import { savePlan } from '#acts/save-plan.ts';
import { settlePlanDuty } from '#acts/settle-plan-duty.ts';
import { signPlan } from '#acts/sign-plan.ts';
import { submitPlan } from '#acts/submit-plan.ts';
import type { ActName } from '#ledger/values/act-names.ts';
import type { Db } from '#store/open-store.ts';
import { fullContent } from '../save-test-plan.ts';
import type { Things, Tried } from './things.ts';

const reason = '示例理由';

/** Tries an act on plans; undefined where there are none, or it is another act. */
export async function tryPlanAct(
  context: ActContext,
  act: ActName,
  things: Things,
): Promise<Tried | undefined> {
  const { db, pick, one, stale } = things;
  const assignment = await one('assignment');
  if (act === 'save_plan') return assignment && (await save(context, db, assignment.id));
  if (act === 'confirm_plan_row' || act === 'object_to_plan_row')
    return assignment && (await answer(context, act, things));
  if (act === 'settle_plan_duty') {
    const directive = await db.selectFrom('directive').select('id').orderBy('id').executeTakeFirst();
    const settled = { dueOn: null, reason, owes: pick([true, false]) };
    const organisationIds = [context.caller.capacities[0].organisationId ?? ''];
    return (
      directive && (await settlePlanDuty(context, { directiveId: directive.id, organisationIds, ...settled }))
    );
  }
  const plans = await db
    .selectFrom('plan')
    .select(['organisationId', 'id', 'revision'])
    .orderBy('organisationId')
    .orderBy('version')
    .execute();
  if (plans.length === 0) return undefined;
  const plan = stale(pick(plans));
  switch (act) {
    case 'sign_plan':
      return await signPlan(context, { ...plan, signature: { way: 'in_program' } });
    case 'submit_plan':
      return await submitPlan(context, plan);
    case 'return_plan':
      return await returnPlan(context, { ...plan, reason, rows: [] });
    case 'accept_plan':
      return await acceptPlan(context, plan);
    case 'revise_plan':
      return await revisePlan(context, { ...plan, reason });
    default:
      return undefined;
  }
}

async function save(context: ActContext, db: Db, assignmentId: string): Promise<Tried> {
  const { organisationId, directiveId } = await db
    .selectFrom('assignment')
    .select(['organisationId', 'directiveId'])
    .where('id', '=', assignmentId)
    .executeTakeFirstOrThrow();
  const row = await db
    .selectFrom('planRow')
    .innerJoin('plan', 'plan.id', 'planRow.planId')
    .select('planRow.revision')
    .where('planRow.assignmentId', '=', assignmentId)
    .orderBy('plan.version', 'desc')
    .executeTakeFirst();
  const rows = [{ ...fullContent, assignmentId, unitId: null, revision: row?.revision ?? 0 }];
  return await savePlan(context, { organisationId, directiveId, rows });
}

async function answer(
  context: ActContext,
  act: 'confirm_plan_row' | 'object_to_plan_row',
  { db, one }: Things,
): Promise<Tried | undefined> {
  const row = await db
    .selectFrom('planRow')
    .select(['organisationId as planOrganisationId', 'planId', 'revision'])
    .orderBy('organisationId')
    .orderBy('planId')
    .executeTakeFirst();
  const own = await one('assignment');
  if (!row || !own) return undefined;
  const { organisationId, id } = own;
  const seen = { organisationId, id, ...row };
  return act === 'confirm_plan_row'
    ? await confirmPlanRow(context, seen)
    : await objectToPlanRow(context, { ...seen, words: reason });
}
