import { type Insertable, type Selectable, sql } from 'kysely';
import { insertRows, upsertRows } from '../insert-rows.ts';
import type { Db } from '../open-store.ts';
import type { TaskContinuationTable, YearCloseTable, YearOutcomeTable } from '../year-tables.ts';

/** A year of a directive. */
export interface YearKey {
  directiveId: string;
  year: number;
}

/** How the year was closed, and opened again; undefined while it was never closed. */
export async function findYearClose(
  db: Db,
  { directiveId, year }: YearKey,
): Promise<Selectable<YearCloseTable> | undefined> {
  return await db
    .selectFrom('yearClose')
    .selectAll()
    .where('directiveId', '=', directiveId)
    .where('year', '=', year)
    .executeTakeFirst();
}

/** Whether a year of the directive is closed over one of the tasks as done: nothing opens them then but the year itself. */
export async function isDoneInClosedYear(db: Db, taskIds: readonly string[]): Promise<boolean> {
  const found = await db
    .selectFrom('yearOutcome as outcome')
    .innerJoin('yearClose as close', (join) =>
      join
        .onRef('close.directiveId', '=', 'outcome.directiveId')
        .onRef('close.year', '=', 'outcome.year')
        .on('close.state', '=', 'closed'),
    )
    .select('outcome.taskId')
    .where('outcome.taskId', '=', sql<string>`any(${taskIds}::uuid[])`)
    .where('outcome.outcome', 'in', ['done', 'done_late'])
    .executeTakeFirst();
  return found !== undefined;
}

export async function writeYearClose(db: Db, row: Insertable<YearCloseTable>): Promise<void> {
  await upsertRows(db, 'yearClose', { key: ['directiveId', 'year'], rows: [row] });
}

/** The outcomes of a year, one a task: what was settled last counts. */
export async function writeYearOutcomes(db: Db, rows: Insertable<YearOutcomeTable>[]): Promise<void> {
  await upsertRows(db, 'yearOutcome', { key: ['taskId', 'year'], rows });
}

/** The outcomes of a year, in the order of their tasks' ids. */
export async function listYearOutcomes(
  db: Db,
  { directiveId, year }: YearKey,
): Promise<Selectable<YearOutcomeTable>[]> {
  return await db
    .selectFrom('yearOutcome')
    .selectAll()
    .where('directiveId', '=', directiveId)
    .where('year', '=', year)
    .orderBy('taskId')
    .execute();
}

export async function insertContinuation(db: Db, row: Insertable<TaskContinuationTable>): Promise<void> {
  await insertRows(db, { taskContinuation: [{ ...row, endedActId: null }] });
}

/** The link from that task to that other, while it stands. */
export async function findContinuation(
  db: Db,
  { taskId, continuedById }: Pick<TaskContinuationTable, 'taskId' | 'continuedById'>,
): Promise<Selectable<TaskContinuationTable> | undefined> {
  return await db
    .selectFrom('taskContinuation')
    .selectAll()
    .where('taskId', '=', taskId)
    .where('continuedById', '=', continuedById)
    .where('endedActId', 'is', null)
    .executeTakeFirst();
}

export async function endContinuation(db: Db, id: string, actId: string): Promise<void> {
  await db.updateTable('taskContinuation').set({ endedActId: actId }).where('id', '=', id).execute();
}
