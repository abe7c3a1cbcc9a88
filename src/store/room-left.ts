import type { CompiledQuery } from 'kysely';
import type { Reserve } from './reserve.ts';

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
 * Lets a statement pass to the embedded database beside that reserve unless it writes and there is hardly any room: what is
 * refused before is refused without harm.
 * @throws NoRoomLeft
 */
export function holdToRoom(reserve: Reserve, { sql }: Pick<CompiledQuery, 'sql'>): void {
  if (WRITES.test(sql) && !reserve.fill()) throw new NoRoomLeft(reserve.folder, reserve.freeBytes);
}
