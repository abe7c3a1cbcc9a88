import { sql } from 'kysely';
import type { Db } from '../open-store.ts';

/** What an index or a foreign key is taken away with, and what makes it again as it was. */
interface Binding {
  drop: string;
  add: string;
}

/**
 * Takes the foreign keys, the indexes that carry no constraint and the triggers away, so that tables are filled in any order,
 * fast and with nothing but what they are filled with; the owner of the tables may do so. The result makes them again, which
 * checks every row.
 */
export async function unbindTables(db: Db): Promise<() => Promise<void>> {
  const keys = await listBindings(db, foreignKeys);
  const indexes = await listBindings(db, bareIndexes);
  const triggers = await listBindings(db, ownTriggers);
  for (const { drop } of [...keys, ...indexes, ...triggers]) await sql.raw(drop).execute(db);
  return async () => {
    for (const { add } of [...indexes, ...keys, ...triggers]) await sql.raw(add).execute(db);
  };
}

/** Lets the planner know what the tables hold: the embedded database never looks by itself. */
export async function analyzeTables(db: Db): Promise<void> {
  await sql`analyze`.execute(db);
}

async function listBindings(db: Db, query: typeof foreignKeys): Promise<Binding[]> {
  const { rows } = await query.execute(db);
  return rows;
}

const foreignKeys = sql<Binding>`
  select
    format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as add
  from pg_constraint
  where connamespace = 'public'::regnamespace and contype = 'f' and conparentid = 0
  order by conrelid::regclass::text collate "C", conname collate "C"`;

const bareIndexes = sql<Binding>`
  select format('drop index %s', indexrelid::regclass) as drop, pg_get_indexdef(indexrelid) as add
  from pg_index join pg_class on pg_class.oid = indexrelid
  where relnamespace = 'public'::regnamespace and not relispartition
    and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))
  order by relname collate "C"`;

const ownTriggers = sql<Binding>`
  select format('drop trigger %I on %s', tgname, tgrelid::regclass) as drop, pg_get_triggerdef(oid) as add
  from pg_trigger where not tgisinternal order by tgrelid::regclass::text collate "C", tgname collate "C"`;
