import type { Insertable, Selectable } from 'kysely';
import type { RequestCapTable } from '../burden-tables.ts';
import { upsertRows } from '../insert-rows.ts';
import type { Db } from '../open-store.ts';

/** Sets what organisations of a kind may be asked, in place of what was set before. */
export async function writeRequestCap(db: Db, row: Insertable<RequestCapTable>): Promise<void> {
  await upsertRows(db, 'requestCap', { key: ['kind'], rows: [row] });
}

/** The caps as they are set, by kind. */
export async function listRequestCaps(db: Db): Promise<Selectable<RequestCapTable>[]> {
  return await db.selectFrom('requestCap').selectAll().orderBy('kind').execute();
}

/** The same, held until the transaction ends, so that two requests at once do not both find room for one. */
export async function lockRequestCaps(db: Db): Promise<Selectable<RequestCapTable>[]> {
  return await db.selectFrom('requestCap').selectAll().orderBy('kind').forUpdate().execute();
}
