import { sql } from 'kysely';
import type { Db } from '#store/open-store.ts';

/** Digests of kept files whose bytes have another one now. */
export async function listAlteredFiles(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('storedFile')
    .select('digest')
    .where(sql<boolean>`digest is distinct from encode(sha256(bytes), 'hex')`)
    .orderBy('digest')
    .execute();
  return rows.map(({ digest }) => digest);
}

/** Digests of files that evidence names and nobody keeps. */
export async function listMissingFiles(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('evidence')
    .select('digest')
    .distinct()
    .where('digest', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('storedFile').select('digest').whereRef('storedFile.digest', '=', 'evidence.digest'),
        ),
      ),
    )
    .orderBy('digest')
    .$narrowType<{ digest: string }>()
    .execute();
  return rows.map(({ digest }) => digest);
}
