import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { carryAllLights } from '#acts/carry-lights.ts';
import { replayJournal } from '#acts/replay/replay-journal.ts';
import { readWitness } from '#seal/known-root.ts';
import { verifyJournal } from '#seal/verify-journal.ts';
import { compareState } from '#store/compare-state.ts';
import { type Db, openStore, type Store, type StorePlace } from '#store/open-store.ts';
import { randomOf } from '../fuzz/random.ts';
import { type Acknowledged, playClient } from './play-client.ts';
import { prepareLedger } from './prepare-ledger.ts';
import { type ServedLedger, serveLedger } from './served-ledger.ts';

export interface KillPlan {
  place: StorePlace;
  /** A file outside the store for the roots of the journal. */
  witnessFile: string;
  kills: number;
  /** Decides when the process is killed. */
  seed: number;
  /** An empty ledger on which the journal is performed again; the caller closes it. */
  target: Store;
  /** Hears of each kill. */
  told?: (kills: number, acts: number) => void;
}

/** What came of it; nothing was lost where the lists are empty. */
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
const MOST_ACTS_BETWEEN = 20;
const MOST_MILLISECONDS_MORE = 40;
/** Acts of one branch. */
const ACTS_A_BRANCH = 5;
/** Tasks that are there in any case, so that no client is without work before the last kill. */
const SPARE_TASKS = 40;

/**
 * Has clients act over HTTP while the server is killed and started again so often; then holds what they were told against
 * what the store has.
 */
export async function killUnderLoad(plan: KillPlan): Promise<KillOutcome> {
  const tasks = Math.ceil((plan.kills * MOST_ACTS_BETWEEN) / ACTS_A_BRANCH) + SPARE_TASKS;
  const parts = await prepareLedger(plan.place, tasks);
  const before = await withStore(plan.place, countActs);
  const acknowledged: Acknowledged[] = [];
  const served = serveLedger(plan.place, plan.witnessFile);
  await served.start();
  let over = false;
  const playing = {
    address: served.address,
    acknowledged: (act: Acknowledged) => acknowledged.push(act),
    isOver: () => over,
  };
  const clients = Promise.all(parts.map((part) => playClient(part, playing)));
  const killing = killAgainAndAgain(plan, served, () => acknowledged.length).finally(() => {
    over = true;
  });
  // Whichever of them fails first ends the trial.
  await Promise.race([clients.then(() => killing), Promise.all([clients, killing])]);
  await clients;
  const exitCode = await served.stop();
  if (exitCode !== 0) throw new Error(`The server was asked to stop and ended with ${exitCode}.`);
  return await withStore(plan.place, async (db) => await judge(db, { plan, before, acknowledged }));
}

async function killAgainAndAgain(
  { kills, seed, told = () => undefined }: KillPlan,
  served: ServedLedger,
  countAcknowledged: () => number,
): Promise<void> {
  const random = randomOf(seed, 0);
  for (let killed = 1; killed <= kills; killed += 1) {
    const until = countAcknowledged() + 1 + random.below(MOST_ACTS_BETWEEN);
    const more = random.below(MOST_MILLISECONDS_MORE);
    while (countAcknowledged() < until) await pause(1);
    await pause(more);
    await served.kill();
    await served.start();
    told(killed, countAcknowledged());
  }
}

async function judge(
  db: Db,
  {
    plan: { kills, witnessFile, target },
    before,
    acknowledged,
  }: { plan: KillPlan; before: number; acknowledged: readonly Acknowledged[] },
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
  await carryAllLights(db, new Date());
  await replayJournal(db, target.db);
  const differences = await compareState(db, target.db);
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

async function countActs(db: Db): Promise<number> {
  const { acts } = await db
    .selectFrom('journal')
    .select(({ fn }) => fn.countAll<number>().as('acts'))
    .executeTakeFirstOrThrow();
  return acts;
}

async function withStore<Result>(place: StorePlace, work: (db: Db) => Promise<Result>): Promise<Result> {
  const store = await openStore(place);
  try {
    return await work(store.db);
  } finally {
    await store.close();
  }
}
