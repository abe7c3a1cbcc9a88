/**
 * `npm run soak -- [--kills 300] [--attack] [--migrations 100] [--load 20] [--minutes 60] [--engine pglite]
 * [--seed 2021] [--database URL]`: on each engine, or that one,
 * kills the server so often while clients act and holds what they were told against what the store has; kills so many migrations
 * and opens the stores again; keeps a server busy for so many minutes and looks at its memory, on the database named if one is,
 * which is changed by it. Each ends after so many minutes with what there has been. The attack tries on every address all
 * that the tests try a share of. Ends with exit code 1 where something was lost, or came of an attack. Without a choice, 300 kills
 * and the attack.
 */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openLedger } from '#acts/open-ledger.ts';
import type { Store, StorePlace } from '#store/open-store.ts';
import { startPostgresCluster } from '../postgres-cluster.ts';
import { createDatabase } from '../postgres-databases.ts';
import { attackInFull } from './attack-in-full.ts';
import { isSteady, keepBusy } from './keep-busy.ts';
import { killMigrations } from './kill-migrations.ts';
import { holdAgainst, isSound, killUnderLoad, performAgain, withStore } from './kill-under-load.ts';
import { runProgram } from './served-ledger.ts';

/** A whole number above 0: `300`; not `0`, not `many`. */
const POSITIVE = /^[1-9]\d{0,6}$/;

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: {
    ...{ kills: text, migrations: text, load: text, minutes: text, engine: text, database: text },
    attack: { type: 'boolean', default: false },
    seed: { type: 'string', default: '2021' },
  },
});
const engines = (['pglite', 'postgres'] as const).filter((engine) => engine === (values.engine ?? engine));
for (const name of ['kills', 'migrations', 'load', 'minutes', 'seed'] as const) {
  const value = values[name];
  if (value === undefined || POSITIVE.test(value)) continue;
  console.error(`--${name} takes a whole number above 0`);
  process.exit(2);
}
if (engines.length === 0) {
  console.error('--engine is pglite or postgres');
  process.exit(2);
}
const seed = Number(values.seed);
const minutes = values.minutes === undefined ? undefined : Number(values.minutes);

const folder = mkdtempSync(join(tmpdir(), 'taizhang-soak-'));
// Servers that are started so often need not compile the program each time.
process.env['NODE_COMPILE_CACHE'] = join(folder, 'modules');
const cluster = startPostgresCluster();
// However it ends, nothing stays: neither a server nor a database nor a file.
process.once('exit', () => {
  cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

const admin = cluster.urlOf('postgres');
const begun = Date.now();
const say = (words: string) =>
  console.error(`${Math.round((Date.now() - begun) / 1000)} s, ${engines}: ${words}`);
const newDatabase = async () => ({ databaseUrl: cluster.urlOf(await createDatabase(admin)) });
const newPlace = async (engine: Store['engine']): Promise<StorePlace> =>
  engine === 'pglite' ? { dataFolder: mkdtempSync(join(folder, 'data-')) } : await newDatabase();

async function tryKills(engine: Store['engine'], kills: number) {
  const place = await newPlace(engine);
  const witnessFile = join(folder, `roots-${engine}`);
  // Whoever is killed leaves nothing compiled behind, and a server that makes its store fills it with the demonstration.
  await once(runProgram(['migrate'], place), 'exit');
  const told = await killUnderLoad({
    ...{ place, witnessFile, kills, minutes, seed },
    told: (killed, acts) => say(`${killed} of ${kills} kills, ${acts} acts said to be done`),
  });
  const target = await openLedger(await newDatabase());
  try {
    await performAgain(place, target.db);
    const outcome = await withStore(place, (db) =>
      holdAgainst(db, { told, replayed: target.db, witnessFile }),
    );
    console.log(engine, outcome);
    return isSound(outcome);
  } finally {
    await target.close();
  }
}

async function tryMigrations(engine: Store['engine'], kills: number) {
  const outcome = await killMigrations({
    makePlace: () => newPlace(engine),
    ...{ kills, minutes, seed },
    told: (killed, early) => say(`${killed} of ${kills} migrations, ${early} killed before their end`),
  });
  console.log(engine, outcome);
  return outcome.broken.length === 0;
}

async function tryLoad(engine: Store['engine'], loadMinutes: number) {
  const { database } = values;
  const place = database === undefined ? await newPlace(engine) : { databaseUrl: database };
  const witnessFile = join(folder, `roots-load-${engine}`);
  const outcome = await keepBusy({ place, witnessFile, minutes: loadMinutes, told: say });
  console.log(engine, outcome);
  return isSteady(outcome);
}

const { migrations, load, attack } = values;
const isChosen = attack || [values.kills, migrations, load].some((each) => each !== undefined);
const kills = isChosen ? values.kills : '300';
let sound = isChosen && !attack ? true : await attackInFull();
for (const engine of engines) {
  if (migrations) sound = (await tryMigrations(engine, Number(migrations))) && sound;
  if (load) sound = (await tryLoad(engine, Number(load))) && sound;
  if (kills) sound = (await tryKills(engine, Number(kills))) && sound;
}
process.exitCode = sound ? 0 : 1;
