import type { LocalDate } from '#calendar/local-date.ts';
import { workingDaysBetween } from '#calendar/working-days.ts';
import type { PlanWork } from '#contract/plan.ts';
import { capacitiesFor, organisationsToReceiveFor } from '#ledger/policy/work-policy.ts';
import { listOwnPlanWork, listSubmittedPlans } from '#store/read/plans/list-plan-work.ts';
import { readAs } from '#store/take-role.ts';
import type { WorkReader } from './list-assignment-work.ts';

/** The plans that the caller's organisations owe and, for keepers, those that are handed in to be decided. */
export async function listPlanWork({ db, caller, today }: Omit<WorkReader, 'names'>): Promise<PlanWork> {
  const decides = capacitiesFor(caller, 'to_decide').length > 0;
  return await readAs(db, 'ledger', async (within) => {
    const [own, submitted] = await Promise.all([
      listOwnPlanWork(within, [...organisationsToReceiveFor(caller).keys()]),
      decides ? listSubmittedPlans(within) : [],
    ]);
    const leftOf = (dueOn: LocalDate | null) => dueOn && workingDaysBetween(today, dueOn).days;
    return {
      own: own.map((plan) => ({ ...plan, workingDaysLeft: leftOf(plan.dueOn) })),
      submitted: submitted.map((plan) => ({ ...plan, workingDaysLeft: null })),
    };
  });
}
