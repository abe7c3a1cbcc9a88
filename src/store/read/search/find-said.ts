import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import { keepStatement } from '../../keep-statement.ts';
import type { Db } from '../../open-store.ts';
import { parseSaid, type SaidWords } from '../../said-text.ts';
import { isLedBy, isOwnOrBelow } from '../seen-subjects.ts';
import { type CommonPairs, estimateHolding } from './common-pairs.ts';
import { hasWords, isLookedUp, type SaidTable } from './said-table.ts';

/** What somebody looks for in what organisations say. */
export interface SaidSearch {
  /** Words; all must occur. A search for single characters finds nothing. */
  words: string;
  scope: JournalScope;
  /** Most hits shown. */
  limit: number;
  /** Which words are common; all are looked up where it is left out. */
  commonPairs?: CommonPairs | undefined;
  /** So many of the newest are gone through for a word that is said to be common; see `NEWEST`. */
  newest?: number;
}

export interface FoundSaid<Hit> {
  /** The newest first. */
  hits: Hit[];
  /**
   * How many there are; null where there are more than are shown, or may be among what is too old to be gone through, and
   * finding out would take too long.
   */
  total: number | null;
}

type OwnScope = Exclude<JournalScope, 'all'>;

interface Asked {
  table: SaidTable;
  words: SaidWords;
  scope: JournalScope;
  limit: number;
  newest: number;
}

/**
 * So many of the newest are gone through for a word that is said to be common, before it is looked up after all where that does not
 * bring more; of several organisations, led tasks or months as many together, but of the first two `NEWEST_OF_EACH` at least.
 */
const NEWEST = 30_000;
const NEWEST_OF_EACH = 200;

/** To start other processes takes the server longer than to look up what is rare. */
const byOneProcess = keepStatement((db) => sql`set local max_parallel_workers_per_gather = 0`.compile(db));

/**
 * What was said with the words, the newest first, among what the reader reads: by the index of pairs where they are rare, and
 * where they are common through the newest until a page is full. `shown` is what is told of a row, under the
 * names that it has there. Read under the ledger's role.
 */
export async function findSaid<Hit>(
  db: Db,
  { table, shown }: { table: SaidTable; shown: RawBuilder<Hit> },
  { words: query, scope, limit, commonPairs, newest = NEWEST }: SaidSearch,
): Promise<FoundSaid<Hit>> {
  const words = parseSaid(query);
  if (!words) return { hits: [], total: 0 };
  const asked = { table, words, scope, limit, newest };
  await byOneProcess.sendAhead(db, {});
  // What is shown has its names already.
  const bare = db.withoutPlugins();
  const read = async (found: RawBuilder<unknown>) => {
    const { rows } = await sql<Hit & { total: number | null }>`
      with found as (${found}) select found.total, ${shown} ${rowsOf(table)}
      order by ${newestFirst(table, 'found')}`.execute(bare);
    return { hits: rows, total: rows[0] ? rows[0].total : 0 };
  };
  const holding = estimateHolding(commonPairs?.get(table.name), words.pairsByWord);
  if (!isCommon(holding, asked, commonPairs)) return await read(lookedUp(asked));
  const { hits } = await read(scope === 'all' ? amongNewest(asked) : amongEach(asked, scope));
  if (hits.length > limit) return { hits: hits.slice(0, limit), total: null };
  if (scope !== 'all')
    return { hits, total: (await areGoneThrough(bare, asked, scope)) ? hits.length : null };
  if (holding <= newest) return await read(lookedUp(asked));
  // Most of them are older, and to look up all would take seconds.
  const ofEach = table.months ? (await read(amongMonths(asked, table.months))).hits : hits;
  return { hits: ofEach.slice(0, limit), total: null };
}

/**
 * Whether a page of the newest is likely full sooner than all that have the words are looked up. The database's own choice between
 * the two ways would fall with the first plan that it keeps for all words.
 */
function isCommon(holding: number, { table, limit }: Asked, commonPairs: CommonPairs | undefined): boolean {
  return holding ** 2 > limit * (commonPairs?.get(table.name)?.rows ?? 0);
}

/** The rows that were found, with what says where they belong. */
const rowsOf = ({ name }: SaidTable) => sql`
  from found
  join ${sql.raw(name)} as said on said.organisation_id = found.organisation_id and said.id = found.id
  join organisation on organisation.id = said.organisation_id
  join task on task.id = said.task_id
  join directive on directive.id = said.directive_id`;

/** The key of each, and by what the newest are told. */
const columnsOf = ({ age }: SaidTable) =>
  sql.raw([...new Set(['organisation_id', 'id', ...age])].map((column) => `said.${column}`).join(', '));

/** The same, and how many there are where that is known. */
const asFound = (table: SaidTable, total = sql`null::integer`) => sql`${columnsOf(table)}, ${total} as total`;

