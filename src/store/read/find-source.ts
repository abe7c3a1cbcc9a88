import type { Db } from '../open-store.ts';

export interface DirectiveSource {
  fileName: string;
  digest: string;
  /** As registered. */
  bytes: Uint8Array;
}

/** The file that a directive was registered from, or undefined where there is no such directive. */
export async function findSource(db: Db, directiveId: string): Promise<DirectiveSource | undefined> {
  return await db
    .selectFrom('directiveSource')
    .innerJoin('directive', 'directive.id', 'directiveSource.directiveId')
    .select(['directive.fileName', 'directive.digest', 'directiveSource.bytes'])
    .where('directive.id', '=', directiveId)
    .executeTakeFirst();
}
