import { findCapacity } from '#ledger/policy/rule.ts';
import { mayDoToTask, partyOfTaskAct, seesDirective } from '#ledger/policy/task-policy.ts';
import { findDirectiveFacts } from '#store/read/find-directive-facts.ts';
import { lockTasks, updateTasks } from '#store/tables/task.ts';
import { findYearClose, listYearOutcomes, writeYearClose, writeYearOutcomes } from '#store/tables/year.ts';
import type { ActContext } from './act-context.ts';
import { recordAct } from './record-act.ts';
import { type NotFound, type NotInState, type NotPermitted, notPermitted, refuse } from './refusals.ts';
import { taskSubject } from './task-subject.ts';
import { transact } from './transact.ts';

export interface ReopenedYear {
  directiveId: string;
  year: number;
  reason: string;
}

/**
 * The head opens a closed year again, with the reason: what was not done stands where it stood, and every outcome stays as
 * settled until it is settled anew.
 */
export async function reopenYear(context: ActContext, input: ReopenedYear) {
  type Refusal = NotFound | NotPermitted | NotInState;
  return await transact<{ tasks: number }, Refusal>(context, 'ledger', async (within) => {
    const { db, caller, actId } = within;
    const { year, reason, directiveId } = input;
    const facts = await findDirectiveFacts(db, input);
    if (!facts || !findCapacity(caller, seesDirective, facts)) return refuse({ code: 'not_found' });
    const capacity = mayDoToTask(caller, 'reopen_year');
    if (!capacity) return notPermitted(partyOfTaskAct('reopen_year'));
    const ended = (await listYearOutcomes(db, input)).filter(({ closedFrom }) => closedFrom !== null);
    const held = await lockTasks(
      db,
      ended.map(({ taskId }) => taskId),
    );
    const close = await findYearClose(db, input);
    if (close?.state !== 'closed') return refuse({ code: 'not_in_state', state: close?.state ?? 'open' });
    for (const [state, rows] of Map.groupBy(ended, ({ closedFrom }) => closedFrom)) {
      const ids = rows.map(({ taskId }) => taskId);
      if (state !== null) await updateTasks(db, ids, { state });
    }
    await writeYearOutcomes(
      db,
      ended.map((row) => ({ ...row, closedFrom: null })),
    );
    await writeYearClose(db, {
      ...{ ...close, state: 'reopened', reopenReason: reason },
      ...{ revision: close.revision + 1, actId },
    });
    await recordAct(within, {
      ...{ act: 'reopen_year', actVersion: 1, input: { ...input }, capacity },
      subjects: [
        { directiveId, detail: { year, reason } },
        ...held.map((task) => taskSubject(task, { year, reason })),
      ],
    });
    return { ok: true, result: { tasks: held.length } };
  });
}
