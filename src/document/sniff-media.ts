import { openCompound } from './compound/open-compound.ts';
import { findMainPart, readPart } from './office/open-package.ts';
import { openZip } from './open-zip.ts';
import { sniffContainer } from './sniff-format.ts';
import { decodeText } from './text/decode-text.ts';
import { UnreadableDocument } from './unreadable.ts';

/** The kinds of file that may be kept beside the ledger. Programs, pages, archives, films and drawings with scripts are none. */
export const mediaKinds = [
  'png',
  'jpeg',
  'gif',
  'webp',
  'pdf',
  'ofd',
  'docx',
  'xlsx',
  'pptx',
  'doc',
  'xls',
  'ppt',
  'text',
] as const;
export type MediaKind = (typeof mediaKinds)[number];

const RIFF = [0x52, 0x49, 0x46, 0x46];
const pictures: readonly [MediaKind, readonly number[]][] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38, 0x37, 0x61]],
  ['gif', [0x47, 0x49, 0x46, 0x38, 0x39, 0x61]],
];
/** What stands for a picture of WebP after the length of its RIFF file. */
const WEBP = { at: 8, bytes: [0x57, 0x45, 0x42, 0x50] };
/** What stands in films of the MP4 family after the length of their first box. */
const FILM = { at: 4, bytes: [0x66, 0x74, 0x79, 0x70] };
/** What goes before a pdf's own bytes may be a mail's or a printer's, never a page's. */
const PDF_HEAD = /^[^<]{0,1000}%PDF-\d/;
const HEAD_BYTES = 1024;
// 「<svg …」, 「<?xml …」, 「#!/bin/sh」; not 「一、…」, not 「# 标题」
const MARKUP_OR_SCRIPT = /^\ufeff?\s*(?:<|#!)/;
// 「word/vbaProject.bin」; not 「word/document.xml」
const MACROS = /(?:^|\/)vbaProject\.bin$/i;
const officeRoots: Readonly<Record<string, MediaKind>> = {
  document: 'docx',
  workbook: 'xlsx',
  presentation: 'pptx',
};

/**
 * What kind of file the bytes are, whatever their name says; undefined for a kind that is not kept. Office files that carry
 * macros are programs. Throws `damaged_file`, `encrypted_file`, `too_large` for an archive that cannot be looked into.
 */
export function sniffMedia(bytes: Uint8Array): MediaKind | undefined {
  const picture = pictures.find(([, mark]) => stands(bytes, 0, mark));
  if (picture) return picture[0];
  if (stands(bytes, 0, RIFF)) return stands(bytes, WEBP.at, WEBP.bytes) ? 'webp' : undefined;
  if (stands(bytes, FILM.at, FILM.bytes)) return undefined;
  const container = sniffContainer(bytes);
  if (container === 'zip') return sniffArchive(bytes);
  if (container === 'cfb') return sniffOldOffice(bytes);
  if (container === 'pdf') return PDF_HEAD.test(headOf(bytes)) ? 'pdf' : undefined;
  return container === 'text' && isPlainText(bytes) ? 'text' : undefined;
}

function sniffArchive(bytes: Uint8Array): MediaKind | undefined {
  const parts = openZip(bytes);
  if ([...parts.paths].some((path) => MACROS.test(path))) return undefined;
  if (parts.paths.has('OFD.xml')) return 'ofd';
  const root = readPart(parts, findMainPart(parts));
  return root && officeRoots[root.name];
}

/** Word, sheets and slides of before 2007, and what WPS saves in its own wps, et and dps. */
function sniffOldOffice(bytes: Uint8Array): MediaKind | undefined {
  const file = openCompound(bytes);
  if (file.stream('_VBA_PROJECT')) return undefined;
  if (file.stream('WordDocument')) return 'doc';
  if (file.stream('Workbook') ?? file.stream('Book')) return 'xls';
  return file.stream('PowerPoint Document') ? 'ppt' : undefined;
}

function isPlainText(bytes: Uint8Array): boolean {
  try {
    return !MARKUP_OR_SCRIPT.test(decodeText(bytes));
  } catch (fault) {
    if (fault instanceof UnreadableDocument && fault.code === 'not_text') return false;
    throw fault;
  }
}

function headOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
}

function stands(bytes: Uint8Array, at: number, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[at + index] === byte);
}
