import { owesPlan } from '#ledger/plans/plan-standing.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { seesDirective } from '#ledger/policy/task-policy.ts';
import { countMonth } from '#ledger/reports/count-month.ts';
import type { Cycle } from '#ledger/reports/cycle.ts';
import type { Db } from '#store/open-store.ts';
import { findDirectiveFacts } from '#store/read/find-directive-facts.ts';
import { findPlanDuty } from '#store/read/plans/find-plan-duty.ts';
import { listCarryingOrganisations } from '#store/read/plans/list-owed-plans.ts';
import { listNewestPlans } from '#store/read/plans/list-plan-versions.ts';
import { listMonthCarriers } from '#store/read/reports/list-month-carriers.ts';
import { lockCycle } from '#store/tables/reconciliation-cycle.ts';
import { lockStatementsOf } from '#store/tables/statement.ts';
import type { ActSubject } from './record-act.ts';

/** What organisations owe: a plan of a directive, a statement of a cycle, the reports of a month. */
export type OwedThing =
  | { kind: 'plan'; directiveId: string }
  | { kind: 'statement'; cycleId: string }
  | { kind: 'report'; month: Cycle };

/** Who owes it today, and under what the journal tells of it; undefined where there is no such thing that the caller sees. */
export async function listOwing(
  db: Db,
  caller: Caller,
  owed: OwedThing,
): Promise<Map<string, ActSubject> | undefined> {
  if (owed.kind === 'report') {
    const { organisations } = countMonth(await listMonthCarriers(db, owed.month));
    const missing = organisations.filter(({ total, said }) => said < total);
    return new Map(
      missing.map(({ organisationId }) => [
        organisationId,
        { organisationId, detail: { cycle: owed.month } },
      ]),
    );
  }
  if (owed.kind === 'plan') {
    const { directiveId } = owed;
    if (!(await seesIt(db, caller, directiveId))) return undefined;
    const owing = await listOwingPlans(db, directiveId);
    return new Map(
      owing.map((organisationId) => [organisationId, { organisationId, directiveId, detail: {} }]),
    );
  }
  const cycle = await lockCycle(db, owed.cycleId);
  if (!cycle || !(await seesIt(db, caller, cycle.directiveId))) return undefined;
  const { directiveId, label } = cycle;
  const open = (await lockStatementsOf(db, cycle.id)).filter(({ state }) => state === 'open');
  return new Map(
    open.map(({ organisationId, id: thingId }) => [
      organisationId,
      { organisationId, directiveId, thingId, detail: { cycleLabel: label } },
    ]),
  );
}

async function seesIt(db: Db, caller: Caller, directiveId: string): Promise<boolean> {
  const facts = await findDirectiveFacts(db, { directiveId });
  return facts !== undefined && findCapacity(caller, seesDirective, facts) !== undefined;
}

async function listOwingPlans(db: Db, directiveId: string): Promise<string[]> {
  const duty = await findPlanDuty(db, directiveId);
  const carrying = await listCarryingOrganisations(db, directiveId, 'all');
  const ids = carrying.map(({ organisationId }) => organisationId);
  const newest = await listNewestPlans(db, directiveId, ids);
  return carrying.flatMap(({ organisationId, owes: settled, kind, assignments }) => {
    const owes = owesPlan({
      ...{ settled, assignments, asked: duty !== undefined },
      isRegion: kind === 'local_government',
    });
    const state = newest.get(organisationId)?.state;
    return owes && state !== 'submitted' && state !== 'accepted' ? [organisationId] : [];
  });
}
