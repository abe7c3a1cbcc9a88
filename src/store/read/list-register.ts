import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { OrganisationKind } from '#ledger/values/organisation-kinds.ts';
import type { Database } from '../database.ts';
import type { Db } from '../open-store.ts';
import { parseSearch } from '../search-text.ts';

/** What narrows the register; what is left out asks nothing. */
export interface RegisterFilter {
  /** Words of any of its names, or letters of their pinyin; all must occur. */
  q?: string | undefined;
  kind?: OrganisationKind | undefined;
}

/** A page by key: the rows after that organisation, from the first where it is undefined. */
export interface RegisterPageRequest {
  after?: string | undefined;
  limit: number;
}

type OrganisationBuilder = ExpressionBuilder<Database, 'organisation'>;

/** Letters without anything else, as pinyin is typed: `czb`, `caizheng`; not `财政`, `a b`. */
const LETTERS = /^[a-z]{2,}$/;

/**
 * The register of organisations page by page: those whose name begins with the words asked for first, then those that
 * have them elsewhere, then those whose pinyin has the letters in that order; each by pinyin.
 */
export async function listRegister(db: Db, filter: RegisterFilter, { after, limit }: RegisterPageRequest) {
  // One row more than asked tells whether another page follows.
  const found = await listRegisterRows(db, filter, { after, limit: limit + 1 });
  const { total } = await db
    .selectFrom('organisation')
    .select(sql<number>`count(*)`.as('total'))
    .where((eb) => matches(eb, filter))
    .executeTakeFirstOrThrow();
  const rows = found.slice(0, limit);
  return { rows, total, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null };
}

async function listRegisterRows(db: Db, filter: RegisterFilter, { after, limit }: RegisterPageRequest) {
  let rows = db
    .selectFrom('organisation')
    .select(['id', 'shortName', 'englishName', 'fullName', 'kind', 'provisional', 'validFrom', 'validTo'])
    .select((eb) => [parentOf(eb).as('parent'), successorsOf(eb).as('successors')])
    .where((eb) => matches(eb, filter));
  if (after !== undefined) {
    const place = (name: string) =>
      sql`${rankOf(name, filter.q)}, ${sql.ref(`${name}.sort_key`)}, ${sql.ref(`${name}.id`)}`;
    rows = rows.where(
      sql<SqlBool>`(${place('organisation')}) >
        (select ${place('before')} from organisation as before where before.id = ${after})`,
    );
  }
  return await rows
    .orderBy(rankOf('organisation', filter.q))
    .orderBy('sortKey')
    .orderBy('id')
    .limit(limit)
    .execute();
}

function parentOf(eb: OrganisationBuilder) {
  return jsonObjectFrom(
    eb
      .selectFrom('organisation as parent')
      .select(['parent.id', 'parent.shortName', 'parent.englishName'])
      .whereRef('parent.id', '=', 'organisation.parentId'),
  );
}

/** Of one that has ended: to whom its duties passed, those that took on all or most of them first. */
function successorsOf(eb: OrganisationBuilder) {
  return jsonArrayFrom(
    eb
      .selectFrom('organisationSuccession as passed')
      .innerJoin('organisation as successor', 'successor.id', 'passed.successorId')
      .select(['successor.id', 'successor.shortName', 'successor.englishName'])
      .whereRef('passed.predecessorId', '=', 'organisation.id')
      .where('passed.kind', '<>', 'transfer')
      .where('organisation.validTo', 'is not', null)
      .groupBy('successor.id')
      .orderBy(sql`min(array_position(array['renaming', 'merger', 'split'], passed.kind))`)
      .orderBy('successor.sortKey'),
  );
}

function matches(eb: OrganisationBuilder, { q = '', kind }: RegisterFilter): Expression<SqlBool> {
  return eb.and([
    ...(kind === undefined ? [] : [eb('organisation.kind', '=', kind)]),
    ...parseSearch(q).map(({ likePattern }) =>
      eb.or([
        sql<SqlBool>`lower(organisation.short_name) like ${likePattern}`,
        sql<SqlBool>`lower(organisation.full_name) like ${likePattern}`,
        sql<SqlBool>`lower(organisation.english_name) like ${likePattern}`,
        eb.exists(
          eb
            .selectFrom('organisationName as other')
            .select('other.name')
            .whereRef('other.organisationId', '=', 'organisation.id')
            .where(sql<SqlBool>`lower(other.name) like ${likePattern}`),
        ),
        ...spelling(eb, likePattern.slice(1, -1)),
      ]),
    ),
  ]);
}

/** The letters stand in the name's pinyin in that order, from its first on: `czb` and `caizheng` in `caizhengbu`. */
function spelling(eb: OrganisationBuilder, word: string) {
  if (!LETTERS.test(word)) return [];
  return [eb('organisation.sortKey', 'like', `${[...word].join('%')}%`)];
}

/** How well a name fits the words asked for: 0 is the best. */
function rankOf(name: string, q = '') {
  const [first] = parseSearch(q);
  // A bare figure in `order by` would name a column.
  if (!first) return sql<number>`0::integer`;
  const column = (each: string) => sql`lower(${sql.ref(`${name}.${each}`)})`;
  const begins = first.likePattern.slice(1);
  return sql<number>`case
    when ${column('short_name')} like ${begins} or ${column('full_name')} like ${begins} then 0
    when ${column('short_name')} like ${first.likePattern} or ${column('full_name')} like ${first.likePattern}
      or ${column('english_name')} like ${first.likePattern} then 1
    when ${sql.ref(`${name}.sort_key`)} like ${begins} then 2
    else 3 end`;
}
