/**
 * `npm run year -- [--until 2021-06] [--seed S] [--json]`: the year of the 2021 directive under pseudonyms, through the HTTP API
 * with a moved clock. Ends with exit code 1 where something does not hold.
 */
import { parseArgs } from 'node:util';
import { playClosings } from './closings.ts';
import { checkInvariants } from './invariants.ts';
import { playPlans } from './plans.ts';
import { playReports } from './reports.ts';
import { playRequests } from './requests.ts';
import { playSpring } from './spring.ts';
import { openYearWorld, type YearWorld } from './year-world.ts';

const { values } = parseArgs({
  options: {
    until: { type: 'string', default: '2021-06' },
    seed: { type: 'string', default: '2021' },
    json: { type: 'boolean', default: false },
  },
});

/** The months so far, each with what happens in it. */
const months: Record<string, (world: YearWorld) => Promise<void>> = {
  '2021-03': playSpring,
  '2021-04': async (world) => {
    await playPlans(world);
    await playReports(world, 4);
  },
  '2021-05': async (world) => await playReports(world, 5),
  '2021-06': async (world) => {
    await playRequests(world);
    await playReports(world, 6);
    await playClosings(world);
  },
};

const until = String(values.until);
if (!(until in months)) {
  console.error(`--until takes one of ${Object.keys(months).join(', ')}`);
  process.exit(2);
}
const say = (line: string) => values.json || console.log(line);
const world = await openYearWorld(Number(values.seed));
try {
  for (const [month, play] of Object.entries(months)) {
    if (month > until) break;
    await play(world);
    say(`${month}: ${[...world.acts.values()].reduce((sum, count) => sum + count, 0)} acts so far`);
  }
  const invariants = await checkInvariants(world);
  for (const { name, ok, detail } of invariants) say(`${ok ? '✓' : '✗'} ${name}: ${JSON.stringify(detail)}`);
  if (values.json) {
    const acts = Object.fromEntries(world.acts);
    console.log(JSON.stringify({ seed: Number(values.seed), until, acts, invariants }, null, 2));
  }
  process.exitCode = invariants.every(({ ok }) => ok) ? 0 : 1;
} finally {
  await world.close();
}
