/** A thread that tries inputs, one range or one content at a time, and says in shared memory which one it is at. */
import { parentPort, workerData } from 'node:worker_threads';
import { type FuzzInput, loadSeeds, makeInput, tryInput } from './fuzz-input.ts';

/** What the thread is asked for: the inputs with these numbers, or one that is given. */
export type FuzzRequest = { from: number; to: number } | { input: FuzzInput };

export interface FuzzFailure {
  index: number;
  why: string;
}

/** What the thread says: each failure when it happens, and at the end how many inputs came to what. */
export type FuzzMessage = { failure: FuzzFailure } | { outcomes: Map<string, number> };

/** Given to the thread at its start; `progress` holds the number of the input that it is at. */
export interface FuzzThreadData {
  seed: number;
  progress: Int32Array;
}

const { seed, progress }: FuzzThreadData = workerData;
const seeds = loadSeeds();

parentPort?.on('message', async (request: FuzzRequest) => {
  const outcomes = new Map<string, number>();
  const one = 'input' in request ? request.input : undefined;
  const { from, to } = 'input' in request ? { from: 0, to: 1 } : request;
  for (let index = from; index < to; index += 1) {
    Atomics.store(progress, 0, index);
    const { outcome, failure } = await tryInput(one ?? makeInput(seeds, seed, index));
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (failure !== undefined) say({ failure: { index, why: failure } });
  }
  say({ outcomes });
});

function say(message: FuzzMessage): void {
  parentPort?.postMessage(message);
}
