import { type SqlBool, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { StatementState } from '#ledger/values/statement-values.ts';
import type { Db } from '../../open-store.ts';
import { aboveOf } from '../around-assignment.ts';
import { isOwnOrBelow } from '../seen-subjects.ts';

/** Of which cycles and which organisations. */
export interface StatementsAsked {
  cycleIds: readonly string[];
  /** All within the scope where they are left out. */
  organisationIds?: readonly string[];
  state?: StatementState;
  scope: JournalScope;
}

/**
 * The statements of cycles that are within the scope, one's own and those below, keepers all; with how far both sides are. By the
 * name of the organisation. Read under the ledger's role.
 */
export async function listStatements(db: Db, { cycleIds, organisationIds, state, scope }: StatementsAsked) {
  const seen =
    scope === 'all'
      ? sql<SqlBool>`true`
      : isOwnOrBelow(sql.ref<string>('statement.organisation_id'), scope.organisationIds);
  const asked = db
    .selectFrom('statement')
    .innerJoin('organisation', 'organisation.id', 'statement.organisationId')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('statementLine as line')
          .whereRef('line.organisationId', '=', 'statement.organisationId')
          .whereRef('line.statementId', '=', 'statement.id')
          .select([
            sql<number>`count(*)::int`.as('lines'),
            sql<number>`(count(*) filter (where answer = 'reported'))::int`.as('reported'),
            sql<number>`(count(*) filter (where answer = 'unanswered'))::int`.as('unanswered'),
            sql<number>`(count(*) filter (where answer = 'disputed'))::int`.as('disputed'),
            sql<number>`(count(*) filter (where differences <> '{}'))::int`.as('differing'),
            sql<number>`(count(*) filter (where keeper_answer = 'unanswered'))::int`.as('keeperUnanswered'),
            sql<number>`(count(*) filter (where keeper_answer = 'disputed'))::int`.as('keeperDisputed'),
          ])
          .as('counts'),
      (join) => join.onTrue(),
    )
    .selectAll(['statement', 'counts'])
    .select((eb) => [
      'organisation.shortName as organisation',
      aboveOf(eb.ref('statement.organisationId')).as('aboveIds'),
      jsonArrayFrom(
        eb
          .selectFrom('contact')
          .select(['contact.name', 'contact.telephone', 'contact.duty'])
          .whereRef('contact.organisationId', '=', 'statement.organisationId')
          .orderBy('contact.position'),
      ).as('contacts'),
    ])
    .where('statement.cycleId', '=', sql<string>`any(${cycleIds}::uuid[])`)
    .where(seen)
    .orderBy('organisation.sortKey')
    .orderBy('statement.organisationId');
  return await asked
    .$if(organisationIds !== undefined, (some) =>
      some.where('statement.organisationId', '=', sql<string>`any(${organisationIds}::text[])`),
    )
    .$if(state !== undefined, (some) => some.where('statement.state', '=', sql<StatementState>`${state}`))
    .execute();
}

export type FoundStatement = Awaited<ReturnType<typeof listStatements>>[number];
