import { sql } from 'kysely';
import { listMigrations } from '../migrate.ts';
import type { Db } from '../open-store.ts';

/**
 * True where the database has exactly this program's migrations. Another copy of the program, of a newer version, may
 * have brought it further since this one opened it. Fails with the driver's error where the database is out of reach.
 */
export async function isStoreCurrent(db: Db): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`select name from migration order by name collate "C"`.execute(
    db,
  );
  const known = listMigrations();
  return rows.length === known.length && rows.every(({ name }, index) => name === known[index]);
}
