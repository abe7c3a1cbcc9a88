import { expect, test } from 'vitest';
import { largestFileBytes } from './limits.ts';
import { readDocument } from './read-document.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('UTF-8 is read as it is, with or without a byte order mark', async () => {
  const reading = { ok: true, format: 'text', text: '台账', marks: [] };
  expect(await readDocument(bytes('台账'))).toEqual(reading);
  expect(await readDocument(bytes('\ufeff台账'))).toEqual(reading);
});

test.each([
  ['GB18030', Uint8Array.of(0xcc, 0xa8, 0xd5, 0xcb)],
  ['UTF-16 with a mark, little end first', Uint8Array.of(0xff, 0xfe, 0xf0, 0x53, 0x26, 0x8d)],
  ['UTF-16 with a mark, big end first', Uint8Array.of(0xfe, 0xff, 0x53, 0xf0, 0x8d, 0x26)],
  ['UTF-16 without a mark', Uint8Array.of(0xf0, 0x53, 0x26, 0x8d, 0x0a, 0x00)],
])('%s is told by its characters', async (_, input) => {
  expect(await readDocument(input)).toMatchObject({ ok: true, text: expect.stringMatching(/^台账\n?$/) });
});

test.each([
  ['nothing', new Uint8Array(), 'empty_file'],
  ['white space alone', bytes(' \n　'), 'empty_file'],
  ['noise', Uint8Array.from({ length: 64 }, (_, index) => (index * 37) % 251), 'not_text'],
  ['the beginning of an archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'damaged_file'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'unsupported_format'],
  ['a file beyond the limit', new Uint8Array(largestFileBytes + 1), 'too_large'],
])('%s is refused', async (_, input, code) => {
  expect(await readDocument(input)).toEqual({ ok: false, code });
});
