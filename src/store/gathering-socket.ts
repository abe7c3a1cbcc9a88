import { Socket } from 'node:net';

/**
 * A socket that sends together what is written until the event loop goes on: each time that something is sent by itself costs as
 * much as making a statement.
 */
export class GatheringSocket extends Socket {
  #isGathering = false;

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
