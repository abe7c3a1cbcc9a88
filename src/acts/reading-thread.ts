import { Worker } from 'node:worker_threads';

/** What one file may take. */
export interface ReadingLimits {
  milliseconds: number;
  megabytes: number;
}

/** The answer where a file took more than it may take. */
export interface ReadingTooLong {
  ok: false;
  refusal: { code: 'reading_too_long' };
}

const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

/**
 * Reads files one after the other on a thread that is started with the first. A file that takes too long or too much memory
 * ends its thread and is refused; the next file gets a new one. A waiting thread keeps no process alive. The thread runs
 * `script`, which is sent the bytes of a file and answers with its reading.
 */
export class ReadingThread<Reading> {
  readonly #script: URL;
  readonly #limits: ReadingLimits;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(script: URL, limits: ReadingLimits) {
    this.#script = script;
    this.#limits = limits;
  }

  /** Throws what a bug in the readers throws. */
  read(bytes: Uint8Array): Promise<Reading | ReadingTooLong> {
    const reading = this.#last.then(() => this.#readNow(bytes));
    this.#last = reading.catch(() => undefined);
    return reading;
  }

  #readNow(bytes: Uint8Array): Promise<Reading | ReadingTooLong> {
    const worker = this.#worker ?? this.#start();
    worker.ref();
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        clearTimeout(timer);
        // Not all listeners: the thread has some of its own, without which no further message arrives.
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        worker.unref();
        end();
      };
      const abandon = (end: () => void) =>
        settle(() => {
          this.#worker = undefined;
          worker.terminate().then(end, end);
        });
      const refuse = () => resolve({ ok: false, refusal: { code: 'reading_too_long' } });
      const timer = setTimeout(() => abandon(refuse), this.#limits.milliseconds);
      const onMessage = (reading: Reading) => settle(() => resolve(reading));
      const onError = (fault: NodeJS.ErrnoException) =>
        abandon(() => (fault.code === OUT_OF_MEMORY ? refuse() : reject(fault)));
      const onExit = () => abandon(refuse);
      worker.once('message', onMessage).once('error', onError).once('exit', onExit);
      const copy = new Uint8Array(bytes);
      worker.postMessage(copy, [copy.buffer]);
    });
  }

  #start(): Worker {
    const { megabytes } = this.#limits;
    this.#worker = new Worker(this.#script, {
      // Flags of the program that asks, a test runner's loader say, are not the reader's.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    return this.#worker;
  }
}
