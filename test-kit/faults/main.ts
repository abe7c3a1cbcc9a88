/**
 * `npm run soak -- [--kills 300] [--seed 2021] [--json]`: on each engine, kills the server so often while clients act, then holds
 * what they were told against what the store has. Ends with exit code 1 where something was lost.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openLedger } from '#acts/open-ledger.ts';
import type { StorePlace } from '#store/open-store.ts';
import { startPostgresCluster } from '../postgres-cluster.ts';
import { createDatabase } from '../postgres-databases.ts';
import { type KillOutcome, killUnderLoad } from './kill-under-load.ts';

/** A whole number above 0: `300`; not `0`, not `many`. */
const POSITIVE = /^[1-9]\d{0,6}$/;

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '300' },
    seed: { type: 'string', default: '2021' },
    json: { type: 'boolean', default: false },
  },
});
for (const name of ['kills', 'seed'] as const) {
  if (POSITIVE.test(values[name])) continue;
  console.error(`--${name} takes a whole number above 0`);
  process.exit(2);
}
const [kills, seed] = [Number(values.kills), Number(values.seed)];
const folder = mkdtempSync(join(tmpdir(), 'taizhang-soak-'));
const cluster = startPostgresCluster();
const outcomes: Record<string, KillOutcome> = {};
try {
  const admin = cluster.urlOf('postgres');
  const places: Record<string, StorePlace> = {
    pglite: { dataFolder: join(folder, 'data') },
    postgres: { databaseUrl: cluster.urlOf(await createDatabase(admin)) },
  };
  for (const [engine, place] of Object.entries(places)) {
    const target = await openLedger({ databaseUrl: cluster.urlOf(await createDatabase(admin)) });
    const told = (killed: number, acts: number) => {
      if (!values.json) console.error(`${engine}: ${killed} of ${kills} kills, ${acts} acts said to be done`);
    };
    try {
      const witnessFile = join(folder, `roots-${engine}`);
      outcomes[engine] = await killUnderLoad({ place, witnessFile, kills, seed, target, told });
    } finally {
      await target.close();
    }
    if (!values.json) console.log(engine, outcomes[engine]);
  }
} finally {
  cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
if (values.json) console.log(JSON.stringify(outcomes));
const isSound = Object.values(outcomes).every(
  ({ lost, unasked, differences, sealProblems }) =>
    unasked === 0 && [lost, differences, sealProblems].every(({ length }) => length === 0),
);
process.exitCode = isSound ? 0 : 1;
