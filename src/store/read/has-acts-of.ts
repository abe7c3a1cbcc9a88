import type { Db } from '../open-store.ts';

/** True where the journal holds an act of that actor, who is no person but the program. */
export async function hasActsOf(db: Db, actor: string): Promise<boolean> {
  const act = await db
    .selectFrom('journal')
    .select('actId')
    .where('actor', '=', actor)
    .where('personId', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return act !== undefined;
}
