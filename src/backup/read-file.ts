import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { BackupRefused } from './backup-refused.ts';
import { readFrames } from './frames.ts';
import { type RecordReader, readRecords } from './read-records.ts';
import type { BackupContents, Told } from './record-schemas.ts';

export interface ReadOptions {
  /** What it was encrypted with; undefined where it was not. */
  passphrase?: string | undefined;
  told?: Told | undefined;
  signal?: AbortSignal | undefined;
}

/** Faults of the unpacking: `Z_DATA_ERROR`, `Z_BUF_ERROR`; not `ENOENT`. */
const UNPACKING = /^Z_/;

/**
 * Reads a backup from its first byte to its last, holds everything in it against itself, and has the reader do its work on
 * the way.
 * @throws BackupRefused with what is wrong with it; the reader's own faults as they are.
 */
export async function readBackupFile(
  file: string,
  { passphrase, told, signal }: ReadOptions,
  reader: RecordReader = {},
): Promise<BackupContents> {
  let contents: BackupContents | undefined;
  try {
    await pipeline(
      createReadStream(file),
      (bytes) => readFrames(bytes, passphrase),
      createGunzip(),
      async (records: AsyncIterable<Uint8Array>) => {
        contents = await readRecords(records, told ? telling(reader, told) : reader);
      },
      { signal },
    );
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
    if (UNPACKING.test(code)) throw new BackupRefused({ code: 'damaged', offset: 0 });
    throw fault;
  }
  if (!contents) throw new Error(`${file} was read without coming to its end`);
  return contents;
}

function telling(reader: RecordReader, told: Told): RecordReader {
  let number = 0;
  let of = 0;
  return {
    ...reader,
    head: async (head) => {
      of = head.tables.length;
      await reader.head?.(head);
    },
    table: async (table, columns) => {
      number += 1;
      told(table, { number, of });
      await reader.table?.(table, columns);
    },
  };
}
