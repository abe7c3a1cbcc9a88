import type { Db } from '../open-store.ts';
import { listTaskRows } from './list-tasks.ts';
import type { TaskFilter } from './task-filter.ts';
import type { TaskRow } from './task-row.ts';

const ROWS_AT_A_TIME = 500;

/**
 * All tasks that pass the filter, in order of ordinal, read a page at a time as the consumer asks: nothing holds the
 * whole ledger in memory or a connection open. What is registered never changes, so the pages fit together.
 */
export async function* exportTasks(
  db: Db,
  directiveId: string,
  filter: TaskFilter,
): AsyncGenerator<TaskRow, void, undefined> {
  let after = 0;
  while (true) {
    const rows = await listTaskRows(db, directiveId, filter, { after, limit: ROWS_AT_A_TIME });
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < ROWS_AT_A_TIME) return;
    after = last.ordinal;
  }
}
