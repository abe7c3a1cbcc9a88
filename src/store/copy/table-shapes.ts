import { sql } from 'kysely';
import type { Db } from '../open-store.ts';

/** A table as the database's own catalogue tells it. */
export interface TableShape {
  name: string;
  /** In the order in which the table has them. */
  columns: ColumnShape[];
}

export interface ColumnShape {
  name: string;
  /** As the database writes it: `timestamp with time zone`, `text[]`. */
  type: string;
}

/** Every table that there is, by name; taken from the catalogue, so that none can be forgotten. */
export async function listTableShapes(db: Db): Promise<TableShape[]> {
  const { rows } = await sql<TableShape>`
    select relname as name,
      json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod)) order by attnum) as columns
    from pg_class join pg_attribute on attrelid = pg_class.oid
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
      and attnum > 0 and not attisdropped and attgenerated = ''
    group by relname order by relname collate "C"
  `.execute(db.withoutPlugins());
  return rows;
}

/** Whether the database holds nothing at all, not even an empty table. */
export async function isBlank(db: Db): Promise<boolean> {
  const { rows } = await sql`
    select from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f', 'S') limit 1
  `.execute(db);
  return rows.length === 0;
}

/** The migrations that have made these tables, by name; there must be a table of them. */
export async function listAppliedMigrations(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from migration order by name collate "C"`.execute(
    db,
  );
  return rows.map(({ name }) => name);
}

/** Takes all rows out of tables whose foreign keys are away: a migration may have put some in. */
export async function clearTables(db: Db, tables: readonly TableShape[]): Promise<void> {
  for (const { name } of tables)
    await sql`delete from ${sql.id('public', name)}`.execute(db.withoutPlugins());
}
