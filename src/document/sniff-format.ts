/** What a file is, told by its first bytes. */
export type Container = 'zip' | 'cfb' | 'pdf' | 'html' | 'text' | 'other';

const signatures: readonly [Container, readonly number[]][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['cfb', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  // Rich text, pictures, archives, programs: RTF, JPEG, PNG, GIF, TIFF, RAR, 7z, gzip, ELF, MZ, SQLite
  ['other', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['other', [0xff, 0xd8, 0xff]],
  ['other', [0x89, 0x50, 0x4e, 0x47]],
  ['other', [0x47, 0x49, 0x46, 0x38]],
  ['other', [0x49, 0x49, 0x2a, 0x00]],
  ['other', [0x4d, 0x4d, 0x00, 0x2a]],
  ['other', [0x52, 0x61, 0x72, 0x21]],
  ['other', [0x37, 0x7a, 0xbc, 0xaf]],
  ['other', [0x1f, 0x8b]],
  ['other', [0x7f, 0x45, 0x4c, 0x46]],
  ['other', [0x4d, 0x5a, 0x90]],
];
const PDF = '%PDF-';
// A pdf may have a few bytes of a mail or a printer before its own
const PDF_WITHIN = 1024;
const HTML =
  /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|div|table|p)[\s>]/i;
// Office files of the years before docx as one XML, pages with their pictures as one mail
const WRAPPED = /^\s*(?:<\?xml\s|MIME-Version:)/i;
const HTML_WITHIN = 4096;
const BYTE_ORDER_MARK = /^(?:ï»¿|ÿþ|þÿ)/;

/** What kind of file the bytes are, whatever its name says. */
export function sniffContainer(bytes: Uint8Array): Container {
  const known = signatures.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (known) return known[0];
  const head = latin1(bytes.subarray(0, HTML_WITHIN));
  if (head.slice(0, PDF_WITHIN).includes(PDF)) return 'pdf';
  // UTF-16 has a zero beside every Latin letter
  const words = head.replaceAll('\u0000', '').replace(BYTE_ORDER_MARK, '');
  if (HTML.test(words)) return 'html';
  return WRAPPED.test(words) ? 'other' : 'text';
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
