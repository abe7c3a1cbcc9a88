import { type SqlBool, sql } from 'kysely';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { Db } from '../../open-store.ts';
import { isOwnOrBelow } from '../seen-subjects.ts';

/** How many statements each cycle has within the scope, and how many are signed. Read under the ledger's role. */
export async function countStatements(
  db: Db,
  scope: JournalScope,
): Promise<Map<string, { statements: number; signed: number }>> {
  const seen =
    scope === 'all'
      ? sql<SqlBool>`true`
      : isOwnOrBelow(sql.ref<string>('statement.organisation_id'), scope.organisationIds);
  const rows = await db
    .selectFrom('statement')
    .select([
      'cycleId',
      sql<number>`count(*)::int`.as('statements'),
      sql<number>`count(signed_on)::int`.as('signed'),
    ])
    .where(seen)
    .groupBy('cycleId')
    .execute();
  return new Map(rows.map(({ cycleId, ...counts }) => [cycleId, counts]));
}
