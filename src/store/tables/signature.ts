import type { Insertable } from 'kysely';
import type { SignatureTable } from '../evidence-tables.ts';
import { insertRows } from '../insert-rows.ts';
import type { Db } from '../open-store.ts';

/** Adds a signature. */
export async function insertSignature(db: Db, row: Insertable<SignatureTable>): Promise<void> {
  await insertRows(db, { signature: [row] });
}
