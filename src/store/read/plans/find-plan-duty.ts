import type { LocalDate } from '#calendar/local-date.ts';
import type { Db } from '../../open-store.ts';

/** By when a directive asks for plans, and in which words; undefined where it does not ask. */
export async function findPlanDuty(
  db: Db,
  directiveId: string,
): Promise<{ dueOn: LocalDate | null; quote: string } | undefined> {
  return await db
    .selectFrom('duty')
    .select(['dueOn', 'quote'])
    .where('directiveId', '=', directiveId)
    .where('kind', '=', 'plan_due')
    .orderBy('dueOn')
    .orderBy('position')
    .limit(1)
    .executeTakeFirst();
}
