import { sql } from 'kysely';
import type { Db } from '#store/open-store.ts';

/**
 * The schema as the database's own catalogues tell it: every table with its columns, constraints, indexes and triggers, in a
 * fixed order and words that all supported versions share, so that dumps of two engines can be compared.
 */
export async function dumpSchema(db: Db): Promise<string> {
  const tables = await listTables(db);
  const columns = await listLines(db, columnLines);
  const constraints = await listLines(db, constraintLines);
  const indexes = await listLines(db, indexLines);
  const triggers = await listLines(db, triggerLines);
  const policies = await listLines(db, policyLines);
  const grants = await listLines(db, grantLines);
  const blocks = tables.map((table) => {
    const body = [...linesOf(columns, table), ...linesOf(constraints, table)].map((line) => `  ${line}`);
    const after = [indexes, triggers, policies, grants].flatMap((lines) => linesOf(lines, table));
    return `create table ${table} (\n${body.join(',\n')}\n);\n${after.map((line) => `${line};\n`).join('')}`;
  });
  return `-- What the migrations result in. Written by the tests; to change it, add a migration.\n\n${blocks.join('\n')}`;
}

interface Line {
  table: string;
  line: string;
}

function linesOf(lines: readonly Line[], table: string): string[] {
  return lines.filter((each) => each.table === table).map(({ line }) => line);
}

async function listTables(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
    order by relname collate "C"
  `.execute(db);
  return rows.map(({ name }) => name);
}

async function listLines(db: Db, query: typeof columnLines): Promise<Line[]> {
  const { rows } = await query.execute(db);
  return rows;
}

const columnLines = sql<Line>`
  select
    relname as table,
    concat_ws(' ',
      attname,
      format_type(atttypid, atttypmod),
      case when attcollation <> typcollation then 'collate ' || quote_ident(collname) end,
      case when attnotnull then 'not null' end,
      'default ' || pg_get_expr(adbin, adrelid)
    ) as line
  from pg_attribute
  join pg_class on pg_class.oid = attrelid
  join pg_type on pg_type.oid = atttypid
  left join pg_collation on pg_collation.oid = attcollation
  left join pg_attrdef on adrelid = attrelid and adnum = attnum
  where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and attnum > 0 and not attisdropped
  order by relname collate "C", attnum
`;

/** Without not-null constraints, which newer versions name and older ones do not know as such. */
const constraintLines = sql<Line>`
  select conrelid::regclass::text as table, 'constraint ' || conname || ' ' || pg_get_constraintdef(oid) as line
  from pg_constraint
  where connamespace = 'public'::regnamespace and contype <> 'n'
  order by contype = 'p' desc, contype::text collate "C", conname collate "C"
`;

/** Without the indexes that carry a constraint. */
const indexLines = sql<Line>`
  select indrelid::regclass::text as table, pg_get_indexdef(indexrelid) as line
  from pg_index
  join pg_class on pg_class.oid = indexrelid
  where relnamespace = 'public'::regnamespace
    and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))
  order by relname collate "C"
`;

const triggerLines = sql<Line>`
  select tgrelid::regclass::text as table, pg_get_triggerdef(oid) as line
  from pg_trigger where not tgisinternal order by tgname collate "C"
`;

/** Row-level security: what each role may see and write of a table. */
const policyLines = sql<Line>`
  select
    tablename as table,
    concat_ws(' ',
      'create policy', policyname, 'for', lower(cmd), 'to', array_to_string(roles, ', '), 'using', qual,
      'with check ' || with_check
    ) as line
  from pg_policies
  where schemaname = 'public'
  order by tablename collate "C", policyname collate "C", roles::text collate "C"
`;

/** What the application's roles may do with a table as a whole. */
const grantLines = sql<Line>`
  select
    table_name as table,
    'grant ' || string_agg(lower(privilege_type), ', ' order by privilege_type collate "C") || ' to ' || grantee as line
  from information_schema.role_table_grants
  where table_schema = 'public' and grantee like 'taizhang\_%'
  group by table_name, grantee
  order by table_name collate "C", grantee collate "C"
`;
