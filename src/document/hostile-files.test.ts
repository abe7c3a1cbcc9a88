import { readFileSync } from 'node:fs';
import { CFB } from '@e965/xlsx';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildPackage, buildWord, wordParagraph } from '#test-kit/build-package.ts';
import { largestPartBytes, largestUnzippedBytes, mostZipParts } from './limits.ts';
import { readDocument } from './read-document.ts';

const sampleOf = (file: string) => readFileSync(new URL(`../../samples/${file}`, import.meta.url));
const codeOf = async (bytes: Uint8Array) => {
  const reading = await readDocument(bytes);
  return reading.ok ? 'read' : reading.code;
};

/** The archive's directory with another value in its first entry. */
function withEntry(archive: Uint8Array, at: number, value: number): Uint8Array {
  const changed = Uint8Array.from(archive);
  const view = new DataView(changed.buffer);
  const end = changed.length - END_BYTES;
  view.setUint32(view.getUint32(end + 16, true) + at, value, true);
  return changed;
}
const END_BYTES = 22;
const FLAGS = 8;
const UNFOLDED_BYTES = 24;

describe('archives that would take the program down', () => {
  test('a part that says it unfolds to more than a part may is not unfolded', async () => {
    const bomb = withEntry(buildWord(''), UNFOLDED_BYTES, largestPartBytes + 1);
    expect(await codeOf(bomb)).toBe('too_large');
  });

  test('a part that unfolds to more than it says is not unfolded further', async () => {
    expect(await codeOf(withEntry(buildWord(''), UNFOLDED_BYTES, 3))).toBe('damaged_file');
  });

  test('parts that say they unfold to too much together are refused', async () => {
    expect(await codeOf(withEntry(buildWord(''), UNFOLDED_BYTES, largestUnzippedBytes))).toBe('too_large');
  });

  test('too many parts are refused', async () => {
    const archive = buildWord('');
    new DataView(archive.buffer).setUint16(archive.length - END_BYTES + 10, mostZipParts + 1, true);
    expect(await codeOf(archive)).toBe('too_large');
  });

  test('entities are never expanded', async () => {
    const laughs = Array.from(
      { length: 9 },
      (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
    );
    const main = `<!DOCTYPE d [<!ENTITY l0 "ha">${laughs.join('')}]><w:document xmlns:w="w"><w:body>&l9;</w:body></w:document>`;
    expect(await codeOf(buildPackage('word/document.xml', main))).toBe('damaged_file');
  });

  test('elements without end are refused', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(5000)}${'</w:sdtContent></w:sdt>'.repeat(5000)}`;
    expect(await codeOf(buildWord(deep))).toBe('damaged_file');
    expect(await codeOf(buildPackage('word/document.xml', '<w:document><w:body>'))).toBe('damaged_file');
  });

  test('a table cell that claims a million columns takes no more than a table may have', async () => {
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr>${wordParagraph('甲')}</w:tc>`;
    const reading = await readDocument(buildWord(`<w:tbl><w:tr>${cell}${cell}</w:tr></w:tbl>`));
    expect(reading.ok && reading.text.length).toBeLessThan(500);
  });
});

describe('files under a password', () => {
  const compound = (name: string, content: Uint8Array): Uint8Array => {
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, name, content);
    return Uint8Array.from(CFB.write(container, { type: 'array' }));
  };

  test.each([
    ['an archive whose parts are encrypted', withEntry(buildWord(''), FLAGS, 1)],
    ['docx or xlsx', compound('/EncryptedPackage', Uint8Array.of(1, 2, 3))],
    ['doc', compound('/WordDocument', Uint8Array.of(0xec, 0xa5, 0xc1, 0, 0, 0, 0, 0, 0, 0, 0, 1))],
  ])('%s', async (_, bytes) => {
    expect(await codeOf(bytes)).toBe('encrypted_file');
  });
});

test.each([
  ['rich text', strToU8('{\\rtf1\\ansi 台账}')],
  ['a workbook as one XML', strToU8('\ufeff<?xml version="1.0"?>\n<Workbook></Workbook>')],
  ['a page as a mail', strToU8('MIME-Version: 1.0\nContent-Type: multipart/related')],
  ['an archive of other files', zipSync({ '台账.txt': strToU8('台账') })],
  ['slides', buildPackage('ppt/presentation.xml', '<p:presentation xmlns:p="p"/>')],
])('%s is no format that is read', async (_, bytes) => {
  expect(await codeOf(bytes)).toBe('unsupported_format');
});

describe('damaged files', () => {
  const files = [
    'lanchuan-2022-5.docx',
    'lanchuan-2022-5.doc',
    'yunting-2024-renewal.xlsx',
    'yunting-2024-renewal.xls',
  ];
  const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
  beforeEach(() => {
    for (const method of methods) vi.spyOn(console, method);
  });
  afterEach(() => {
    for (const method of methods) expect(console[method]).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  test.each(files)('%s, cut off anywhere, gives a code', async (file) => {
    const bytes = sampleOf(file);
    const codes = new Set<string>();
    for (let part = 1; part < 50; part += 1)
      codes.add(await codeOf(bytes.subarray(0, Math.floor((bytes.length * part) / 50))));
    if (file.endsWith('x')) expect([...codes]).toEqual(['damaged_file']);
    else expect(codes).toContain('damaged_file');
  });

  test.each([
    ...files,
    'yunting-2024-renewal.csv',
    'lanchuan-2019-15.gb18030.txt',
    'lanchuan-2020-2.utf16.txt',
  ])('%s with other bytes here and there gives a text or a code', async (file) => {
    const bytes = sampleOf(file);
    const place = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) });
    const property = fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 20 }), async (changes) => {
      const changed = Uint8Array.from(bytes);
      for (const { at, byte } of changes) changed[at] = byte;
      const reading = await readDocument(changed);
      if (reading.ok)
        expect(reading.marks.every(({ span: [, end] }) => end <= reading.text.length)).toBe(true);
    });
    await fc.assert(property, { numRuns: 60 });
  });
});
