import { sql } from 'kysely';
import type { Db } from '#store/open-store.ts';

/** The tables of which there are millions of rows. */
const large = ['assignment', 'assignment_light', 'journal', 'journal_subject', 'progress_report'];
/** By it a copy finds what is to be copied. */
const NEEDED = 'journal_subject_organisation';

/**
 * Takes the indexes that nothing rests on away from the large tables: made at once in the end they cost a fraction. What makes them
 * again is kept in the database, for who goes on after somebody who was stopped.
 */
export async function dropIndexes(db: Db): Promise<void> {
  await db.transaction().execute(async (within) => {
    await sql`create table if not exists nation_index (name text primary key, definition text not null)`.execute(
      within,
    );
    const { rows } = await sql<{ name: string }>`
      insert into nation_index
      select relname, pg_get_indexdef(indexrelid) from pg_index join pg_class on pg_class.oid = indexrelid
      where indrelid in (select to_regclass(name) from unnest(${large}::text[]) as name) and not indisunique
        and relname <> ${NEEDED}
      returning name`.execute(within);
    for (const { name } of rows) await sql`drop index ${sql.id(name)}`.execute(within);
  });
}

/** Makes the indexes again that are away. */
export async function makeIndexes(db: Db, told: (done: number, of: number) => void): Promise<void> {
  const { rows } = await sql<{ name: string; definition: string }>`
    select name, definition from nation_index order by name`.execute(db);
  for (const [done, { name, definition }] of rows.entries()) {
    await db.transaction().execute(async (within) => {
      await sql.raw(definition).execute(within);
      await sql`delete from nation_index where name = ${name}`.execute(within);
    });
    told(done + 1, rows.length);
  }
  await sql`drop table nation_index`.execute(db);
}
