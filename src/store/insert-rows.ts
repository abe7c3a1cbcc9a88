import { type Insertable, type RawBuilder, sql } from 'kysely';
import type { Database } from './database.ts';
import type { Db } from './open-store.ts';
import { sendAhead } from './send-ahead.ts';

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

/**
 * Inserts any number of rows in few round trips, table by table in the order of the keys: the rows travel as one JSON
 * parameter, out of which the database makes rows of the table's own type. Unlike a list of values it meets no limit
 * of parameters. A column left out is null.
 */
export async function insertRows(db: Db, tables: RowsByTable): Promise<void> {
  await insertTables(db, tables, sql``);
}

/** As `insertRows`, but a row whose key is in the table already is left out: the row there stays as it is. */
export async function insertNewRows(db: Db, tables: RowsByTable): Promise<void> {
  await insertTables(db, tables, sql`on conflict do nothing`);
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
  const values = columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`);
  const keys = key.map((column) => sql.ref(toColumn(column)));
  await insertTables(
    db,
    { [table]: rows },
    sql`on conflict (${sql.join(keys)}) do update set ${sql.join(values)}
        where ${sql.table(table)}.* is distinct from excluded.*`,
  );
}

async function insertTables(db: Db, tables: RowsByTable, onConflict: RawBuilder<unknown>): Promise<void> {
  for (const [table, rows] of Object.entries(tables)) {
    for (let start = 0; start < rows.length; start += ROWS_AT_A_TIME) {
      const insert = insertOf(table, rows.slice(start, start + ROWS_AT_A_TIME));
      await sendAhead(db, sql`${insert} ${onConflict}`.compile(db));
    }
  }
}

/** Inserts rows into a table, out of one parameter. */
export function insertOf(table: string, rows: readonly object[]): RawBuilder<unknown> {
  const name = sql.table(table);
  const given = JSON.stringify(rows.map(toColumns));
  return sql`insert into ${name} select * from json_populate_recordset(null::${name}, ${given}::json)`;
}

/** The camel case that the program speaks as the snake case of the tables. */
function toColumns(row: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [toColumn(key), value]));
}

function toColumn(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
