import { z } from 'zod';

/** `2021`, `-1`; not `1.0`. */
const WHOLE_NUMBER = /^-?\d{1,19}$/;

/** The first line: of what the backup is. */
export const headSchema = z.object({
  /** Of the program that wrote it. */
  version: z.string(),
  /** When the store stood as it is here, ISO 8601. */
  madeAt: z.iso.datetime(),
  /** By which the store's tables had been made. */
  migrations: z.array(z.string()),
  /** The newest root of the sealed journal, as it is printed; null before the first. */
  root: z.string().nullable(),
  tables: z.array(z.string()),
  /** What gives rows their numbers, with the last number that it gave. */
  sequences: z.array(z.object({ name: z.string(), last: z.string().regex(WHOLE_NUMBER).nullable() })),
  /** Tables whose rows are left out: who is signed in, and what goes with it. */
  leftOut: z.array(z.string()),
});
export type BackupHead = z.infer<typeof headSchema>;

/** Before the rows of a table; each row is a list of what stands in these columns. */
export const tableSchema = z.object({ table: z.string(), columns: z.array(z.string()) });

/** After them. */
export const tableEndSchema = z.object({ rows: z.int(), digest: z.string() });

/** The last line; the SHA-256 is of everything before it. */
export const endSchema = z.object({ allRows: z.int(), sha256: z.string() });

/** A table with the number of its rows, and their digest in any order. */
export interface TableSum {
  table: string;
  rows: number;
  digest: string;
}

/** What a backup holds, as counted. */
export interface BackupContents {
  head: BackupHead;
  tables: TableSum[];
  rows: number;
  /** Of all of it, hexadecimal. */
  sha256: string;
}

/** Hears which table is at hand, as which of how many from 1. */
export type Told = (table: string, at: { number: number; of: number }) => void;
