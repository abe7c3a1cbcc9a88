import { sql } from 'kysely';
import { type Given, keepStatement } from '../../keep-statement.ts';
import type { Db } from '../../open-store.ts';
import { anyOf } from '../../tables/among-keys.ts';

/** Findings of an organisation that it has not answered; what is no longer found waits for nobody. */
export interface UnansweredFindings {
  organisationId: string;
  organisation: string;
  count: number;
  high: number;
}

/** How many findings each of the organisations has to explain. Read under the ledger's role. */
export async function countUnanswered(
  db: Db,
  organisationIds: readonly string[],
): Promise<UnansweredFindings[]> {
  return organisationIds.length === 0 ? [] : await unanswered.list(db, { organisationIds });
}

const unanswered = keepStatement((db, { organisationIds }: Given<{ organisationIds: readonly string[] }>) =>
  db
    .selectFrom('finding')
    .innerJoin('organisation', 'organisation.id', 'finding.organisationId')
    .select([
      'finding.organisationId',
      'organisation.shortName as organisation',
      sql<number>`count(*)::integer`.as('count'),
      sql<number>`(count(*) filter (where severity = 'high'))::integer`.as('high'),
    ])
    .where('organisationId', '=', anyOf(organisationIds, 'text'))
    .where('finding.state', '=', 'open')
    .where('finding.goneOn', 'is', null)
    .groupBy(['finding.organisationId', 'organisation.shortName', 'organisation.sortKey'])
    .orderBy('organisation.sortKey')
    .orderBy('finding.organisationId')
    .compile(),
);

/** How many findings were answered and wait for the keepers. Read under the ledger's role. */
export async function countToDecide(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('finding')
    .select(sql<number>`count(*)::integer`.as('count'))
    .where('state', 'in', ['explained', 'corrected'])
    .executeTakeFirstOrThrow();
  return count;
}
