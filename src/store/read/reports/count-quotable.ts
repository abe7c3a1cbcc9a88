import { type SqlBool, sql } from 'kysely';
import type { Cycle } from '#ledger/reports/cycle.ts';
import type { Db } from '../../open-store.ts';
import type { ReportKey } from '../../tables/progress-report.ts';

/** How many of those are inputs to the task in that cycle that were said and not given back. Read under the ledger's role. */
export async function countQuotable(
  db: Db,
  { taskId, cycle, quotes }: { taskId: string; cycle: Cycle; quotes: readonly ReportKey[] },
): Promise<number> {
  const given = JSON.stringify(quotes.map(({ organisationId, id }) => [organisationId, id]));
  const { quotable } = await db
    .selectFrom('progressReport')
    .select(({ fn }) => fn.countAll<number>().as('quotable'))
    .where('taskId', '=', taskId)
    .where('cycle', '=', cycle)
    .where('kind', '=', 'input')
    .where('state', 'in', ['signed', 'unchanged'])
    .where(
      sql<SqlBool>`(organisation_id, id) in
        (select given ->> 0, (given ->> 1)::uuid from jsonb_array_elements(${given}::jsonb) as given)`,
    )
    .executeTakeFirstOrThrow();
  return Number(quotable);
}
