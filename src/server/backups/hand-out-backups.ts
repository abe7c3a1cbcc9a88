import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FastifyBaseLogger } from 'fastify';
import { backupSocket } from '#backup/local-socket.ts';
import { writeRecords } from '#backup/write-records.ts';
import type { Store } from '#store/open-store.ts';
import { version } from '../version.ts';

/** Whoever takes nothing for so long is let go: everybody else waits for the embedded store meanwhile. */
const STALLED_MILLISECONDS = 30_000;

export interface HandingOut {
  store: Store;
  /** Of the embedded store; others are backed up beside the server. */
  dataFolder: string;
  log: Pick<FastifyBaseLogger, 'error' | 'warn' | 'info'>;
}

/**
 * Lets `taizhang backup` on this machine take what the embedded store holds while the server holds its folder: on a socket in
 * it that only its owner reaches. Nothing of it goes over HTTP: who runs the installation sees no contents by that. The result
 * ends it.
 */
export async function handOutBackups({ store, dataFolder, log }: HandingOut): Promise<() => Promise<void>> {
  const nothing = async () => {};
  if (store.engine !== 'pglite') return nothing;
  const path = backupSocket(dataFolder);
  if (path === undefined) {
    log.warn('the data folder has too long a path for a socket in it: stop the server for backups');
    return nothing;
  }
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  rmSync(path, { force: true });
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    socket.setTimeout(STALLED_MILLISECONDS, () => socket.destroy());
    log.info('a backup is taken of the store; requests wait until it is read');
    pipeline(Readable.from(writeRecords(store.db, { version, now: new Date() })), socket).catch(
      (fault: unknown) => log.error({ err: fault }, 'a backup was broken off'),
    );
  });
  try {
    await once(server.listen(path), 'listening');
  } catch (fault) {
    // Some file systems have no sockets: the server is of use without.
    log.warn({ err: fault }, 'no backups can be handed out: stop the server for them');
    return nothing;
  }
  return async () => {
    for (const socket of open) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
}
