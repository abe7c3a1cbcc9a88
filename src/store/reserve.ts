import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, ftruncateSync, openSync, statfsSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const MEGABYTE = 1024 * 1024;

/** Four files of the embedded database's log. */
const RESERVE_BYTES = 64 * MEGABYTE;

/** What the reserve leaves to others on its disk. */
const LEAST_ROOM_BYTES = 64 * MEGABYTE;

/** Given up at a time: what is written next has it before others do, and the rest stays. */
const PART_BYTES = MEGABYTE / 8;

/** Codes of the system, and the numbers that Emscripten has for them, where a disk or somebody's share of it is full. */
const NO_ROOM = new Set<unknown>(['ENOSPC', 'EDQUOT', 51, 19]);

/** Room that is kept taken in a data folder for what must be written there although others have filled the disk. */
export class Reserve {
  readonly folder: string;
  readonly #file: string;
  readonly #bytes: number;

  constructor(folder: string, bytes = RESERVE_BYTES) {
    this.folder = folder;
    this.#file = join(folder, 'reserve');
    this.#bytes = bytes;
  }

  /** What the disk has left, in bytes. */
  get freeBytes(): number {
    const { bavail, bsize } = statfsSync(this.folder);
    return bavail * bsize;
  }

  /** Takes what is missing, and says whether the reserve is whole and others have room beside it. */
  fill(): boolean {
    const held = this.#heldBytes;
    const missing = this.#bytes - held;
    if (this.freeBytes - missing < LEAST_ROOM_BYTES) return false;
    if (missing <= 0) return true;
    try {
      this.#open('a', (opened) => {
        // A file system that packs its files finds nothing to pack in this.
        const part = randomBytes(PART_BYTES);
        let left = missing;
        while (left > 0) left -= writeSync(opened, part, 0, Math.min(left, PART_BYTES));
      });
      return true;
    } catch (fault) {
      if (!isNoRoom(fault)) throw fault;
      this.#shorten(held);
      return false;
    }
  }

  /** Does what writes. As long as that finds no room a part of the reserve is given up, and it is done again. */
  spare<Done>(write: () => Done): Done {
    for (;;) {
      try {
        return write();
      } catch (fault) {
        if (!isNoRoom(fault) || !this.#giveUpPart()) throw fault;
      }
    }
  }

  #giveUpPart(): boolean {
    const held = this.#heldBytes;
    if (held === 0) return false;
    try {
      this.#shorten(Math.max(0, held - PART_BYTES));
      return true;
    } catch {
      return false;
    }
  }

  get #heldBytes(): number {
    return statSync(this.#file, { throwIfNoEntry: false })?.size ?? 0;
  }

  #shorten(bytes: number): void {
    this.#open('r+', (opened) => {
      ftruncateSync(opened, bytes);
      // Some file systems hand out again what was given up only once they have noted that on the disk.
      fsyncSync(opened);
    });
  }

  #open(flags: string, work: (opened: number) => void): void {
    const opened = openSync(this.#file, flags);
    try {
      work(opened);
    } finally {
      closeSync(opened);
    }
  }
}

/** Whether what was to be written found no room. */
export function isNoRoom(fault: unknown): boolean {
  if (typeof fault !== 'object' || fault === null) return false;
  return ('code' in fault && NO_ROOM.has(fault.code)) || ('errno' in fault && NO_ROOM.has(fault.errno));
}
