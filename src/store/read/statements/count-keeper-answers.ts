import { sql } from 'kysely';
import type { Db } from '../../open-store.ts';

/** How many lines of a statement the keepers have not answered, and how many they dispute. */
export async function countKeeperAnswers(
  db: Db,
  { organisationId, id }: { organisationId: string; id: string },
): Promise<{ unanswered: number; disputed: number }> {
  const { rows } = await sql<{ unanswered: number; disputed: number }>`
    select (count(*) filter (where keeper_answer = 'unanswered'))::int as unanswered,
      (count(*) filter (where keeper_answer = 'disputed'))::int as disputed
    from statement_line where organisation_id = ${organisationId} and statement_id = ${id}::uuid`.execute(db);
  return rows[0] ?? { unanswered: 0, disputed: 0 };
}
