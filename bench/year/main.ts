/**
 * `npm run year -- [--until 2021-06] [--seed S] [--json]`: the year of the 2021 directive under pseudonyms, through the HTTP API
 * with a moved clock. Ends with exit code 1 where something does not hold.
 */
import { parseArgs } from 'node:util';
import { countCycles } from './count-cycles.ts';
import { checkInvariants } from './invariants.ts';
import { playMonth } from './ordinary-month.ts';
import { playPlans } from './plans.ts';
import { playPolicies } from './policies.ts';
import { playSpring } from './spring.ts';
import { openStories, type Stories } from './stories/all-stories.ts';
import { playYearEnd } from './year-end.ts';
import { openYearWorld, type YearWorld } from './year-world.ts';

const { values } = parseArgs({
  options: {
    until: { type: 'string', default: '2021-12' },
    seed: { type: 'string', default: '2021' },
    json: { type: 'boolean', default: false },
  },
});

/** The months of the year, each with what happens in it. */
const months: Record<string, (world: YearWorld, stories: Stories) => Promise<void>> = {
  '2021-03': async (world, stories) => {
    await playSpring(world);
    await stories.play(3);
    await playPolicies(world, 3);
  },
  '2021-04': async (world, stories) => {
    await playPlans(world);
    await playMonth(world, stories, { month: 4, way: 'by_reports' });
  },
  '2021-05': async (world, stories) => await playMonth(world, stories, { month: 5, way: 'by_reports' }),
  '2021-06': async (world, stories) => await playMonth(world, stories, { month: 6, way: 'by_reports' }),
  '2021-07': async (world, stories) => await playMonth(world, stories, { month: 7, way: 'in_statements' }),
  '2021-08': async (world, stories) => await playMonth(world, stories, { month: 8, way: 'in_statements' }),
  '2021-09': async (world, stories) => await playMonth(world, stories, { month: 9, way: 'in_statements' }),
  '2021-10': async (world, stories) => await playMonth(world, stories, { month: 10, way: 'in_statements' }),
  '2021-11': async (world, stories) => await playMonth(world, stories, { month: 11, way: 'in_statements' }),
  '2021-12': async (world, stories) => {
    await playMonth(world, stories, { month: 12, way: 'in_statements' });
    await playYearEnd(world);
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
  const stories = await openStories(world);
  for (const [month, play] of Object.entries(months)) {
    if (month > until) break;
    await play(world, stories);
    say(`${month}: ${[...world.acts.values()].reduce((sum, count) => sum + count, 0)} acts so far`);
  }
  const invariants = await checkInvariants(world, stories, until);
  for (const { name, ok, detail } of invariants) say(`${ok ? '✓' : '✗'} ${name}: ${JSON.stringify(detail)}`);
  if (values.json) {
    const acts = Object.fromEntries(world.acts);
    const counts = await countCycles(world);
    console.log(JSON.stringify({ seed: Number(values.seed), until, acts, ...counts, invariants }, null, 2));
  }
  process.exitCode = invariants.every(({ ok }) => ok) ? 0 : 1;
} finally {
  await world.close();
}
