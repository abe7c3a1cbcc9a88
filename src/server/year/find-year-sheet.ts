import type { YearSheet } from '#contract/year.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { mayDoToTask } from '#ledger/policy/task-policy.ts';
import type { TaskAct } from '#ledger/values/act-names.ts';
import type { YearState } from '#ledger/values/year-values.ts';
import { fitsState } from '#ledger/year/fits-state.ts';
import { proposeOutcome } from '#ledger/year/propose-outcome.ts';
import type { Db } from '#store/open-store.ts';
import { listYearTasks } from '#store/read/year/list-year-tasks.ts';
import { findYearClose, listYearOutcomes, type YearKey } from '#store/tables/year.ts';

const acts: Record<YearState, readonly TaskAct[]> = {
  open: ['settle_outcomes', 'close_year'],
  reopened: ['settle_outcomes', 'close_year'],
  closed: ['reopen_year'],
};

/** The end of a directive's year, task by task: what the record proposes and what is settled. Read under the ledger's role. */
export async function findYearSheet(db: Db, key: YearKey, caller: Caller): Promise<YearSheet> {
  const close = await findYearClose(db, key);
  const state = close?.state ?? 'open';
  const settled = new Map((await listYearOutcomes(db, key)).map((row) => [row.taskId, row]));
  const counts = { done: 0, done_late: 0, carried_over: 0, not_done: 0, unsettled: 0 };
  const tasks = (await listYearTasks(db, key)).map((task) => {
    const { id, revision, ordinal, clause } = task;
    const row = settled.get(id);
    const isSo = row && (task.state === 'not_done' || fitsState(row.outcome, task.state));
    counts[isSo ? row.outcome : 'unsettled'] += 1;
    return {
      ...{ id, revision, ordinal, clause, state: task.state },
      proposed: proposeOutcome(task, key.year),
      settled: isSo ? row : null,
    };
  });
  return {
    ...{ ...key, state, counts, tasks },
    ...{ closedOn: close?.closedOn ?? null, reopenReason: close?.reopenReason ?? null },
    can: acts[state].filter((act) => mayDoToTask(caller, act)),
  };
}
