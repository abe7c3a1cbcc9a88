import { once } from 'node:events';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { BackupRefused } from './backup-refused.ts';

/** Longer addresses are cut off by some systems without a word. */
const LONGEST_ADDRESS_BYTES = 100;
/** The last line of the records is no longer. */
const END_BYTES = 200;
/** The last line: `{"allRows":12,"sha256":"9f…"}`. */
const END = /\n\{"allRows":\d+,"sha256":"[0-9a-f]{64}"\}\n$/;

/**
 * Where a server that holds the folder hands out what it has in it, to who may read the folder; undefined where the system has no
 * such sockets or the folder's path is too long for one.
 */
export function backupSocket(dataFolder: string): string | undefined {
  const path = join(resolve(dataFolder), 'local', 'backup');
  return process.platform === 'win32' || Buffer.byteLength(path) > LONGEST_ADDRESS_BYTES ? undefined : path;
}

/** What another process hands out of the store that it holds. */
export interface HandedOut {
  /** As `writeRecords` gives them; they end in BackupRefused where that process breaks off. */
  records: AsyncIterable<Uint8Array>;
  /** Lets that process go on, whatever was taken. */
  hangUp(): void;
}

/** Asks the process that holds the folder; undefined where it hands nothing out. */
export async function askServer(dataFolder: string): Promise<HandedOut | undefined> {
  const path = backupSocket(dataFolder);
  if (path === undefined) return undefined;
  const socket = connect(path);
  try {
    await once(socket, 'connect');
  } catch {
    return undefined;
  }
  return { records: toItsEnd(socket), hangUp: () => socket.destroy() };
}

async function* toItsEnd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let end = '';
  for await (const chunk of chunks) {
    end = (end + Buffer.from(chunk.slice(-END_BYTES)).toString('latin1')).slice(-END_BYTES);
    yield chunk;
  }
  if (!END.test(end)) throw new BackupRefused({ code: 'server_failed' });
}
