import type { Insertable, Selectable, Updateable } from 'kysely';
import { openExtensionStates } from '#ledger/values/completion.ts';
import type { ExtensionTable } from '../completion-tables.ts';
import type { Db } from '../open-store.ts';
import { amongKeys } from './among-keys.ts';
import type { AssignmentKey } from './assignment.ts';

/** Adds an extension. */
export async function insertExtension(db: Db, extension: Insertable<ExtensionTable>): Promise<void> {
  await db.insertInto('extension').values(extension).execute();
}

/** The extensions that are asked for at those assignments; the caller holds the assignments. */
export async function listOpenExtensions(
  db: Db,
  keys: readonly AssignmentKey[],
): Promise<Selectable<ExtensionTable>[]> {
  return await db
    .selectFrom('extension')
    .selectAll()
    .where(amongKeys(keys, 'assignment_id'))
    .where('state', 'in', openExtensionStates)
    .orderBy('organisationId')
    .orderBy('id')
    .execute();
}

/** Changes the extensions that are asked for at those assignments alike; the caller holds the assignments. */
export async function updateOpenExtensions(
  db: Db,
  keys: readonly AssignmentKey[],
  change: Updateable<ExtensionTable>,
): Promise<void> {
  await db
    .updateTable('extension')
    .set(change)
    .where(amongKeys(keys, 'assignment_id'))
    .where('state', 'in', openExtensionStates)
    .execute();
}
