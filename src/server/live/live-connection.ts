import type { ServerResponse } from 'node:http';
import type { LiveEvent } from '#contract/live.ts';

/** A browser that reads so slowly that this much waits for it is let go; it asks for everything when it comes back. */
const MOST_WAITING_BYTES = 256 * 1024;

/** One browser that listens over Server-Sent Events. */
export class LiveConnection {
  readonly #response: ServerResponse;

  constructor(response: ServerResponse) {
    this.#response = response;
  }

  get isOpen(): boolean {
    return !this.#response.writableEnded && !this.#response.destroyed;
  }

  /** Sends one event with its data as JSON. */
  tell(event: LiveEvent, data: unknown = {}): void {
    this.#write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Keeps proxies and the browser from taking silence for a broken connection. */
  beat(): void {
    this.#write(': beat\n\n');
  }

  /** Ends it, so that the browser opens it again. */
  close(): void {
    this.#response.end();
  }

  /** Ends it for good. */
  dismiss(): void {
    this.tell('end');
    this.close();
  }

  #write(words: string): void {
    if (!this.isOpen) return;
    if (this.#response.writableLength > MOST_WAITING_BYTES) this.#response.destroy();
    else this.#response.write(words);
  }
}