const newestFirst = ({ age }: SaidTable, of: 'said' | 'found' = 'said') =>
  sql.raw(age.map((column) => `${of}.${column} desc`).join(', '));

/** One more than the page, from the newest that are gone through. */
function amongNewest({ table, words, limit, newest }: Asked): RawBuilder<unknown> {
  return sql`
    select ${asFound(table)} from (
      select said.* from ${sql.raw(table.name)} as said where ${table.counts}
      order by ${newestFirst(table)} limit ${newest}
    ) as said
    where ${hasWords(table, words)} order by ${newestFirst(table)} limit ${limit + 1}`;
}

/** The same from the newest of each month, for words that were in use for some months only. */
function amongMonths(
  { table, words, limit, newest }: Asked,
  months: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`
    with recursive month as (${months}), of_each as (
      select greatest(1, ${newest}::bigint / greatest(1, count(*))) as newest from month
    )
    select ${asFound(table)} from month
    cross join lateral (
      select ${columnsOf(table)} from (
        select said.* from ${sql.raw(table.name)} as said where said.cycle = month.cycle and ${table.counts}
        order by ${newestFirst(table)} limit ${ofEach}
      ) as said
      where ${hasWords(table, words)} order by ${newestFirst(table)} limit ${limit}
    ) as said
    order by ${newestFirst(table)} limit ${limit}`;
}

/** One more than the page, from the newest of each organisation and of each led task that the reader reads. */
function amongEach({ table, words, limit, newest }: Asked, scope: OwnScope): RawBuilder<unknown> {
  const newestOf = (isOf: RawBuilder<SqlBool>) => sql`
    cross join lateral (
      select ${columnsOf(table)} from (
        select said.* from ${sql.raw(table.name)} as said where ${isOf} and ${table.counts}
        order by ${newestFirst(table)} limit ${ofEach}
      ) as said
      where ${hasWords(table, words)} order by ${newestFirst(table)} limit ${limit + 1}
    ) as said`;
  return sql`
    ${withPlaces(scope, newest)}
    select ${asFound(table)} from (
      select said.* from own_and_below ${newestOf(isOfOwn)}
      union
      select said.* from led ${newestOf(isOfLed)}
    ) as said
    order by ${newestFirst(table)} limit ${limit + 1}`;
}

/** Whether nothing that the reader reads is older than what `amongEach` goes through. */
async function areGoneThrough(db: Db, { table, newest }: Asked, scope: OwnScope): Promise<boolean> {
  const hasOlder = (isOf: RawBuilder<SqlBool>) => sql`
    cross join lateral (
      select from ${sql.raw(table.name)} as said where ${isOf} and ${table.counts} offset ${ofEach} limit 1
    ) as said`;
  const { rows } = await sql`
    ${withPlaces(scope, newest)}
    select from own_and_below ${hasOlder(isOfOwn)}
    union all
    select from led ${hasOlder(isOfLed)}
    limit 1`.execute(db);
  return rows.length === 0;
}

const isOfOwn = sql<SqlBool>`said.organisation_id = own_and_below.id`;
const isOfLed = sql<SqlBool>`said.task_id = led.id`;
const ofEach = sql`(select newest from of_each)`;

/** The organisations that the reader reads, the tasks that theirs lead, and how many of the newest of each are gone through. */
const withPlaces = ({ organisationIds }: OwnScope, newest: number) => sql`
  with recursive own_and_below as (
    select id from organisation where id = any(${organisationIds}::text[])
    union
    select below.id from own_and_below join organisation as below on below.parent_id = own_and_below.id
  ),
  led as (
    select task_id as id from assignment
    where organisation_id = any(${organisationIds}::text[]) and role = 'lead' and ended_act_id is null
    union
    select id from task where convener_id = any(${organisationIds}::text[])
  ),
  of_each as (
    select greatest(${Math.min(newest, NEWEST_OF_EACH)}::bigint, ${newest}::bigint / greatest(1,
      (select count(*) from own_and_below) + (select count(*) from led))) as newest
  )`;

/** Everything with the words, by the index; however often the statement is asked it is planned in this way. */
function lookedUp({ table, words, scope, limit }: Asked): RawBuilder<unknown> {
  return sql`
    with said as materialized (
      select ${columnsOf(table)} from ${sql.raw(table.name)} as said
      where ${table.counts} and ${isLookedUp(table, words)} and ${hasWords(table, words)} and ${isSeen(scope)}
    )
    select ${asFound(table, sql`count(*) over ()`)}
    from said order by ${newestFirst(table)} limit ${limit}`;
}

function isSeen(scope: JournalScope): RawBuilder<SqlBool> {
  if (scope === 'all') return sql`true`;
  return sql`(${isOwnOrBelow(sql.ref('said.organisation_id'), scope.organisationIds)}
    or ${isLedBy(sql.ref('said.task_id'), scope.organisationIds)})`;
}
