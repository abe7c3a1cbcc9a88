import type { LocalDate } from '#calendar/local-date.ts';
import { workingDaysBetween } from '#calendar/working-days.ts';
import type { OwedPlan, OwedPlans } from '#contract/plan.ts';
import { owesPlan, standingOfPlan } from '#ledger/plans/plan-standing.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { partyRules } from '#ledger/policy/parties.ts';
import { listPlanActs, settlesPlanDuties } from '#ledger/policy/plan-policy.ts';
import { mayNoteOwedReminders } from '#ledger/policy/reminder-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import type { Db } from '#store/open-store.ts';
import { findDirective } from '#store/read/list-directives.ts';
import { listOwedReminders } from '#store/read/list-owed-reminders.ts';
import { findPlanDuty } from '#store/read/plans/find-plan-duty.ts';
import { listCarryingOrganisations } from '#store/read/plans/list-owed-plans.ts';
import { listNewestPlans } from '#store/read/plans/list-plan-versions.ts';
import { presentVersion } from './present-plan.ts';

const urgency: readonly OwedPlan['standing'][] = [
  ...(['late', 'submitted', 'returned', 'missing', 'drafting', 'accepted'] as const),
];

/**
 * Who owes a plan of the directive and how far each is, what is late first; of one's own organisation and those below,
 * keepers of all. Undefined where there is no such directive. Read under the ledger's role.
 */
export async function listOwed(
  db: Db,
  directiveId: string,
  { caller, today }: { caller: Caller; today: LocalDate },
): Promise<OwedPlans | undefined> {
  const directive = await findDirective(db, directiveId);
  if (!directive) return undefined;
  const duty = await findPlanDuty(db, directiveId);
  const carrying = await listCarryingOrganisations(db, directiveId, journalScopeOf(caller));
  const ids = carrying.map(({ organisationId }) => organisationId);
  const newest = await listNewestPlans(db, directiveId, ids);
  const reminded = await listOwedReminders(db, { kind: 'plan', of: directiveId });
  const plans = carrying.map(({ kind, owes: settled, ...organisation }): OwedPlan => {
    const plan = newest.get(organisation.organisationId);
    const isRegion = kind === 'local_government';
    const owes = owesPlan({ settled, asked: duty !== undefined, isRegion, ...organisation });
    const dueOn = organisation.dueOn ?? duty?.dueOn ?? null;
    return {
      ...{ ...organisation, owes, settled: settled !== null, isRegion, dueOn },
      workingDaysLeft: dueOn && workingDaysBetween(today, dueOn).days,
      standing: standingOfPlan(plan, { owes, dueOn, today }),
      plan: plan ? presentVersion(plan) : null,
      remindedOn: reminded.get(organisation.organisationId) ?? null,
      can: listPlanActs(caller, organisation, plan),
    };
  });
  return {
    ...{ today, directiveId, title: directive.title },
    ...{ dueOn: duty?.dueOn ?? null, quote: duty?.quote ?? null },
    plans: plans.toSorted((one, other) => placeOf(one) - placeOf(other)),
    mayRemind: mayNoteOwedReminders(caller),
    maySettle: findCapacity(caller, partyRules[settlesPlanDuties], { organisationId: '' }) !== undefined,
  };
}

/** What is owed comes before what is not, and what presses first. */
function placeOf({ owes, standing }: OwedPlan): number {
  return (owes ? 0 : urgency.length) + urgency.indexOf(standing);
}
