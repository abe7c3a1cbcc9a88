import type { Db } from '../open-store.ts';

/** The file of that SHA-256 (hexadecimal, small letters), wherever the store keeps it; undefined where it does not. */
export async function findFile(db: Db, digest: string): Promise<Uint8Array | undefined> {
  const found = await db
    .selectFrom('directive')
    .innerJoin('directiveSource', 'directiveSource.directiveId', 'directive.id')
    .where('digest', '=', digest)
    .select('bytes')
    .unionAll((eb) => eb.selectFrom('formerSource').where('digest', '=', digest).select('bytes'))
    .unionAll((eb) =>
      eb
        .selectFrom('draft')
        .innerJoin('draftSource', 'draftSource.draftId', 'draft.id')
        .where('digest', '=', digest)
        .select('bytes'),
    )
    .unionAll((eb) =>
      eb
        .selectFrom('takeover')
        .innerJoin('takeoverSource', 'takeoverSource.takeoverId', 'takeover.id')
        .where('digest', '=', digest)
        .select('bytes'),
    )
    .unionAll((eb) => eb.selectFrom('storedFile').where('digest', '=', digest).select('bytes'))
    .limit(1)
    .executeTakeFirst();
  return found?.bytes;
}
