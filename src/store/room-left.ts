import { statfsSync } from 'node:fs';
import type { CompiledQuery } from 'kysely';

/**
 * Below this nothing is written to an embedded database, in bytes: its log grows by 16 MB at a time, and one that finds no
 * room for that ends the engine in the middle of its work. What is refused before is refused without harm.
 */
const LEAST_ROOM_BYTES = 64 * 1024 * 1024;

/** A statement that writes, whatever stands before it: `insert into a values (1)`; not `select 1 for update`. */
const WRITES = /\b(?:insert into|delete from|update [\w".]+(?: as [\w"]+)? set)\b/i;

/** The disk below the database has hardly any room left; nothing was written. */
export class NoRoomLeft extends Error {
  readonly code = 'ENOSPC';

  constructor(folder: string, bytes: number) {
    super(`Only ${bytes} bytes are left on the disk of ${folder}: nothing more is written there.`);
    this.name = 'NoRoomLeft';
  }
}

/**
 * Lets a statement pass to the database in that folder unless it writes and there is hardly any room.
 * @throws NoRoomLeft
 */
export function holdToRoom(folder: string, { sql }: Pick<CompiledQuery, 'sql'>): void {
  if (!WRITES.test(sql)) return;
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < LEAST_ROOM_BYTES) throw new NoRoomLeft(folder, bavail * bsize);
}
