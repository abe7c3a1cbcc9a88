import { openCompound } from './compound/open-compound.ts';
import type { Mark } from './mark.ts';
import { findMainPart } from './office/open-package.ts';
import { openZip } from './open-zip.ts';
import { pictureSize } from './picture-size.ts';
import { readBytes } from './read-bytes.ts';
import { readDocument } from './read-document.ts';
import { readPpt } from './slides/read-ppt.ts';
import { readPptx } from './slides/read-pptx.ts';
import { type MediaKind, sniffMedia } from './sniff-media.ts';
import { type UnreadableCode, UnreadableDocument } from './unreadable.ts';

/** A file that may be kept, with its words where it has any; none in a picture and in a scan. */
export interface ReadMedia {
  kind: MediaKind;
  text: string;
  marks: readonly Mark[];
}

export type MediaReading =
  | { ok: true; media: ReadMedia }
  | { ok: false; code: UnreadableCode | 'picture_too_large' };

/** The longest side of a picture, in pixels. */
const longestSide = 30_000;
/** What a picture may unfold to where it is shown, in pixels: more than any scanner or camera of an office makes. */
const mostPixels = 120_000_000;
/** Files without a word that nevertheless show something. */
const wordless: readonly UnreadableCode[] = ['scanned_document', 'empty_file'];

/**
 * Reads a file of a kind that may be kept. Refused where it is of no such kind (`unsupported_format`), damaged, under a
 * password, or too large to be looked into; a picture, where it has no size or unfolds to too much.
 */
export async function readMedia(bytes: Uint8Array): Promise<MediaReading> {
  const sniffed = await readBytes(bytes, sniffMedia);
  if (!sniffed.ok) return sniffed;
  const kind = sniffed.contents;
  switch (kind) {
    case undefined:
      return { ok: false, code: 'unsupported_format' };
    case 'png':
    case 'jpeg':
    case 'gif':
    case 'webp':
      return readPicture(kind, bytes);
    case 'pptx':
    case 'ppt': {
      const slides = await readBytes(bytes, kind === 'pptx' ? wordsOfPptx : wordsOfPpt);
      return slides.ok ? found(kind, slides.contents) : slides;
    }
    default: {
      const reading = await readDocument(bytes);
      if (reading.ok) return found(kind, reading.text, reading.marks);
      return wordless.includes(reading.code) && kind !== 'text' ? found(kind, '') : reading;
    }
  }
}

function readPicture(kind: MediaKind, bytes: Uint8Array): MediaReading {
  const size = pictureSize(kind, bytes);
  if (!size) return { ok: false, code: 'damaged_file' };
  const [width, height] = size;
  const isTooLarge = Math.max(width, height) > longestSide || width * height > mostPixels;
  return isTooLarge ? { ok: false, code: 'picture_too_large' } : found(kind, '');
}

function wordsOfPptx(bytes: Uint8Array): string {
  const parts = openZip(bytes);
  const main = findMainPart(parts);
  if (main === undefined) throw new UnreadableDocument('damaged_file');
  return readPptx(parts, main);
}

function wordsOfPpt(bytes: Uint8Array): string {
  const stream = openCompound(bytes).stream('PowerPoint Document');
  if (!stream) throw new UnreadableDocument('damaged_file');
  return readPpt(stream);
}

function found(kind: MediaKind, text: string, marks: readonly Mark[] = []): MediaReading {
  return { ok: true, media: { kind, text, marks } };
}
