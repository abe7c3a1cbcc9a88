import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../open-store.ts';
import type { ColumnShape, TableShape } from './table-shapes.ts';

/** What is read in one go, as far as one row is not larger. */
const BYTES_AT_A_TIME = 2 * 1024 * 1024;
const ROWS_AT_A_TIME = 2_000;
/** As often the text of a stored JSON value or array may be longer than what the table keeps of it. */
const STORED_TO_TEXT = 8;

/**
 * All rows of a table within the transaction at hand, in no settled order: each a line of JSON, a list of what the
 * columns hold in the database's own text form, null where they hold nothing; bytes in base64. In memory that grows with
 * the largest row and not with their number. The text forms must be settled.
 */
export async function* readLines(db: Db, table: TableShape): AsyncGenerator<string[]> {
  const plain = db.withoutPlugins();
  const rows = await rowsAtATime(plain, table);
  const texts = table.columns.map(textOf);
  await sql`declare copied no scroll cursor for
    select to_json(array[${sql.join(texts)}]::text[])::text as line from ${sql.id('public', table.name)}`.execute(
    plain,
  );
  for (;;) {
    const batch = await sql<{ line: string }>`fetch ${sql.lit(rows)} from copied`.execute(plain);
    if (batch.rows.length > 0) yield batch.rows.map(({ line }) => line);
    if (batch.rows.length < rows) break;
  }
  await sql`close copied`.execute(plain);
}

/** Adds the rows that the lines tell, whose columns are the table's given ones in their order. */
export async function insertLines(db: Db, table: TableShape, lines: readonly string[]): Promise<void> {
  const names = table.columns.map(({ name }) => sql.id(name));
  const values = table.columns.map(readText);
  await sql`insert into ${sql.id('public', table.name)} (${sql.join(names)}) overriding system value
    select ${sql.join(values)} from jsonb_array_elements(${`[${lines.join(',')}]`}::jsonb) as line`.execute(
    db.withoutPlugins(),
  );
}

function textOf({ name, type }: ColumnShape): RawBuilder<string> {
  const column = sql.id(name);
  return type === 'bytea' ? sql`encode(${column}, 'base64')` : sql`${column}::text`;
}

/** What `textOf` has written, as the column's own type. */
function readText({ type }: ColumnShape, position: number): RawBuilder<unknown> {
  const text = sql`(line ->> ${sql.lit(position)})`;
  return type === 'bytea' ? sql`decode(${text}, 'base64')` : sql`${text}::${sql.raw(type)}`;
}

async function rowsAtATime(db: Db, { name, columns }: TableShape): Promise<number> {
  const sizes = columns.map(sizeOf);
  const { rows } = await sql<{ bytes: number | null }>`
    select max(${sql.join(sizes, sql` + `)}) as bytes from ${sql.id('public', name)}`.execute(db);
  const largest = Number(rows[0]?.bytes ?? 1);
  return Math.max(1, Math.min(ROWS_AT_A_TIME, Math.floor(BYTES_AT_A_TIME / largest)));
}

/** How long its text is at most, as far as that can be told without reading what is stored apart. */
function sizeOf({ name, type }: ColumnShape): RawBuilder<number> {
  const column = sql.id(name);
  return type === 'bytea' || type === 'text'
    ? sql`coalesce(octet_length(${column}), 0)`
    : sql`coalesce(pg_column_size(${column}), 0) * ${sql.lit(STORED_TO_TEXT)}`;
}
