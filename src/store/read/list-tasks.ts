import { sql } from 'kysely';
import type { Db } from '../open-store.ts';
import { findTaskFacets, type TaskFacets } from './find-task-facets.ts';
import { type TaskFilter, taskMatches } from './task-filter.ts';
import { type TaskRow, taskRowColumns } from './task-row.ts';

/** A page by key: the rows after that ordinal, from the first where it is undefined. */
export interface TaskPageRequest {
  after?: number | undefined;
  limit: number;
}

export interface TaskPage {
  /** In order of ordinal. */
  rows: TaskRow[];
  /** Rows that match the filter, over all pages. */
  total: number;
  /** `after` of the next page; null on the last. */
  next: number | null;
  /** Null beyond the first page. */
  facets: TaskFacets | null;
}

/** The tasks of a directive that pass the filter, page by page. A directive that is not there has none. */
export async function listTasks(
  db: Db,
  directiveId: string,
  filter: TaskFilter,
  { after, limit }: TaskPageRequest,
): Promise<TaskPage> {
  // One row more than asked tells whether another page follows.
  const found = await listTaskRows(db, directiveId, filter, { after, limit: limit + 1 });
  const rows = found.slice(0, limit);
  return {
    rows,
    total: await countTasks(db, directiveId, filter),
    next: found.length > limit ? (rows.at(-1)?.ordinal ?? null) : null,
    facets: after === undefined ? await findTaskFacets(db, directiveId, filter) : null,
  };
}

/** The rows of one page, without counts. */
export async function listTaskRows(
  db: Db,
  directiveId: string,
  filter: TaskFilter,
  { after, limit }: TaskPageRequest,
): Promise<TaskRow[]> {
  return await db
    .selectFrom('task')
    .select(taskRowColumns)
    .where((eb) => taskMatches(eb, directiveId, filter))
    .where('task.ordinal', '>', after ?? 0)
    .orderBy('task.ordinal')
    .limit(limit)
    .execute();
}

async function countTasks(db: Db, directiveId: string, filter: TaskFilter): Promise<number> {
  const { total } = await db
    .selectFrom('task')
    .select(sql<number>`count(*)`.as('total'))
    .where((eb) => taskMatches(eb, directiveId, filter))
    .executeTakeFirstOrThrow();
  return total;
}
