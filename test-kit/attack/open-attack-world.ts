import { sql } from 'kysely';
import type { Db } from '#store/open-store.ts';
import { openRightsWorld, organisationOf, type RightsWorld } from '#test-kit/rights/rights-world.ts';
import type { Stock } from './arbitrary-of-schema.ts';
import { listTargets, type Target } from './list-targets.ts';

/** What stands in everything that the attacked organisation wrote. */
export const secret = '金丝雀甲';
/** Columns with words that are not people's own: `state`, `task_state`, `organisation_id`; not `reason`, `words`. */
const SETTLED =
  /(?:^|_)(?:id|kind|state|rule|role|colour|level|unit|way|key|digest|type|act|cycle|period|severity)$/;
/** So many ids of each table. */
const EACH = 2;

export interface AttackWorld {
  world: RightsWorld;
  targets: Target[];
  stock: Omit<Stock, 'about'>;
  /** How many columns hold the secret. */
  marked: number;
  /** The rows of the attacked organisation, table by table, as a digest of each. */
  listOwnRows(): Promise<Record<string, string>>;
  /** What has been done to the ledger so far. */
  listActs(): Promise<{ actId: string; act: string }[]>;
}

/** The rights world, in which whatever one organisation wrote says the secret, and all addresses with ids of its things. */
export async function openAttackWorld(): Promise<AttackWorld> {
  const world = await openRightsWorld();
  const { db, served } = world;
  const marked = await markWords(db);
  await served.app.ready();
  const { targets, components } = await listTargets(served.app);
  const { own, lead, above } = organisationOf;
  const ids = { ...(await listIds(db)), person: [world.target.id] };
  return {
    ...{ world, targets, marked, stock: { components, ids, organisationIds: [own, own, own, lead, above] } },
    listOwnRows: async () => await digestRows(db),
    listActs: async () => await db.selectFrom('journal').select(['actId', 'act']).execute(),
  };
}

interface Column {
  table: string;
  column: string;
}

async function listColumns(db: Db, type: string): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select c.table_name as "table", c.column_name as "column"
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = ${type}
    order by 1, 2`.execute(db);
  return rows;
}

/**
 * Puts the secret into every column with words of people's own in rows of the attacked organisation, in tables that keep
 * organisations apart; where a rule of the table is against it, into none.
 */
async function markWords(db: Db): Promise<number> {
  const tables = new Set(await listTablesApart(db));
  let marked = 0;
  for (const { table, column } of await listColumns(db, 'text')) {
    if (!tables.has(table) || SETTLED.test(column)) continue;
    const { numAffectedRows = 0n } = await sql`
      update ${sql.table(table)} set ${sql.ref(column)} = ${`${secret} ${table}.${column}`}
      where organisation_id = ${organisationOf.own} and ${sql.ref(column)} is not null`
      .execute(db)
      .catch(() => ({ numAffectedRows: 0n }));
    if (numAffectedRows > 0n) marked += 1;
  }
  return marked;
}

/** The tables whose rows the database itself keeps apart by organisation, but for what the journal says of acts. */
async function listTablesApart(db: Db): Promise<string[]> {
  const { rows } = await sql<{ table: string }>`
    select relname as "table" from pg_class join pg_attribute on attrelid = pg_class.oid
    where relrowsecurity and relnamespace = 'public'::regnamespace
      and attname = 'organisation_id' and relname <> 'journal_subject' order by 1`.execute(db);
  return rows.map(({ table }) => table);
}

async function digestRows(db: Db): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const table of await listTablesApart(db)) {
    const { rows } = await sql<{ digest: string | null }>`
      select md5(string_agg(row::text, '' order by row::text)) as digest
      from ${sql.table(table)} as row where organisation_id = ${organisationOf.own}`.execute(db);
    digests[table] = rows[0]?.digest ?? '';
  }
  return digests;
}

/** Ids of things of every kind, the newest. */
async function listIds(db: Db): Promise<Record<string, string[]>> {
  const columns = (await listColumns(db, 'uuid')).filter(
    ({ table, column }) =>
      (column === 'id' || (table === 'journal' && column === 'act_id')) &&
      table !== 'person' &&
      !table.startsWith('sign_in'),
  );
  const found: Record<string, string[]> = {};
  for (const { table, column } of columns) {
    const { rows } = await sql<{ id: string }>`
      select ${sql.ref(column)} as id from ${sql.table(table)}
      where ${sql.ref(column)} is not null order by 1 desc limit ${EACH}`.execute(db);
    if (rows.length > 0) found[table === 'journal' ? 'act' : table] = rows.map(({ id }) => id);
  }
  return found;
}
