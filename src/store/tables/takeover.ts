import { type Insertable, sql, type Updateable } from 'kysely';
import type { Sheet } from '#ledger/takeover/sheet.ts';
import type { TakeoverHeadingsTable, TakeoverTable } from '../database.ts';
import { type RowsByTable, upsertRows } from '../insert-rows.ts';
import type { Db } from '../open-store.ts';
import { packSheets } from './takeover-sheets.ts';

/**
 * Opens a takeover unless one of the same bytes is open or done; true where it was opened.
 */
export async function insertTakeoverOnce(
  db: Db,
  row: Insertable<TakeoverTable>,
  source: { bytes: Uint8Array; sheets: readonly Sheet[] },
): Promise<boolean> {
  const inserted = await db
    .insertInto('takeover')
    .values(row)
    // A literal: a plan that is kept for any value finds no index that is of some rows only.
    .onConflict((conflict) =>
      conflict.column('digest').where('state', '<>', sql.lit('withdrawn')).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  if (!inserted) return false;
  await db
    .insertInto('takeoverSource')
    .values({ takeoverId: row.id, bytes: source.bytes, sheets: packSheets(source.sheets) })
    .execute();
  return true;
}

/** Changes an open takeover of that revision and counts it up; false where it is another by now. */
export async function updateOpenTakeover(
  db: Db,
  { id, revision }: { id: string; revision: number },
  change: Pick<
    Updateable<TakeoverTable>,
    'title' | 'makesDirective' | 'directiveId' | 'mapping' | 'matches' | 'state' | 'actId'
  >,
): Promise<boolean> {
  const updated = await db
    .updateTable('takeover')
    .set({ ...change, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('state', '=', 'open')
    .returning('id')
    .executeTakeFirst();
  return updated !== undefined;
}

/** Holds an open takeover of that revision until the transaction ends; false where it is another by now. */
export async function lockOpenTakeover(
  db: Db,
  { id, revision }: { id: string; revision: number },
): Promise<boolean> {
  const locked = await db
    .selectFrom('takeover')
    .select('id')
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('state', '=', 'open')
    .forUpdate()
    .executeTakeFirst();
  return locked !== undefined;
}

/** Throws an open takeover away with its file; false where it is not open any more. */
export async function deleteOpenTakeover(db: Db, id: string): Promise<boolean> {
  const deleted = await db
    .deleteFrom('takeover')
    .where('id', '=', id)
    .where('state', '=', 'open')
    .returning('id')
    .executeTakeFirst();
  return deleted !== undefined;
}

/** Takes back what was taken over: its values go, its workbook stays. False where that is not its state any more. */
export async function withdrawTakeover(db: Db, id: string, withdrawnActId: string): Promise<boolean> {
  const withdrawn = await db
    .updateTable('takeover')
    .set((eb) => ({
      state: 'withdrawn',
      withdrawnActId,
      directiveId: eb.case().when('makesDirective', '=', true).then(null).else(eb.ref('directiveId')).end(),
    }))
    .where('id', '=', id)
    .where('state', '=', 'taken_over')
    .returning('id')
    .executeTakeFirst();
  if (!withdrawn) return false;
  await db.deleteFrom('takeoverValue').where('takeoverId', '=', id).execute();
  return true;
}

/** Remembers what columns were taken for; the last time counts. */
export async function rememberHeadings(db: Db, rows: Insertable<TakeoverHeadingsTable>[]): Promise<void> {
  const takeoverHeadings: RowsByTable['takeoverHeadings'] = rows;
  await upsertRows(db, 'takeoverHeadings', { key: ['signature'], rows: takeoverHeadings });
}
