import type { LocalDate } from '#calendar/local-date.ts';
import { partyRules } from '#ledger/policy/parties.ts';
import { settlesPlanDuties } from '#ledger/policy/plan-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { seesDirective } from '#ledger/policy/task-policy.ts';
import { findDirectiveFacts } from '#store/read/find-directive-facts.ts';
import { listOrganisationNames } from '#store/read/list-organisation-names.ts';
import { writePlanDuties } from '#store/tables/plan.ts';
import type { ActContext } from './act-context.ts';
import { recordAct } from './record-act.ts';
import { type NotFound, type NotPermitted, notPermitted, refuse } from './refusals.ts';
import { transact } from './transact.ts';

export interface SettledPlanDuties {
  directiveId: string;
  organisationIds: string[];
  owes: boolean;
  /** Another day than the text's. */
  dueOn: LocalDate | null;
  reason: string | null;
}

/** The keepers settle that organisations owe a plan of a directive, or that they do not: which regions (各地区) do. */
export async function settlePlanDuty(context: ActContext, input: SettledPlanDuties) {
  type Refusal = NotFound | NotPermitted | { code: 'organisation_not_found' };
  return await transact<{ organisations: number }, Refusal>(context, 'ledger', async (within) => {
    const { db, caller, actId } = within;
    const { directiveId, organisationIds, owes, dueOn, reason } = input;
    const facts = await findDirectiveFacts(db, { directiveId });
    if (!facts || !findCapacity(caller, seesDirective, facts)) return refuse({ code: 'not_found' });
    const capacity = findCapacity(caller, partyRules[settlesPlanDuties], { organisationId: '' });
    if (!capacity) return notPermitted(settlesPlanDuties);
    const ids = [...new Set(organisationIds)].toSorted();
    if ((await listOrganisationNames(db, ids)).length < ids.length)
      return refuse({ code: 'organisation_not_found' });
    await writePlanDuties(
      db,
      ids.map((organisationId) => ({ directiveId, organisationId, owes, dueOn, reason, actId })),
    );
    await recordAct(within, {
      ...{ act: 'settle_plan_duty', actVersion: 1, input: { ...input }, capacity },
      subjects: ids.map((organisationId) => ({
        ...{ organisationId, directiveId },
        detail: { owes, ...(dueOn && { dueOn }), ...(reason !== null && { reason }) },
      })),
    });
    return { ok: true, result: { organisations: ids.length } };
  });
}
