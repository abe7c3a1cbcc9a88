import { randomUUID } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { BackupRefused } from './backup-refused.ts';
import { newCipher, type WorkFactor } from './ciphers.ts';
import { writeFrames } from './frames.ts';
import { type ReadOptions, readBackupFile } from './read-file.ts';
import type { BackupContents } from './record-schemas.ts';

export interface WriteOptions extends ReadOptions {
  /** How much work it is to try a passphrase; the usual without it. */
  work?: WorkFactor | undefined;
}

/** Packed well enough, and four times as fast as the usual. */
const GZIP_LEVEL = 3;

/**
 * Writes records to a file, packed and encrypted where a passphrase is given, for its owner alone, and reads it again; only
 * what agrees with itself gets the file's name. Whatever goes wrong leaves no file. `told` hears of the reading again.
 * @throws BackupRefused where there is such a file.
 */
export async function writeBackupFile(
  file: string,
  records: AsyncIterable<string | Uint8Array>,
  { passphrase, work, told, signal }: WriteOptions,
): Promise<BackupContents> {
  if (existsSync(file)) throw new BackupRefused({ code: 'file_exists' });
  const part = `${file}.${randomUUID()}.part`;
  try {
    const cipher = await newCipher(passphrase, work);
    await pipeline(
      Readable.from(records),
      createGzip({ level: GZIP_LEVEL }),
      (packed) => writeFrames(packed, cipher),
      createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true }),
      { signal },
    );
    const contents = await readBackupFile(part, { passphrase, told, signal });
    await rename(part, file);
    await flushFolder(dirname(file));
    return contents;
  } finally {
    await rm(part, { force: true });
  }
}

/** So that the name too outlasts a power failure; not every system can. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
