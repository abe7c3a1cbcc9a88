import { createHash, type Hash } from 'node:crypto';
import type { z } from 'zod';
import { BackupRefused } from './backup-refused.ts';
import { parseJson } from './parse-json.ts';
import {
  type BackupContents,
  type BackupHead,
  endSchema,
  headSchema,
  type TableSum,
  tableEndSchema,
  tableSchema,
} from './record-schemas.ts';
import { newRowSum } from './row-sum.ts';
import { splitLines } from './split-lines.ts';

/** What is done with the records as they are read, each before the next is. */
export interface RecordReader {
  head?(head: BackupHead): Promise<void>;
  table?(table: string, columns: string[]): Promise<void>;
  /** Some rows of the table at hand: a line of JSON each, a list of its columns' texts. */
  rows?(lines: string[]): Promise<void>;
}

/** Rows begin with this, all that is said about them with another: `["a",null]`; not `{"rows":1}`. */
const ROW_START = 0x5b;
const BYTES_AT_A_TIME = 1024 * 1024;
const ROWS_AT_A_TIME = 1_000;

/**
 * Reads what `writeRecords` wrote and holds every number and digest in it against its rows.
 * @throws BackupRefused where one does not agree, or something else stands where a record should.
 */
export async function readRecords(
  chunks: AsyncIterable<Uint8Array>,
  reader: RecordReader,
): Promise<BackupContents> {
  const whole = createHash('sha256');
  const lines = splitLines(chunks)[Symbol.asyncIterator]();
  const next = async (table: string | null): Promise<Buffer> => {
    const { done, value } = await lines.next();
    if (done) throw new BackupRefused({ code: 'contradicts_itself', table });
    return value;
  };
  const head = parse(headSchema, counted(whole, await next(null)), null);
  await reader.head?.(head);
  const tables: TableSum[] = [];
  for (const table of head.tables) {
    const begun = parse(tableSchema, counted(whole, await next(table)), table);
    if (begun.table !== table) throw new BackupRefused({ code: 'contradicts_itself', table });
    await reader.table?.(table, begun.columns);
    tables.push(await readTable({ table, next: async () => counted(whole, await next(table)) }, reader));
  }
  const end = parse(endSchema, await next(null), null);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const sha256 = whole.digest('hex');
  if (end.allRows !== rows || end.sha256 !== sha256 || !(await lines.next()).done) {
    throw new BackupRefused({ code: 'contradicts_itself', table: null });
  }
  return { head, tables, rows, sha256 };
}

async function readTable(
  { table, next }: { table: string; next: () => Promise<Buffer> },
  reader: RecordReader,
): Promise<TableSum> {
  const sum = newRowSum();
  let batch: string[] = [];
  let bytes = 0;
  const pass = async () => {
    if (batch.length > 0) await reader.rows?.(batch);
    batch = [];
    bytes = 0;
  };
  for (;;) {
    const line = await next();
    if (line[0] !== ROW_START) {
      await pass();
      const end = parse(tableEndSchema, line, table);
      const { rows, digest } = sum;
      if (end.rows !== rows || end.digest !== digest) {
        throw new BackupRefused({ code: 'contradicts_itself', table });
      }
      return { table, rows, digest };
    }
    sum.add(line);
    if (!reader.rows) continue;
    batch.push(line.toString('utf8'));
    bytes += line.length;
    if (bytes >= BYTES_AT_A_TIME || batch.length >= ROWS_AT_A_TIME) await pass();
  }
}

function counted(whole: Hash, line: Buffer): Buffer {
  whole.update(line).update('\n');
  return line;
}

function parse<Schema extends z.ZodType>(
  schema: Schema,
  line: Buffer,
  table: string | null,
): z.infer<Schema> {
  const read = schema.safeParse(parseJson(line.toString('utf8')));
  if (!read.success) throw new BackupRefused({ code: 'contradicts_itself', table });
  return read.data;
}
