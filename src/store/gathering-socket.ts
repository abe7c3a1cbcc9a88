import { Socket } from 'node:net';

/** Hears when a chunk was written, or why not. */
type Written = (fault?: Error | null) => void;

/**
 * A socket that sends together what is written until the event loop goes on: each time that something is sent by itself costs as
 * much as making a statement.
 */
export class GatheringSocket extends Socket {
  #isGathering = false;

  override write(chunk: string | Uint8Array, written?: Written): boolean;
  override write(chunk: string | Uint8Array, encoding?: BufferEncoding, written?: Written): boolean;
  override write(
    chunk: string | Uint8Array,
    encoding?: BufferEncoding | Written,
    written?: Written,
  ): boolean {
    this.cork();
    return typeof encoding === 'function'
      ? super.write(chunk, encoding)
      : super.write(chunk, encoding, written);
  }

  override cork(): void {
    if (this.#isGathering) return;
    this.#isGathering = true;
    super.cork();
    process.nextTick(() => {
      this.#isGathering = false;
      super.uncork();
    });
  }

  /** It comes by itself. */
  override uncork(): void {}
}
