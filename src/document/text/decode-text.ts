import { UnreadableDocument } from '../unreadable.ts';

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16LE_MARK = [0xff, 0xfe];
const UTF16BE_MARK = [0xfe, 0xff];
const SAMPLE_CHARACTERS = 65_536;
const BROKEN = /\ufffd/g;
const BEYOND_ASCII = /[\u0080-\uffff]/g;
/** The share of usual characters from which bytes count as text of an encoding. */
const LIKELY = 0.95;
// Han characters, Chinese and full-width marks, Latin and Greek letters, digits, white space, the signs of Chinese papers
const USUAL =
  /[\u4e00-\u9fff\u3400-\u4dbf\u3000-\u303f\uff00-\uffef\u2010-\u203f\u2103-\u2122\u2150-\u2193\u2200-\u22ff\u2460-\u249b\u2500-\u2642\u3200-\u33ff\u0391-\u03c9°·×÷ -~\t\r\n]/g;

/**
 * The text of bytes in UTF-8, UTF-16 or GB18030, with or without a byte order mark. An encoding without a mark is told by how
 * usual its characters are. Never decodes with losses: throws `damaged_file` for UTF-8 with broken characters in it, which
 * another encoding would turn into other words, `not_text` where no encoding gives text.
 */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, UTF8_MARK)) return required(decode(bytes, 'utf-8'));
  if (startsWith(bytes, UTF16LE_MARK)) return required(decode(bytes, 'utf-16le'));
  if (startsWith(bytes, UTF16BE_MARK)) return required(decode(bytes, 'utf-16be'));
  const utf8 = bytes.includes(0) ? undefined : decode(bytes, 'utf-8');
  if (utf8 !== undefined) return utf8;
  if (isBrokenUtf8(bytes)) throw new UnreadableDocument('damaged_file');
  const readings = (['gb18030', 'utf-16le', 'utf-16be'] as const)
    .map((encoding) => decode(bytes, encoding))
    .filter((text) => text !== undefined)
    .map((text) => ({ text, share: usualShare(text) }))
    .toSorted((one, other) => other.share - one.share);
  const best = readings[0];
  if (!best || best.share < LIKELY) throw new UnreadableDocument('not_text');
  return best.text;
}

/** Whether most characters beyond ASCII are whole ones of UTF-8: in other encodings next to none are. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const sample = new TextDecoder().decode(bytes.subarray(0, SAMPLE_CHARACTERS));
  const broken = sample.match(BROKEN)?.length ?? 0;
  return (sample.match(BEYOND_ASCII)?.length ?? 0) - broken > broken;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    if (cause instanceof TypeError) return undefined;
    throw cause;
  }
}

function required(text: string | undefined): string {
  if (text === undefined) throw new UnreadableDocument('not_text');
  return text;
}

function usualShare(text: string): number {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  return sample === '' ? 0 : (sample.match(USUAL)?.length ?? 0) / sample.length;
}
