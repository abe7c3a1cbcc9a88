import { z } from 'zod';
import type { WorkPlace } from '#store/read/my-work/work-place.ts';

const placeSchema = z.tuple([z.iso.date(), z.int(), z.uuid(), z.int(), z.uuid()]);

/** A place in a list of work as the address of the next page carries it. */
export function writeWorkCursor({ on, weight, directiveId, ordinal, id }: WorkPlace): string {
  return Buffer.from(JSON.stringify([on, weight, directiveId, ordinal, id])).toString('base64url');
}

/** The place that an address carries; null for the beginning, and for what no list has given. */
export function readWorkCursor(cursor: string | undefined): WorkPlace | null {
  if (cursor === undefined) return null;
  const read = placeSchema.safeParse(parse(Buffer.from(cursor, 'base64url').toString()));
  if (!read.success) return null;
  const [on, weight, directiveId, ordinal, id] = read.data;
  return { on, weight, directiveId, ordinal, id };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
