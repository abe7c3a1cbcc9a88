import type { PGlite } from '@electric-sql/pglite';
import type { Kysely } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';
import { EngineEnded } from './engine-ended.ts';

/** What a listener on a channel of the database is told. */
export interface ChannelListener {
  /** Somebody's transaction that said this has been committed. */
  heard(payload: string): void;
  /** The database was out of reach for a while: what was said in the meantime is not told any more. */
  missed(): void;
}

/** Ends the listening; nothing is told afterwards. */
export type StopListening = () => Promise<void>;

/** Listens to a channel of the embedded database, whose one connection is taken in turn with everybody else's queries. */
export async function listenPglite(
  db: Kysely<Database>,
  pglite: PGlite,
  channel: string,
  listener: ChannelListener,
): Promise<StopListening> {
  const stop = await db
    .connection()
    .execute(async () => await pglite.listen(channel, (payload) => listener.heard(payload)));
  return async () => {
    if (pglite.closed) return;
    try {
      await db.connection().execute(async () => await stop());
    } catch (fault) {
      // A database that has ended says nothing more.
      if (!(fault instanceof EngineEnded)) throw fault;
    }
  };
}

/** How long to wait before the database is tried again, longer after every failure, in milliseconds. */
const FIRST_WAIT_MILLISECONDS = 500;
const LONGEST_WAIT_MILLISECONDS = 30_000;

/**
 * Listens to a channel on a connection of its own, and connects again for as long as it takes when that breaks.
 * @throws where the first connection fails.
 */
export async function listenPostgres(
  connectionString: string,
  channel: string,
  listener: ChannelListener,
): Promise<StopListening> {
  let stopped = false;
  let waiting: NodeJS.Timeout | undefined;
  let client: pg.Client;

  const connect = async () => {
    const next = new pg.Client({ connectionString, application_name: 'taizhang listener', keepAlive: true });
    const broken = Promise.withResolvers<void>();
    next.on('error', () => broken.resolve());
    next.on('end', () => broken.resolve());
    next.on('notification', ({ payload }) => listener.heard(payload ?? ''));
    try {
      await next.connect();
      await next.query(`listen ${pg.escapeIdentifier(channel)}`);
    } catch (fault) {
      await next.end().catch(() => undefined);
      throw fault;
    }
    client = next;
    void broken.promise.then(() => reconnect(FIRST_WAIT_MILLISECONDS));
  };
  const reconnect = (wait: number) => {
    if (stopped) return;
    waiting = setTimeout(async () => {
      try {
        await connect();
        if (stopped) await client.end();
        else listener.missed();
      } catch {
        reconnect(Math.min(wait * 2, LONGEST_WAIT_MILLISECONDS));
      }
    }, wait);
    waiting.unref();
  };

  await connect();
  return async () => {
    stopped = true;
    clearTimeout(waiting);
    await client.end();
  };
}
