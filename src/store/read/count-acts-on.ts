import { sql } from 'kysely';
import type { Db } from '../open-store.ts';

/** How often acts have touched a directive, its tasks or their assignments: it grows whenever one of them changes. */
export async function countActsOn(db: Db, directiveId: string): Promise<number> {
  const { touched } = await db
    .selectFrom('journalSubject')
    .select(sql<number>`count(*)`.as('touched'))
    .where('directiveId', '=', directiveId)
    .executeTakeFirstOrThrow();
  return touched;
}
