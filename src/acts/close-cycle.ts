import { findCapacity } from '#ledger/policy/rule.ts';
import { mayDoToCycle, partyOfCycleAct, permitCycleAct } from '#ledger/policy/statement-policy.ts';
import { seesDirective } from '#ledger/policy/task-policy.ts';
import { findDirectiveFacts } from '#store/read/find-directive-facts.ts';
import { listActsOf } from '#store/read/list-changes-since.ts';
import { type LeftOpen, listLeftOpen } from '#store/read/statements/list-left-open.ts';
import { lockCycle, updateCycle } from '#store/tables/reconciliation-cycle.ts';
import { closeStatementsOf, lockStatementsOf } from '#store/tables/statement.ts';
import type { ActContext } from './act-context.ts';
import { recordAct } from './record-act.ts';
import { notPermitted, refuse, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

export interface ClosedCycle {
  id: string;
  revision: number;
}

/**
 * The keepers close a cycle: from then on nothing of it changes. What is missing is no reason against it; it stays in the record
 * as missing, statement by statement.
 */
export async function closeCycle(context: ActContext, input: ClosedCycle) {
  return await transact<LeftOpen, ThingRefusal>(context, 'ledger', async (within) => {
    const { db, caller, actId, today } = within;
    const cycle = await lockCycle(db, input.id);
    const facts = cycle && (await findDirectiveFacts(db, { directiveId: cycle.directiveId }));
    if (!cycle || !facts || !findCapacity(caller, seesDirective, facts)) return refuse({ code: 'not_found' });
    if (!mayDoToCycle(caller, 'close_cycle')) return notPermitted(partyOfCycleAct('close_cycle'));
    if (cycle.revision !== input.revision) {
      return refuse({ code: 'stale', thingId: cycle.id, since: await listActsOf(db, cycle) });
    }
    const capacity = permitCycleAct(caller, 'close_cycle', cycle.state);
    if (!capacity) return refuse({ code: 'not_in_state', state: cycle.state });
    const statements = await lockStatementsOf(db, cycle.id);
    const left = await listLeftOpen(db, cycle.id);
    const total = { unsigned: 0, unanswered: 0, unconfirmed: 0 };
    for (const each of left.values()) {
      total.unsigned += each.unsigned;
      total.unanswered += each.unanswered;
      total.unconfirmed += each.unconfirmed;
    }
    await closeStatementsOf(db, cycle.id, actId);
    await updateCycle(db, cycle.id, { state: 'closed', closedOn: today, actId });
    await recordAct(within, {
      ...{ act: 'close_cycle', actVersion: 1, input: { ...input }, capacity },
      subjects: statements.map(({ organisationId, directiveId, id, revision }) => ({
        ...{ organisationId, directiveId, thingId: id, revision: revision + 1 },
        detail: { cycleLabel: cycle.label, unanswered: left.get(id)?.unanswered ?? 0 },
      })),
    });
    return { ok: true, result: total };
  });
}
