import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { jsonObjectFrom } from 'kysely/helpers/postgres';
import type { PeopleScope, Scope } from '#ledger/policy/person-policy.ts';
import type { PersonState } from '#ledger/values/ledger-states.ts';
import type { PersonRole } from '#ledger/values/person-roles.ts';
import type { Database } from '../database.ts';
import type { Db } from '../open-store.ts';
import { parseSearch } from '../search-text.ts';

/** What narrows the list; what is left out asks nothing. */
export interface PeopleFilter {
  organisation?: string | undefined;
  /** Words of the name or its pinyin, or, where one sees them, of username, e-mail and telephone. */
  q?: string | undefined;
  /** Among those whose roles one sees. */
  role?: PersonRole | undefined;
  state?: PersonState | undefined;
}

/** A page by key: the rows after that person, from the first where it is undefined. */
export interface PeoplePageRequest {
  after?: string | undefined;
  limit: number;
}

/** What only administrators, the organisation's liaison and the person themselves see. */
export interface PersonDetails {
  username: string;
  roles: PersonRole[];
  email: string | null;
  telephone: string | null;
  /** They have a way to sign in. */
  activated: boolean;
}

type PersonBuilder = ExpressionBuilder<Database, 'person'>;

/** The people whom a scope shows, page by page in the order of the pinyin of their names. */
export async function listPeople(
  db: Db,
  scope: PeopleScope,
  filter: PeopleFilter,
  { after, limit }: PeoplePageRequest,
) {
  let asked = peopleWithin(db, scope).where((eb) => matches(eb, scope, filter));
  if (after !== undefined) {
    asked = asked.where(
      sql<SqlBool>`(person.sort_key, person.id) >
        (select before.sort_key, before.id from person as before where before.id = ${after})`,
    );
  }
  // One row more than asked tells whether another page follows.
  const found = await asked
    .orderBy('sortKey')
    .orderBy('id')
    .limit(limit + 1)
    .execute();
  const { total } = await db
    .selectFrom('person')
    .select(sql<number>`count(*)`.as('total'))
    .where((eb) => within(eb, scope.names, scope.selfId))
    .where((eb) => matches(eb, scope, filter))
    .executeTakeFirstOrThrow();
  const rows = found.slice(0, limit);
  return { rows, total, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null };
}

/** One person as a scope shows them; undefined where it does not. */
export async function findPerson(db: Db, scope: PeopleScope, id: string) {
  return await peopleWithin(db, scope).where('person.id', '=', id).executeTakeFirst();
}

function peopleWithin(db: Db, scope: PeopleScope) {
  return db
    .selectFrom('person')
    .select(['id', 'name', 'organisationId', 'state', 'revision'])
    .select((eb) => [
      jsonObjectFrom(
        eb
          .selectFrom('organisation')
          .select(['organisation.id', 'organisation.shortName', 'organisation.englishName'])
          .whereRef('organisation.id', '=', 'person.organisationId'),
      )
        .$notNull()
        .as('organisation'),
      jsonObjectFrom(
        eb
          .selectFrom('unit')
          .select(['unit.id', 'unit.name'])
          .whereRef('unit.organisationId', '=', 'person.organisationId')
          .whereRef('unit.id', '=', 'person.unitId'),
      ).as('unit'),
      sql<PersonDetails | null>`case when ${within(eb, scope.details, scope.selfId)} then json_build_object(
        'username', person.username,
        'roles', person.roles,
        'email', person.email,
        'telephone', person.telephone,
        'activated', exists (select from sign_in_account where sign_in_account.user_id = person.id)
      ) end`.as('details'),
    ])
    .where((eb) => within(eb, scope.names, scope.selfId));
}

/** The person is of one of the scope's organisations, or is who asks. */
function within(eb: PersonBuilder, scope: Scope, selfId: string | null): Expression<SqlBool> {
  if (scope === 'all') return eb.lit(true);
  return eb.or([
    eb('person.organisationId', '=', sql<string>`any(${scope}::text[])`),
    ...(selfId === null ? [] : [eb('person.id', '=', selfId)]),
  ]);
}

function matches(eb: PersonBuilder, scope: PeopleScope, filter: PeopleFilter): Expression<SqlBool> {
  const { organisation, q = '', role, state } = filter;
  const known = within(eb, scope.details, scope.selfId);
  return eb.and([
    ...(organisation === undefined ? [] : [eb('person.organisationId', '=', organisation)]),
    ...(state === undefined ? [] : [eb('person.state', '=', state)]),
    ...(role === undefined ? [] : [known, sql<SqlBool>`person.roles @> array[${role}]::text[]`]),
    ...parseSearch(q).map(({ likePattern }) =>
      eb.or([
        sql<SqlBool>`lower(person.name) like ${likePattern}`,
        eb('person.sortKey', 'like', likePattern.slice(1)),
        eb.and([
          known,
          sql<SqlBool>`concat_ws(' ', person.username, lower(person.email), person.telephone) like ${likePattern}`,
        ]),
      ]),
    ),
  ]);
}
