import { largestFileBytes } from './limits.ts';
import { type UnreadableCode, UnreadableDocument } from './unreadable.ts';

/** What a reader makes of a file, or why it makes nothing of it. */
export type BytesReading<Contents> = { ok: true; contents: Contents } | { ok: false; code: UnreadableCode };

/** Gives the bytes of a file to a reader; whatever is wrong with the file becomes a code. */
export async function readBytes<Contents>(
  bytes: Uint8Array,
  read: (bytes: Uint8Array) => Contents | Promise<Contents>,
): Promise<BytesReading<Contents>> {
  if (bytes.length > largestFileBytes) return { ok: false, code: 'too_large' };
  if (bytes.length === 0) return { ok: false, code: 'empty_file' };
  try {
    return { ok: true, contents: await read(bytes) };
  } catch (fault) {
    // The libraries throw whatever a damaged file makes them stumble over.
    return { ok: false, code: fault instanceof UnreadableDocument ? fault.code : 'damaged_file' };
  }
}
