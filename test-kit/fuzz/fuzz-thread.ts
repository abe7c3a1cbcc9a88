/** A thread that tries inputs, one range or one content at a time, and says in shared memory which one it is at. */
import { parentPort, workerData } from 'node:worker_threads';
import { type FuzzInput, loadSeeds, makeInput, tryInput } from './fuzz-input.ts';

/** What the thread is asked for: the inputs with these numbers, or one that is given. */
export type FuzzRequest = { from: number; to: number } | { input: FuzzInput };

export interface FuzzFailure {
  index: number;
  why: string;
}

export interface FuzzAnswer {
  failures: FuzzFailure[];
  /** How many inputs came to what. */
  outcomes: Map<string, number>;
}

/** Given to the thread at its start; `progress` holds the number of the input that it is at. */
export interface FuzzThreadData {
  seed: number;
  progress: Int32Array;
}

const { seed, progress }: FuzzThreadData = workerData;
const seeds = loadSeeds();

parentPort?.on('message', async (request: FuzzRequest) => {
  const answer: FuzzAnswer = { failures: [], outcomes: new Map() };
  if ('input' in request) {
    await tryOne(request.input, 0, answer);
  } else {
    for (let index = request.from; index < request.to; index += 1) {
      Atomics.store(progress, 0, index);
      await tryOne(makeInput(seeds, seed, index), index, answer);
    }
  }
  parentPort?.postMessage(answer);
});

async function tryOne(input: FuzzInput, index: number, { failures, outcomes }: FuzzAnswer): Promise<void> {
  const { outcome, failure } = await tryInput(input);
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  if (failure !== undefined) failures.push({ index, why: failure });
}
