/** `npm run fuzz -- [--seed S] [--inputs N] [--seconds T] [--from I] [--threads K]`: mutated inputs for readers and parser. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { type FuzzInput, loadSeeds, makeInput } from '#test-kit/fuzz/fuzz-input.ts';
import type { FuzzFailure } from '#test-kit/fuzz/fuzz-thread.ts';
import { minimise } from '#test-kit/fuzz/minimise.ts';
import { type FuzzAnswer, watchThread } from '#test-kit/fuzz/watched-thread.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    inputs: { type: 'string', default: '1000000' },
    seconds: { type: 'string', default: '3600' },
    from: { type: 'string', default: '0' },
    threads: { type: 'string', default: String(availableParallelism()) },
  },
});
const seed = Number(values.seed);
const first = Number(values.from);
const end = first + Number(values.inputs);

/** Inputs that a thread is given at once. */
const CHUNK = 1000;
const MOST_FAILURES = 20;
const CEILINGS = { milliseconds: 20_000, megabytes: 1024 };
/** While minimising, an input that takes this long counts as one that hangs. */
const SHORT_CEILINGS = { milliseconds: 3000, megabytes: 1024 };
const FOLDER = 'test-results/fuzz';

const startedAt = performance.now();
const outcomes = new Map<string, number>();
const failures: FuzzFailure[] = [];
let next = first;
let tried = 0;

console.log(`seed ${seed}: ${end - first} inputs on ${values.threads} threads`);
const report = setInterval(() => console.log(progressLine()), 60_000);
await Promise.all(Array.from({ length: Number(values.threads) }, workThrough));
clearInterval(report);
console.log(progressLine());
for (const [outcome, count] of [...outcomes].toSorted()) console.log(`  ${outcome}: ${count}`);
const checker = watchThread(seed, SHORT_CEILINGS);
for (const failure of failures) await keepFailure(failure);
process.exit(failures.length === 0 ? 0 : 1);

/** Takes chunk after chunk until there is none, time is up or enough has failed. */
async function workThrough(): Promise<void> {
  const thread = watchThread(seed, CEILINGS);
  while (next < end && elapsedSeconds() < Number(values.seconds) && failures.length < MOST_FAILURES) {
    const to = Math.min(next + CHUNK, end);
    let from = next;
    next = to;
    while (from < to) {
      const answer = await thread.ask({ from, to });
      count(answer);
      const reached = answer.diedAt === undefined ? to : answer.diedAt + 1;
      tried += reached - from;
      from = reached;
    }
  }
  await thread.close();
}

function count({ outcomes: found, failures: broken }: FuzzAnswer): void {
  for (const failure of broken) {
    failures.push(failure);
    console.log(`input ${failure.index}: ${failure.why}`);
  }
  for (const [outcome, times] of found) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + times);
}

/** Writes the failing input as it was and as small as it can be made, and says how to make it again. */
async function keepFailure({ index, why }: FuzzFailure): Promise<void> {
  const input = makeInput(loadSeeds(), seed, index);
  const smallest = await minimise(input.content, (content) => failsAlike({ ...input, content }, why));
  mkdirSync(FOLDER, { recursive: true });
  const file = `${FOLDER}/${seed}-${index}`;
  writeFileSync(`${file}.${input.ending}`, input.content);
  writeFileSync(`${file}.small.${input.ending}`, smallest);
  console.log(`input ${index}: ${file}.small.${input.ending} (--seed ${seed} --from ${index} --inputs 1)`);
}

async function failsAlike(input: FuzzInput, why: string): Promise<boolean> {
  const [again] = (await checker.ask({ input })).failures;
  return again !== undefined && kindOf(again.why) === kindOf(why);
}

/** The first words of a failure without its numbers. */
function kindOf(why: string): string {
  return why.replaceAll(/\d+/g, '').slice(0, 40);
}

function elapsedSeconds(): number {
  return (performance.now() - startedAt) / 1000;
}

function progressLine(): string {
  const seconds = elapsedSeconds();
  return `${tried} inputs in ${Math.round(seconds)} s (${Math.round(tried / seconds)} a second), ${failures.length} failures`;
}
