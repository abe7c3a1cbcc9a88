import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { openLedger } from '#acts/open-ledger.ts';
import { migrateDb } from '#store/copy/migrate-db.ts';
import { listMigrations } from '#store/migrate.ts';
import { openUnmigrated, type StorePlace } from '#store/open-store.ts';
import { compareMigrations } from '#store/read/compare-migrations.ts';
import { randomOf } from '../fuzz/random.ts';
import { runProgram } from './served-ledger.ts';

export interface MigrationKills {
  /** A place where no store is yet. */
  makePlace(): Promise<StorePlace>;
  kills: number;
  /** After so many minutes it ends with the kills that there have been; without it all are done. */
  minutes?: number | undefined;
  /** Decides how old each store is, and when the process is killed. */
  seed: number;
  /** Hears of each kill. */
  told?: (kills: number, early: number) => void;
}

/** What came of it: all is well where no store is left that cannot be opened. */
export interface MigrationOutcome {
  kills: number;
  /** How many processes were killed before they had come to their end. */
  early: number;
  /** Stores that were not current after the next opening, and why. */
  broken: string[];
}

/**
 * Kills what brings a store up to date, a new one or one that some version of the past has made, at any moment, and has the next
 * one open it.
 */
export async function killMigrations({
  makePlace,
  kills,
  minutes = Number.POSITIVE_INFINITY,
  seed,
  told = () => undefined,
}: MigrationKills): Promise<MigrationOutcome> {
  const random = randomOf(seed, 1);
  const known = listMigrations();
  const outcome: MigrationOutcome = { kills: 0, early: 0, broken: [] };
  const longest = await timeOne(await makePlace());
  const end = Date.now() + minutes * 60_000;
  while (outcome.kills < kills && Date.now() < end) {
    const place = await makePlace();
    // Every second store is a new one.
    const age = outcome.kills % 2 === 1 ? random.below(known.length) : 0;
    if (age > 0) await makeOld(place, known.slice(0, age));
    const migrating = runProgram(['migrate'], place);
    const ended = once(migrating, 'exit');
    await Promise.race([pause(random.below(longest)), ended]);
    if (migrating.kill('SIGKILL')) outcome.early += 1;
    await ended;
    const fault = await openAgain(place);
    if (fault) outcome.broken.push(`${known[age]}: ${fault}`);
    outcome.kills += 1;
    told(outcome.kills, outcome.early);
  }
  return outcome;
}

/** Makes the store that a program with those migrations alone has left. */
export async function makeOld(place: StorePlace, migrations: readonly string[]): Promise<void> {
  const { db, close } = await openUnmigrated(place);
  await db.transaction().execute((within) => migrateDb(within, migrations));
  await close();
}

/** Opens the store as every start does; why it is not current then, if it is not. */
export async function openAgain(place: StorePlace): Promise<string | undefined> {
  try {
    const { db, close } = await openLedger(place);
    const standing = await compareMigrations(db);
    await close();
    return standing === 'current' ? undefined : standing;
  } catch (fault) {
    return String(fault);
  }
}

async function timeOne(place: StorePlace): Promise<number> {
  const begun = Date.now();
  const [exitCode] = await once(runProgram(['migrate'], place), 'exit');
  if (exitCode !== 0) throw new Error(`A migration that nobody disturbed ended with ${exitCode}.`);
  return Date.now() - begun;
}
