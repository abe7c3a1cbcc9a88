import { sql } from 'kysely';
import { listMigrations } from '../migrate.ts';
import type { Db } from '../open-store.ts';

/** How the database stands beside this program's migrations. */
export type StoreStanding = 'current' | 'due' | 'newer';

/**
 * `current` where the database has exactly this program's migrations. Another copy of the program, of a newer version, may
 * have brought it further since this one opened it. Fails with the driver's error where the database is out of reach.
 */
export async function compareMigrations(db: Db): Promise<StoreStanding> {
  const { rows } = await sql<{ name: string }>`select name from migration`.execute(db);
  const applied = new Set(rows.map(({ name }) => name));
  const known = listMigrations();
  if (rows.some(({ name }) => !known.includes(name))) return 'newer';
  return known.every((name) => applied.has(name)) ? 'current' : 'due';
}
