import type { Insertable } from 'kysely';
import type { StoredFileTable } from '../evidence-tables.ts';
import type { Db } from '../open-store.ts';

/** What is known of a kept file beside its bytes; undefined where none of that SHA-256 (hexadecimal) is kept. */
export async function findStoredFile(db: Db, digest: string) {
  return await db
    .selectFrom('storedFile')
    .select(['digest', 'mediaType', 'sizeBytes'])
    .where('digest', '=', digest)
    .executeTakeFirst();
}

/** What is known of several kept files; those that are not kept are left out. */
export async function listStoredFiles(db: Db, digests: readonly string[]) {
  if (digests.length === 0) return [];
  return await db
    .selectFrom('storedFile')
    .select(['digest', 'mediaType', 'sizeBytes'])
    .where('digest', 'in', digests)
    .execute();
}

/** Keeps a file; one of the same bytes stays as it is. */
export async function insertStoredFileOnce(db: Db, row: Insertable<StoredFileTable>): Promise<void> {
  await db
    .insertInto('storedFile')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
