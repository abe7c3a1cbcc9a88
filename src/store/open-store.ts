import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { CamelCasePlugin, type Dialect, Kysely, sql } from 'kysely';
import pg from 'pg';
import { waitForAnswers } from './coming-answer.ts';
import { lockDataFolder } from './data-folder-lock.ts';
import type { Database } from './database.ts';
import { endsEngine } from './engine-ended.ts';
import { GatheringSocket } from './gathering-socket.ts';
import { type ChannelListener, listenPglite, listenPostgres, type StopListening } from './listen.ts';
import { makeFolder } from './make-folder.ts';
import { type MigrationConnection, migrate } from './migrate.ts';
import { pgliteDialect } from './pglite-dialect.ts';
import { compilePglite } from './pglite-modules.ts';
import { type PoolLimits, type PoolUse, poolOptions } from './pool-limits.ts';
import { postgresDialect } from './postgres-dialect.ts';
import { Reserve } from './reserve.ts';
import { holdToRoom, NoRoomLeft } from './room-left.ts';
import { SparingFiles } from './sparing-files.ts';

/** Where the ledger is kept: a PostgreSQL server or a folder of the embedded database. */
export type StorePlace = PostgresPlace | { dataFolder: string };

interface PostgresPlace {
  databaseUrl: string;
  /** Without limits where none are given. */
  limits?: PoolLimits;
  /** False where the server is not to keep statements, as behind a pooler that shares connections between transactions. */
  prepares?: boolean;
}

export interface Store {
  db: Kysely<Database>;
  engine: 'pglite' | 'postgres';
  /** The migrations that opening applied, in order; empty where the store was current. */
  migrated: string[];
  /** Listens to what is said on a channel of the database, by this or another copy of the program. */
  listen(channel: string, listener: ChannelListener): Promise<StopListening>;
  /** How the connections are used at the moment; the embedded database has one. */
  poolUse?(): PoolUse;
  close(): Promise<void>;
}

/** Kysely, or a transaction of it: what every query function takes first. */
export type Db = Kysely<Database>;

const INT8 = 20;
const DATE = 1082;
/** Both engines read counts as numbers and civil dates as the ISO text they are. */
const parsers = new Map<number, (text: string) => unknown>([
  [INT8, Number],
  [DATE, (text) => text],
]);

/**
 * Opens the store and brings it up to date. A folder is held by this process until `close`.
 * @throws DataFolderInUse where another process holds the folder; the driver's error where the server is out of reach.
 */
export async function openStore(place: StorePlace): Promise<Store> {
  return await openAt(place, migrate);
}

/** As `openStore`, but the store stays as it is: what it holds may be of another version, or nothing. */
export async function openUnmigrated(place: StorePlace): Promise<Store> {
  return await openAt(place, leave);
}

/** What opening does to a store before it is used; the result is the names of the migrations applied. */
export type Preparation = (connection: MigrationConnection) => Promise<string[]>;

/** Nothing. */
export const leave: Preparation = async () => [];

async function openAt(place: StorePlace, prepare: Preparation): Promise<Store> {
  return 'databaseUrl' in place
    ? await openPostgres(place, prepare)
    : await openFolder(place.dataFolder, prepare);
}

/** The embedded database that `options` describe (a folder, memory, a dump), as a store. */
export async function openPglite(
  options: { dataDir?: string; loadDataDir?: Blob },
  prepare: Preparation = migrate,
): Promise<Store & { pglite: PGlite }> {
  const { dataDir } = options;
  const reserve = dataDir === undefined ? undefined : reserveBeside(dataDir);
  const pglite = await PGlite.create({
    ...options,
    ...(dataDir && reserve && { fs: new SparingFiles(dataDir, reserve) }),
    ...(await compilePglite()),
    parsers: Object.fromEntries(parsers),
  });
  const connection: MigrationConnection = {
    query: (text, values) => pglite.query(text, values),
    exec: async (script) => {
      await pglite.exec(script);
    },
  };
  try {
    const migrated = await prepare(connection);
    const db = await connect(pgliteDialect(pglite, reserve && ((query) => holdToRoom(reserve, query))));
    const listen: Store['listen'] = (channel, listener) => listenPglite(db, pglite, channel, listener);
    return { db, engine: 'pglite', migrated, pglite, listen, close: () => db.destroy() };
  } catch (fault) {
    if (!endsEngine(fault)) await pglite.close();
    throw fault;
  }
}

/**
 * The room kept beside a database, taken where the disk has it: what is there can be read without.
 * @throws NoRoomLeft where the database is yet to be made, and the disk has hardly any room for it.
 */
function reserveBeside(dataDir: string): Reserve {
  const reserve = new Reserve(dirname(dataDir));
  if (!reserve.fill() && !existsSync(dataDir)) throw new NoRoomLeft(reserve.folder, reserve.freeBytes);
  return reserve;
}

async function openFolder(dataFolder: string, prepare: Preparation): Promise<Store> {
  const unlock = lockDataFolder(resolve(dataFolder));
  try {
    const dataDir = resolve(dataFolder, 'pglite');
    const store = await makeFolder(dataDir, () => openPglite({ dataDir }, prepare));
    const close = async () => {
      try {
        await store.close();
      } finally {
        unlock();
      }
    };
    const { db, engine, migrated, listen } = store;
    return { db, engine, migrated, listen, close };
  } catch (fault) {
    unlock();
    throw fault;
  }
}

async function openPostgres(
  { databaseUrl, limits, prepares = true }: PostgresPlace,
  prepare: Preparation,
): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'taizhang',
    keepAlive: true,
    pipeline: true,
    stream: () => new GatheringSocket(),
    ...(limits && poolOptions(limits)),
    types: {
      getTypeParser: (oid, format) =>
        (format !== 'binary' && parsers.get(oid)) || pg.types.getTypeParser(oid, format),
    },
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', (fault) => console.error(`taizhang: a database connection broke: ${fault.message}`));
  // So would one that breaks between two statements of a transaction: whoever holds it is told by the next statement.
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
    // The server would compile what it takes for long: that takes many times as long as all that is asked here.
    client.query('set jit = off').catch(() => undefined);
  });
  try {
    const migrated = await preparePostgres(pool, prepare);
    const db = await connect(postgresDialect(pool, { prepares }));
    const listen: Store['listen'] = (channel, listener) => listenPostgres(databaseUrl, channel, listener);
    const poolUse = () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount });
    return { db, engine: 'postgres', migrated, listen, poolUse, close: () => db.destroy() };
  } catch (fault) {
    await pool.end();
    throw fault;
  }
}

async function preparePostgres(pool: pg.Pool, prepare: Preparation): Promise<string[]> {
  const client = await pool.connect();
  try {
    return await prepare({
      query: (text, values) => client.query(text, values),
      exec: async (script) => {
        await client.query(script);
      },
    });
  } finally {
    client.release();
  }
}

async function connect(dialect: Dialect): Promise<Db> {
  const db = new Kysely<Database>({ dialect, plugins: [waitForAnswers, new CamelCasePlugin()] });
  // Kysely closes only a database that it has used.
  await sql`select 1`.execute(db);
  return db;
}
