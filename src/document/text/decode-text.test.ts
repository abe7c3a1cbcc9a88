import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeGb18030 } from '#test-kit/make-samples/encode-gb18030.ts';
import { UnreadableDocument } from '../unreadable.ts';
import { decodeText } from './decode-text.ts';

const TEXT =
  '岚川省人民政府办公厅关于落实重点工作的通知\n一、深化改革（省发展改革委牵头，6月底前完成）★→│α\n';
const utf16 = (text: string, littleEnd: boolean) =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((unit) =>
      littleEnd ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
    ),
  );
const marked = (mark: number[], bytes: Uint8Array) => Uint8Array.from([...mark, ...bytes]);
const codeOf = (bytes: Uint8Array) => {
  try {
    return decodeText(bytes);
  } catch (fault) {
    if (fault instanceof UnreadableDocument) return fault.code;
    throw fault;
  }
};

test.each([
  ['UTF-8', new TextEncoder().encode(TEXT)],
  ['UTF-8 with its mark', marked([0xef, 0xbb, 0xbf], new TextEncoder().encode(TEXT))],
  ['UTF-16, lower byte first', utf16(TEXT, true)],
  ['UTF-16, lower byte first, with its mark', marked([0xff, 0xfe], utf16(TEXT, true))],
  ['UTF-16, upper byte first', utf16(TEXT, false)],
  ['UTF-16, upper byte first, with its mark', marked([0xfe, 0xff], utf16(TEXT, false))],
  ['GB18030', encodeGb18030(TEXT)],
])('%s', (_, bytes) => {
  expect(decodeText(bytes)).toBe(TEXT);
});

describe('what is no text is not decoded with losses', () => {
  test.each([
    ['a mark before other bytes', Uint8Array.of(0xef, 0xbb, 0xbf, 0xff, 0x80)],
    ['numbers of a program', Uint8Array.from({ length: 4096 }, (_, index) => (index * index) % 251)],
    ['zero bytes', new Uint8Array(64)],
  ])('%s', (_, bytes) => {
    expect(codeOf(bytes)).toBe('not_text');
  });

  test('UTF-8 with a character cut in two is damaged, and no Chinese of another encoding', () => {
    expect(codeOf(new TextEncoder().encode(TEXT).subarray(0, 40))).toBe('damaged_file');
  });

  test('bytes by chance are never taken for Chinese', () => {
    const chance = fc.uint8Array({ minLength: 200, maxLength: 400 });
    fc.assert(fc.property(chance, (bytes) => /^(?:not_text|damaged_file)$/.test(codeOf(bytes))));
  });
});
