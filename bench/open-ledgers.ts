import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger } from '#acts/open-ledger.ts';
import type { Db, Store } from '#store/open-store.ts';
import { multiplyDirective } from '#test-kit/multiply-directive.ts';
import { startPostgresCluster } from '#test-kit/postgres-cluster.ts';
import { readSample } from '#test-kit/read-sample.ts';
import { registerText } from '#test-kit/register-text.ts';

/** One directive of a store, to be measured. */
export interface Ledger {
  /** `10,010 tasks, PostgreSQL`. */
  name: string;
  /** One connection, ours and the reference's alike. */
  db: Db;
  engine: Store['engine'];
  directiveId: string;
}

/** How often the 182 tasks of the directive of 2021 stand in each ledger. */
const copies = [1, 55];

/**
 * Calls `measure` with each ledger of each engine, both sizes in one store: the embedded database, then a server, where
 * PostgreSQL is installed. Returns all that was measured.
 */
export async function measureLedgers<Result>(
  measure: (ledger: Ledger) => Promise<Result[]>,
): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-bench-'));
  try {
    const embedded = await measureStore('PGlite', await openLedger({ dataFolder: folder }), measure);
    return [...embedded, ...(await measureServer(measure))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureServer<Result>(measure: (ledger: Ledger) => Promise<Result[]>): Promise<Result[]> {
  const cluster = startPostgresCluster();
  try {
    const store = await openLedger({ databaseUrl: cluster.urlOf('postgres') });
    return await measureStore('PostgreSQL', store, measure);
  } finally {
    cluster.stop();
  }
}

async function measureStore<Result>(
  engineName: string,
  { db, engine, close }: Store,
  measure: (ledger: Ledger) => Promise<Result[]>,
): Promise<Result[]> {
  const text = readSample('guofa-2021-6');
  try {
    const results: Result[] = [];
    for (const count of copies) {
      const directiveId = await registerText(db, multiplyDirective(text, count));
      const name = `${(count * 182).toLocaleString('en')} tasks, ${engineName}`;
      await db.connection().execute(async (connection) => {
        results.push(...(await measure({ name, db: connection, engine, directiveId })));
      });
    }
    return results;
  } finally {
    await close();
  }
}
