import { DocumentText } from '../document-text.ts';
import { longestText } from '../limits.ts';
import { UnreadableDocument } from '../unreadable.ts';

// Records of slides of before 2007 (MS-PPT 2.3) with their words
const WIDE_TEXT = 0x0fa0;
const NARROW_TEXT = 0x0fa8;
const HEADER_BYTES = 8;
/** Says that a record is made of records. */
const CONTAINER = 0x0f;

/**
 * The words of the slides in the stream `PowerPoint Document`, each paragraph a line: those of masters and notes with them.
 * Throws `damaged_file` where a record ends beyond the stream, `too_large`.
 */
export function readPpt(stream: Uint8Array): string {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const document = new DocumentText(longestText);
  let at = 0;
  while (at + HEADER_BYTES <= stream.length) {
    const type = view.getUint16(at + 2, true);
    const bytes = view.getUint32(at + 4, true);
    const isContainer = (view.getUint8(at) & CONTAINER) === CONTAINER;
    at += HEADER_BYTES;
    if (at + bytes > stream.length) throw new UnreadableDocument('damaged_file');
    if (isContainer) continue;
    const body = stream.subarray(at, at + bytes);
    if (type === WIDE_TEXT) document.addParagraph(new TextDecoder('utf-16le').decode(body));
    if (type === NARROW_TEXT) document.addParagraph(new TextDecoder('latin1').decode(body));
    if (document.full) throw new UnreadableDocument('too_large');
    at += bytes;
  }
  return document.text;
}
