/** The largest file that is read. */
export const largestFileBytes = 64 * 1024 * 1024;

/** The text of a file, or why it has none. */
export type Reading =
  | { ok: true; text: string }
  | { ok: false; code: 'empty_file' | 'too_large' | 'not_text' | 'not_utf8' };

const BINARY_SAMPLE_BYTES = 8192;

/**
 * Reads the bytes of a text file in UTF-8, with or without a byte order mark. Bytes that hold a zero are no text; others
 * that are not UTF-8 are said to be so, never decoded with losses.
 */
export function readDocument(bytes: Uint8Array): Reading {
  if (bytes.length > largestFileBytes) return { ok: false, code: 'too_large' };
  if (bytes.length === 0) return { ok: false, code: 'empty_file' };
  if (bytes.subarray(0, BINARY_SAMPLE_BYTES).includes(0)) return { ok: false, code: 'not_text' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    if (cause instanceof TypeError) return { ok: false, code: 'not_utf8' };
    throw cause;
  }
  return text.trim() === '' ? { ok: false, code: 'empty_file' } : { ok: true, text };
}
