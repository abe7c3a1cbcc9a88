import { type Insertable, type RawBuilder, sql } from 'kysely';
import type { Database } from './database.ts';
import { type Given, type KeptStatement, keepStatement } from './keep-statement.ts';
import type { Db } from './open-store.ts';

/** Rows for any tables whose columns all have a form in JSON. */
export type RowsByTable = {
  [T in Exclude<keyof Database, StoredSingly>]?: Insertable<Database[T]>[];
};

/** Tables with a column of bytes or of JSON, and those of which a row at a time is written. */
type StoredSingly =
  | 'directiveSource'
  | 'formerSource'
  | 'journal'
  | 'answeredRequest'
  | 'setting'
  | 'amendment'
  | 'draft'
  | 'draftSource'
  | 'draftCorrection'
  | 'takeover'
  | 'takeoverSource'
  | 'storedFile'
  | 'journalLeaf'
  | 'journalTree'
  | 'seal'
  | 'statementLine';

const ROWS_AT_A_TIME = 2_000;

/** What becomes of a row whose key is in the table already. */
type OnConflict = 'refused' | 'left' | { key: readonly string[]; columns: readonly string[] };

/**
 * Inserts any number of rows in few round trips, table by table in the order of the keys: the rows travel as one JSON
 * parameter, out of which the database makes rows of the table's own type. Unlike a list of values it meets no limit
 * of parameters. A column left out is null.
 */
export async function insertRows(db: Db, tables: RowsByTable): Promise<void> {
  await insertTables(db, tables, 'refused');
}

/** As `insertRows`, but a row whose key is in the table already is left out: the row there stays as it is. */
export async function insertNewRows(db: Db, tables: RowsByTable): Promise<void> {
  await insertTables(db, tables, 'left');
}

/**
 * Brings a table to the rows given: those with new keys are added, others take the words given. Rows that are equal
 * already are not written again.
 */
export async function upsertRows<T extends keyof RowsByTable>(
  db: Db,
  table: T,
  { key, rows }: { key: readonly (keyof Database[T] & string)[]; rows: RowsByTable[T] & object },
): Promise<void> {
  const columns = Object.keys(toColumns(rows[0] ?? {}));
  await insertTables(db, { [table]: rows }, { key: key.map(toColumn), columns });
}

async function insertTables(db: Db, tables: RowsByTable, onConflict: OnConflict): Promise<void> {
  for (const [table, rows] of Object.entries(tables)) {
    for (let start = 0; start < rows.length; start += ROWS_AT_A_TIME) {
      const given = rowsAsJson(rows.slice(start, start + ROWS_AT_A_TIME));
      await insertingInto(table, onConflict).sendAhead(db, { rows: given });
    }
  }
}

const kept = new Map<string, KeptStatement<{ rows: string }, unknown>>();

function insertingInto(table: string, onConflict: OnConflict) {
  const name = JSON.stringify([table, onConflict]);
  const statement =
    kept.get(name) ??
    keepStatement((db, { rows }: Given<{ rows: string }>) =>
      sql`${insertOf(table, rows)} ${otherwise(table, onConflict)}`.compile(db),
    );
  kept.set(name, statement);
  return statement;
}

function otherwise(table: string, onConflict: OnConflict): RawBuilder<unknown> {
  if (onConflict === 'refused') return sql``;
  if (onConflict === 'left') return sql`on conflict do nothing`;
  const { key, columns } = onConflict;
  const values = columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`);
  return sql`on conflict (${sql.join(key.map((column) => sql.ref(column)))}) do update set ${sql.join(values)}
    where ${sql.table(table)}.* is distinct from excluded.*`;
}

/** Inserts rows into a table, out of one parameter: JSON as `rowsAsJson` writes it. */
export function insertOf(table: string, rows: RawBuilder<string>): RawBuilder<unknown> {
  const name = sql.table(table);
  return sql`insert into ${name} select * from json_populate_recordset(null::${name}, ${rows}::json)`;
}

export function rowsAsJson(rows: readonly object[]): string {
  return JSON.stringify(rows.map(toColumns));
}

/** The camel case that the program speaks as the snake case of the tables. */
function toColumns(row: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [toColumn(key), value]));
}

const columns = new Map<string, string>();

function toColumn(key: string): string {
  const known = columns.get(key);
  if (known !== undefined) return known;
  const column = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  columns.set(key, column);
  return column;
}
