import type { Db } from '../../open-store.ts';
import { aboveOf } from '../around-assignment.ts';

/** The organisations above one, the nearest first; none of one that there is not. */
export async function listAboveIds(db: Db, organisationId: string): Promise<string[]> {
  const found = await db
    .selectFrom('organisation as asked')
    .select((eb) => aboveOf(eb.ref('asked.id')).as('aboveIds'))
    .where('id', '=', organisationId)
    .executeTakeFirst();
  return found?.aboveIds ?? [];
}
