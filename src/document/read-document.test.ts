import { expect, test } from 'vitest';
import { largestFileBytes, readDocument } from './read-document.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('UTF-8 is read with or without a byte order mark', () => {
  expect(readDocument(bytes('台账'))).toEqual({ ok: true, text: '台账' });
  expect(readDocument(bytes('\ufeff台账'))).toEqual({ ok: true, text: '台账' });
});

test.each([
  ['nothing', new Uint8Array(), 'empty_file'],
  ['white space alone', bytes(' \n　'), 'empty_file'],
  ['zero bytes', new Uint8Array([0x50, 0x4b, 0, 0]), 'not_text'],
  ['GB18030', new Uint8Array([0xcc, 0xa8, 0xd5, 0xcb]), 'not_utf8'],
  ['a file beyond the limit', new Uint8Array(largestFileBytes + 1), 'too_large'],
])('%s is refused', (_, input, code) => {
  expect(readDocument(input)).toEqual({ ok: false, code });
});
