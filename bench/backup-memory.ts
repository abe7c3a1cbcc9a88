import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { sql } from 'kysely';
import { restoreInto } from '#backup/restore-into.ts';
import { writeBackupFile } from '#backup/write-file.ts';
import { writeRecords } from '#backup/write-records.ts';
import { type Db, openStore, openUnmigrated } from '#store/open-store.ts';
import { startPostgresCluster } from '#test-kit/postgres-cluster.ts';
import { createDatabase, databaseUrl } from '#test-kit/postgres-databases.ts';
import { type Figure, judge } from './figure.ts';

/** Rows of the smaller and the larger store. */
const sizes = { few: 5_000, many: 100_000 };
/** So much more may be held for twenty times the rows: what is held at once depends on the moment. */
const GROWTH = 1.5;
const SAMPLE_MILLISECONDS = 100;
const MEGABYTE = 1024 * 1024;

/** Memory that backing up and restoring hold at most, of a PostgreSQL with many rows beside one with few. */
export async function measureBackupMemory(): Promise<Figure[]> {
  const cluster = startPostgresCluster();
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-bench-'));
  try {
    const few = await measure(cluster.urlOf('postgres'), join(folder, 'few'), sizes.few);
    const many = await measure(cluster.urlOf('postgres'), join(folder, 'many'), sizes.many);
    const figure = (name: string, ours: number, reference: number) =>
      judge(
        {
          name: `${name}: memory held at most, ${sizes.many} rows`,
          unit: 'MB',
          ours,
          reference,
          referenceName: `${sizes.few} rows`,
        },
        { atMost: GROWTH },
      );
    return [figure('backup', many.backup, few.backup), figure('restore', many.restore, few.restore)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
    cluster.stop();
  }
}

async function measure(adminUrl: string, file: string, rows: number) {
  const store = await openStore({ databaseUrl: databaseUrl(adminUrl, await createDatabase(adminUrl)) });
  const blank = await openUnmigrated({ databaseUrl: databaseUrl(adminUrl, await createDatabase(adminUrl)) });
  try {
    await fill(store.db, rows);
    const records = writeRecords(store.db, { version: 'bench', now: new Date() });
    const backup = await peakOf(() => writeBackupFile(file, records, {}));
    const restore = await peakOf(() => restoreInto(blank.db, file));
    return { backup, restore };
  } finally {
    await store.close();
    await blank.close();
  }
}

/** Rows of half a kilobyte. */
async function fill(db: Db, rows: number): Promise<void> {
  await sql`insert into answered_request (person_id, key, digest, act_id, result, answered_at)
    select gen_random_uuid(), gen_random_uuid(), md5(n::text), gen_random_uuid(),
      jsonb_build_object('words', repeat(md5(n::text), 12)), now()
    from generate_series(1, ${rows}::integer) as n`.execute(db);
}

/** What is still in use, in megabytes, sampled all along with everything that is not taken away. */
async function peakOf(work: () => Promise<unknown>): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  let peak = 0;
  const sample = () => {
    if (typeof collect === 'function') collect();
    const { heapUsed, external } = process.memoryUsage();
    peak = Math.max(peak, (heapUsed + external) / MEGABYTE);
  };
  const timer = setInterval(sample, SAMPLE_MILLISECONDS);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  sample();
  return peak;
}
