import { Worker } from 'node:worker_threads';
import type { FuzzFailure, FuzzMessage, FuzzRequest, FuzzThreadData } from './fuzz-thread.ts';

/** What came of the inputs that a thread was asked to try. */
export interface FuzzAnswer {
  failures: FuzzFailure[];
  /** How many inputs came to what; of a thread that died nothing is known. */
  outcomes: ReadonlyMap<string, number>;
  /** The input that the thread died of, the last of the failures; those behind it were not tried. */
  diedAt: number | undefined;
}

/** A thread that is watched from outside: it cannot hang or fill the memory unnoticed. */
export interface WatchedThread {
  /** Rejects where the thread dies before it has begun: then no input is to blame. */
  ask(request: FuzzRequest): Promise<FuzzAnswer>;
  close(): Promise<void>;
}

export interface Ceilings {
  /** An input that takes longer counts as one that hangs. */
  milliseconds: number;
  megabytes: number;
}

const NOT_BEGUN = -1;
/** A thread that has not begun after that long never will. */
const START_MILLISECONDS = 120_000;

/** Starts a thread; one that died is started anew with the next request. */
export function watchThread(seed: number, { milliseconds, megabytes }: Ceilings): WatchedThread {
  const progress = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: FuzzThreadData = { seed, progress };
  const start = () =>
    new Worker(new URL('./fuzz-thread.ts', import.meta.url), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
  let worker = start();
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        Atomics.store(progress, 0, NOT_BEGUN);
        let at = NOT_BEGUN;
        let since = performance.now();
        const stop = () => {
          clearInterval(watch);
          worker.off('message', onMessage).off('error', onError);
        };
        const die = (why: string) => {
          stop();
          void worker.terminate();
          worker = start();
          const index = Atomics.load(progress, 0);
          if (index === NOT_BEGUN) reject(new Error(why));
          else resolve({ failures: [...failures, { index, why }], outcomes: new Map(), diedAt: index });
        };
        const watch = setInterval(() => {
          const now = Atomics.load(progress, 0);
          if (now !== at) {
            at = now;
            since = performance.now();
          } else if (performance.now() - since > (now === NOT_BEGUN ? START_MILLISECONDS : milliseconds)) {
            die(`it took more than ${milliseconds} ms`);
          }
        }, milliseconds / 10);
        const failures: FuzzFailure[] = [];
        const onMessage = (message: FuzzMessage) => {
          if ('failure' in message) {
            failures.push(message.failure);
            return;
          }
          stop();
          resolve({ failures, outcomes: message.outcomes, diedAt: undefined });
        };
        const onError = (fault: unknown) =>
          die(`the thread died: ${fault instanceof Error ? fault.message : fault}`);
        worker.on('message', onMessage).once('error', onError);
        worker.postMessage(request);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}
