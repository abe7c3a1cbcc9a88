import { readdirSync, readFileSync } from 'node:fs';
import { StoreNewer } from './store-newer.ts';

/** One connection, reserved while the migrations run. */
export interface MigrationConnection {
  query(text: string, values: string[]): Promise<{ rows: { name: string | null }[] }>;
  /** Runs a script of several statements. */
  exec(script: string): Promise<void>;
}

const FOLDER = new URL('./migrations/', import.meta.url);
/** A migration file: `0001-ledger.sql`; not `schema.sql`, `1-ledger.sql`. */
const MIGRATION_FILE = /^\d{4}-[a-z0-9-]+\.sql$/;
/** Any number, as long as every copy of the program takes the same. */
const ADVISORY_LOCK = 7_202_106;

/**
 * Brings the database up to this program's migrations, all or nothing, and returns the names of those applied now, in
 * order. Copies of the program that start together wait for each other. Nothing is written where nothing is due, so
 * that a role without the right to change the schema can open a current database.
 * @throws StoreNewer where the database holds migrations that this program does not know.
 */
export async function migrate(connection: MigrationConnection): Promise<string[]> {
  await connection.exec('begin');
  try {
    // A migration takes as long as it takes, whatever the limit for the statements of requests.
    await connection.exec('set local statement_timeout = 0');
    const due = await migrateWithin(connection, listMigrations());
    await connection.exec('commit');
    return due;
  } catch (fault) {
    await connection.exec('rollback');
    throw fault;
  }
}

/**
 * As `migrate`, within a transaction of the caller's and only as far as the given ones of this program's migrations go: those
 * that a database was once made with.
 */
export async function migrateWithin(
  connection: MigrationConnection,
  known: readonly string[],
): Promise<string[]> {
  await connection.exec(`select pg_advisory_xact_lock(${ADVISORY_LOCK})`);
  const due = await listDue(connection, known);
  // A backup that is under way holds the table: no other one is touched before it is done.
  if (due.length > 0) await connection.exec('lock table migration in exclusive mode');
  for (const name of due) {
    await connection.exec(readFileSync(new URL(name, FOLDER), 'utf8'));
    await connection.query('insert into migration (name) values ($1) returning name', [name]);
  }
  return due;
}

/** The names of this program's migrations, in order. */
export function listMigrations(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => MIGRATION_FILE.test(name))
    .sort();
}

async function listDue(connection: MigrationConnection, known: readonly string[]): Promise<string[]> {
  const table = await connection.query("select to_regclass('migration')::text as name", []);
  if (!table.rows[0]?.name) {
    await connection.exec(
      'create table migration (name text primary key, applied_at timestamptz not null default now())',
    );
    return [...known];
  }
  const { rows } = await connection.query('select name from migration', []);
  const applied = new Set(rows.map(({ name }) => name));
  const unknown = [...applied].filter((name) => name !== null).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new StoreNewer(unknown);
  return known.filter((name) => !applied.has(name));
}
