/**
 * `node scripts/run.js bench/failover/main.ts --database URL --server URL --kill COMMAND`: clients act over HTTP while the
 * command takes the primary away; every act that was acknowledged must be in the journal afterwards, once. Ends with exit code
 * 1 where one is lost or done twice, or where the service does not come back by itself.
 */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Db, openUnmigrated } from '#store/open-store.ts';
import { addTestPerson, keeperOrganisation, sessionCookieOf } from '#test-kit/sign-in.ts';

const CLIENTS = 4;
const ACTS_BEFORE = 200;
const ACTS_AFTER = 200;
const GIVE_UP_MILLISECONDS = 180_000;
const ANSWER_MILLISECONDS = 15_000;
const PAUSE_MILLISECONDS = 200;

const { values } = parseArgs({
  options: {
    database: { type: 'string', default: '' },
    server: { type: 'string', default: '' },
    kill: { type: 'string', default: '' },
  },
});

interface Outcome {
  /** When each acknowledgement came, in the order in which they came. */
  acknowledged: { name: string; at: number }[];
  /** How often an answer was something else, by its status or as `none`. */
  others: Map<string, number>;
}

const { cookie, before } = await withStore(async (db) => {
  const person = await addTestPerson(db, { roles: ['administrator'] });
  return { cookie: await sessionCookieOf(db, person), before: (await listUnits(db)).length };
});
const outcome: Outcome = { acknowledged: [], others: new Map() };
const startedAt = Date.now();
let killedAt = Number.POSITIVE_INFINITY;
const acknowledgedSince = (moment: number) => outcome.acknowledged.filter(({ at }) => at > moment).length;
const isOver = () =>
  Date.now() - startedAt > GIVE_UP_MILLISECONDS || acknowledgedSince(killedAt) >= ACTS_AFTER + CLIENTS;

await Promise.all([...Array.from({ length: CLIENTS }, playClient), killWhenBusy()]);
process.exitCode = (await tell()) ? 0 : 1;

async function killWhenBusy(): Promise<void> {
  while (outcome.acknowledged.length < ACTS_BEFORE && !isOver()) await pause(PAUSE_MILLISECONDS / 10);
  const { status } = spawnSync('sh', ['-c', values.kill], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`The command that takes the primary away ended with ${status}.`);
  killedAt = Date.now();
}

/** One act after the other; each is sent again under its key until it is acknowledged. */
async function playClient(): Promise<void> {
  while (!isOver()) {
    const name = `科室${randomUUID()}`;
    while (!(await addUnit(name))) {
      if (isOver()) return;
      await pause(PAUSE_MILLISECONDS);
    }
    outcome.acknowledged.push({ name, at: Date.now() });
  }
}

async function addUnit(name: string): Promise<boolean> {
  const answer = await fetch(`${values.server}/api/acts/add-unit`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', 'idempotency-key': name.slice('科室'.length) },
    body: JSON.stringify({ organisationId: keeperOrganisation, name }),
    signal: AbortSignal.timeout(ANSWER_MILLISECONDS),
  }).catch(() => undefined);
  await answer?.arrayBuffer().catch(() => undefined);
  if (answer?.ok) return true;
  const kind = String(answer?.status ?? 'none');
  outcome.others.set(kind, (outcome.others.get(kind) ?? 0) + 1);
  return false;
}

/** Holds what was acknowledged against the journal; true where nothing is lost and the service came back. */
async function tell(): Promise<boolean> {
  const units = await withStore(listUnits);
  const times = new Map<string, number>();
  for (const name of units) times.set(name, (times.get(name) ?? 0) + 1);
  const lost = outcome.acknowledged.filter(({ name }) => !times.has(name)).length;
  const twice = [...times.values()].filter((count) => count > 1).length;
  const moments = outcome.acknowledged.map(({ at }) => at);
  const gaps = moments.slice(1).map((at, index) => at - (moments[index] ?? at));
  const back = acknowledgedSince(killedAt);
  console.log(
    JSON.stringify(
      {
        acknowledged: outcome.acknowledged.length,
        afterTheKill: back,
        inTheJournal: units.length - before,
        ...{ lost, twice },
        longestWithoutAnswerSeconds: Math.max(0, ...gaps) / 1000,
        otherAnswers: Object.fromEntries(outcome.others),
      },
      null,
      2,
    ),
  );
  return lost === 0 && twice === 0 && back >= ACTS_AFTER;
}

/** The names of all units that acts in the journal added. */
async function listUnits(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('journal').select('input').where('act', '=', 'add_unit').execute();
  return rows.map(({ input }) => String(Object(input).name));
}

async function withStore<Result>(work: (db: Db) => Promise<Result>): Promise<Result> {
  const store = await openUnmigrated({ databaseUrl: values.database });
  try {
    return await work(store.db);
  } finally {
    await store.close();
  }
}
