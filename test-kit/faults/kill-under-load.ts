import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { carryAllLights } from '#acts/carry-lights.ts';
import { replayJournal } from '#acts/replay/replay-journal.ts';
import { readWitness } from '#seal/known-root.ts';
import { verifyJournal } from '#seal/verify-journal.ts';
import { compareState } from '#store/compare-state.ts';
import { type Db, openStore, type StorePlace } from '#store/open-store.ts';
import { randomOf } from '../fuzz/random.ts';
import { type Acknowledged, playClient } from './play-client.ts';
import { prepareLedger } from './prepare-ledger.ts';
import { type ServedLedger, serveLedger } from './served-ledger.ts';

export interface KillPlan {
  place: StorePlace;
  /** A file outside the store for the roots of the journal. */
  witnessFile: string;
  kills: number;
  /** After so many minutes it ends with the kills that there have been; without it all are done. */
  minutes?: number | undefined;
  /** Decides when the process is killed. */
  seed: number;
  /** Hears of each kill. */
  told?: (kills: number, acts: number) => void;
}

/** What clients were told while the process was killed again and again. */
export interface Told {
  kills: number;
  /** How many acts the journal had before. */
  before: number;
  acknowledged: readonly Acknowledged[];
}

/** What the store has of it; nothing was lost where the lists are empty. */
export interface KillOutcome {
  kills: number;
  acknowledged: number;
  /** Acts that were sent more than once, because the process was killed before the answer came. */
  retried: number;
  /** Keys of acts that were said to be done, and are not in the journal. */
  lost: string[];
  /** How many acts the journal has beyond those that were said to be done and those of the beginning. */
  unasked: number;
  /** Where the state is not what the journal gives. */
  differences: string[];
  sealProblems: string[];
  /** How many acts are sealed, and how many roots of the witness file agree. */
  sealed: number;
  agreeing: number;
}

/** Between two kills at most so many acts are answered; a kill falls anywhere in the work on the next one. */
const MOST_ACTS_BETWEEN = 4;
const MOST_MILLISECONDS_MORE = 40;
/** Of so many kills one is followed by another while the next process starts. */
const KILLS_A_FALSE_START = 3;
const MOST_MILLISECONDS_OF_A_START = 3_000;
/** Acts of one branch. */
const ACTS_A_BRANCH = 5;
/** Tasks that are there in any case, so that no client is without work before the last kill. */
const SPARE_TASKS = 40;

/** Has clients act over HTTP while the server is killed and started again so often; the store is closed afterwards. */
export async function killUnderLoad(plan: KillPlan): Promise<Told> {
  const tasks = Math.ceil((plan.kills * MOST_ACTS_BETWEEN) / ACTS_A_BRANCH) + SPARE_TASKS;
  const parts = await prepareLedger(plan.place, tasks);
  const before = await withStore(plan.place, countActs);
  const acknowledged: Acknowledged[] = [];
  const served = serveLedger(plan.place, plan.witnessFile);
  let over = false;
  const playing = {
    address: served.address,
    acknowledged: (act: Acknowledged) => acknowledged.push(act),
    isOver: () => over,
  };
  try {
    await served.start();
    const clients = Promise.all(parts.map((part) => playClient(part, playing)));
    const killing = killAgainAndAgain(plan, served, () => acknowledged.length).finally(() => {
      over = true;
    });
    // Whichever of them fails first ends the trial.
    await Promise.race([clients.then(() => killing), Promise.all([clients, killing])]);
    await clients;
    const kills = await killing;
    const exitCode = await served.stop();
    if (exitCode !== 0) throw new Error(`The server was asked to stop and ended with ${exitCode}.`);
    return { kills, before, acknowledged };
  } finally {
    served.abandon();
  }
}

async function killAgainAndAgain(
  { kills, minutes = Number.POSITIVE_INFINITY, seed, told = () => undefined }: KillPlan,
  served: ServedLedger,
  countAcknowledged: () => number,
): Promise<number> {
  const random = randomOf(seed, 0);
  const end = Date.now() + minutes * 60_000;
  let killed = 0;
  while (killed < kills && Date.now() < end) {
    const until = countAcknowledged() + 1 + random.below(MOST_ACTS_BETWEEN);
    const more = random.below(MOST_MILLISECONDS_MORE);
    while (countAcknowledged() < until) await pause(1);
    await pause(more);
    await served.kill();
    killed += 1;
    const early = random.below(MOST_MILLISECONDS_OF_A_START);
    if (killed < kills && random.below(KILLS_A_FALSE_START) === 0) {
      await served.startInVain(early);
      killed += 1;
    }
    await served.start();
    told(killed, countAcknowledged());
  }
  return killed;
}

/** Performs the journal of a store again on `target`, an empty ledger, as far as `holdAgainst` needs it. */
export async function performAgain(place: StorePlace, target: Db): Promise<void> {
  await withStore(place, async (db) => {
    await carryAllLights(db, new Date());
    await replayJournal(db, target);
  });
}

/** Holds what clients were told against what the store has: its journal, its state beside that of `replayed`, its seals. */
export async function holdAgainst(
  db: Db,
  {
    told: { kills, before, acknowledged },
    replayed,
    witnessFile,
  }: { told: Told; replayed: Db; witnessFile: string },
): Promise<KillOutcome> {
  const kept = await db
    .selectFrom('answeredRequest')
    .innerJoin('journal', (join) =>
      join
        .onRef('journal.actId', '=', 'answeredRequest.actId')
        .onRef('journal.personId', '=', 'answeredRequest.personId'),
    )
    .select(['answeredRequest.key', 'journal.act'])
    .execute();
  const actOfKey = new Map(kept.map(({ key, act }) => [key, act]));
  const lost = acknowledged.filter(({ key, act }) => actOfKey.get(key) !== act).map(({ key }) => key);
  const acts = await countActs(db);
  const { roots, unread } = readWitness(readFileSync(witnessFile, 'utf8'));
  const verification = await verifyJournal(db, roots);
  const differences = await compareState(db, replayed);
  return {
    ...{ kills, acknowledged: acknowledged.length, lost, unasked: acts - before - acknowledged.length },
    retried: acknowledged.filter(({ sent }) => sent > 1).length,
    differences: differences.map((difference) => JSON.stringify(difference)),
    sealProblems: [
      ...verification.problems.map((problem) => JSON.stringify(problem)),
      ...unread.map((line) => `line ${line} of the witness file is no root`),
    ],
    ...{ sealed: verification.leaves, agreeing: verification.agreeing },
  };
}

/** Whether nothing was lost and nothing half done. */
export function isSound({ lost, unasked, differences, sealProblems }: KillOutcome): boolean {
  return unasked === 0 && [lost, differences, sealProblems].every(({ length }) => length === 0);
}

async function countActs(db: Db): Promise<number> {
  const { acts } = await db
    .selectFrom('journal')
    .select(({ fn }) => fn.countAll<number>().as('acts'))
    .executeTakeFirstOrThrow();
  return acts;
}

/** Opens the store for a piece of work and closes it again. */
export async function withStore<Result>(
  place: StorePlace,
  work: (db: Db) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(place);
  try {
    return await work(store.db);
  } finally {
    await store.close();
  }
}
