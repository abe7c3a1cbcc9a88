import { Worker } from 'node:worker_threads';
import type { FuzzAnswer, FuzzFailure, FuzzRequest, FuzzThreadData } from './fuzz-thread.ts';

/** What a thread answers; where it died, the input that it died of is the last of the failures. */
export interface WatchedAnswer extends FuzzAnswer {
  died: FuzzFailure | undefined;
}

/** A thread that is watched from outside: it cannot hang or fill the memory unnoticed. */
export interface WatchedThread {
  ask(request: FuzzRequest): Promise<WatchedAnswer>;
  close(): Promise<void>;
}

export interface Ceilings {
  /** An input that takes longer counts as one that hangs. */
  milliseconds: number;
  megabytes: number;
}

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
      new Promise((resolve) => {
        let at = -1;
        let since = performance.now();
        const end = (answer: WatchedAnswer) => {
          clearInterval(watch);
          worker.off('message', onMessage).off('error', onError);
          resolve(answer);
        };
        const die = (why: string) => {
          end({ failures: [], outcomes: new Map(), died: { index: Atomics.load(progress, 0), why } });
          void worker.terminate();
          worker = start();
        };
        const watch = setInterval(() => {
          const now = Atomics.load(progress, 0);
          if (now !== at) {
            at = now;
            since = performance.now();
          } else if (performance.now() - since > milliseconds) {
            die(`it took more than ${milliseconds} ms`);
          }
        }, milliseconds / 10);
        const onMessage = (answer: FuzzAnswer) => end({ ...answer, died: undefined });
        const onError = (fault: unknown) =>
          die(`the thread died: ${fault instanceof Error ? fault.message : fault}`);
        worker.once('message', onMessage).once('error', onError);
        worker.postMessage(request);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}
