import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Db } from '../open-store.ts';

/** Whether an organisation that exists on the day, other than those excepted, is called by one of the names. */
export async function isNameBorne(
  db: Db,
  names: readonly string[],
  { on, exceptIds }: { on: LocalDate; exceptIds: readonly string[] },
): Promise<boolean> {
  const given = sql<string>`any(${names}::text[])`;
  const found = await db
    .selectFrom('organisation')
    .select('id')
    .where((eb) => eb.or([eb('shortName', '=', given), eb('fullName', '=', given)]))
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>', on)]))
    .where('id', '<>', sql<string>`all(${exceptIds}::text[])`)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
