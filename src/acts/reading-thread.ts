import { Worker } from 'node:worker_threads';

/** What one file may take; as much memory for buffers as for all else. */
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
const BYTES_PER_MEGABYTE = 1024 * 1024;
/** The engine's own limit leaves buffers out: they are looked at so often, in milliseconds. */
const LOOK_AGAIN = 200;

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
      let settled = false;
      const settle = (end: () => void) => {
        settled = true;
        clearTimeout(timer);
        clearInterval(watch);
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
      const watch = setInterval(() => {
        this.#hasTooLargeBuffers(worker).then(
          (tooLarge) => tooLarge && !settled && abandon(refuse),
          // It has ended meanwhile, which its listeners are told
          () => undefined,
        );
      }, LOOK_AGAIN);
      const onMessage = (reading: Reading) => settle(() => resolve(reading));
      const onError = (fault: NodeJS.ErrnoException) =>
        abandon(() => (fault.code === OUT_OF_MEMORY ? refuse() : reject(fault)));
      const onExit = () => abandon(refuse);
      worker.once('message', onMessage).once('error', onError).once('exit', onExit);
      const copy = new Uint8Array(bytes);
      worker.postMessage(copy, [copy.buffer]);
    });
  }

  async #hasTooLargeBuffers(worker: Worker): Promise<boolean> {
    const { external_memory: bytes } = await worker.getHeapStatistics();
    return bytes > this.#limits.megabytes * BYTES_PER_MEGABYTE;
  }

  #start(): Worker {
    const { megabytes } = this.#limits;
    const worker = new Worker(this.#script, {
      // Flags of the program that asks, a test runner's loader say, are not the reader's.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    // One that ends while it waits is replaced with the next file.
    const forget = () => {
      if (this.#worker === worker) this.#worker = undefined;
    };
    worker.on('error', forget).on('exit', forget);
    this.#worker = worker;
    return worker;
  }
}
