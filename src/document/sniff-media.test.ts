import { readFileSync } from 'node:fs';
import { CFB } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildOfd } from '#test-kit/build-ofd.ts';
import { buildPackage, buildSpreadsheet, buildWord, wordParagraph } from '#test-kit/build-package.ts';
import { buildPng } from '#test-kit/build-picture.ts';
import { pictureSize } from './picture-size.ts';
import { readMedia } from './read-media.ts';
import { sniffMedia } from './sniff-media.ts';

const sampleOf = (file: string) =>
  Uint8Array.from(readFileSync(new URL(`../../samples/${file}`, import.meta.url)));
const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text));
const hex = (digits: string) => Uint8Array.from(Buffer.from(digits.replaceAll(' ', ''), 'hex'));

/** A compound file with one stream. */
function compoundOf(name: string, content: Uint8Array): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, `/${name}`, content);
  return Uint8Array.from(CFB.write(container, { type: 'buffer' }));
}

/** A record of slides of before 2007 with UTF-16 words in it, inside of a container. */
function slideWords(text: string): Uint8Array {
  const words = Buffer.from(text, 'utf16le');
  const head = Buffer.alloc(16);
  head.writeUInt16LE(0x000f, 0);
  head.writeUInt16LE(0x03e8, 2);
  head.writeUInt32LE(words.length + 8, 4);
  head.writeUInt16LE(0x0fa0, 10);
  head.writeUInt32LE(words.length, 12);
  return Uint8Array.from(Buffer.concat([head, words]));
}

const slidesOf = (...paragraphs: string[]) =>
  buildPackage('ppt/presentation.xml', '<p:presentation xmlns:p="p"/>', {
    slide: `<p:sld xmlns:p="p" xmlns:a="a">${paragraphs.map((text) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`).join('')}</p:sld>`,
  });

const webp = Buffer.concat([
  Buffer.from('RIFF'),
  hex('1a000000'),
  Buffer.from('WEBPVP8X'),
  hex('0a000000 00000000 3f0000 1f0000'),
]);
const jpeg = hex(
  'ffd8 ffe0 0010 4a46494600010100000100010000 ffc0 0011 08 0020 0040 03 012200021101031101 ffd9',
);
const gif = Buffer.concat([Buffer.from('GIF89a'), hex('4000 2000 00 00 00 3b')]);

describe('what a file is', () => {
  test.each([
    ['png', buildPng(8, 4)],
    ['jpeg', jpeg],
    ['gif', Uint8Array.from(gif)],
    ['webp', Uint8Array.from(webp)],
    ['pdf', sampleOf('lanchuan-2022-5.pdf')],
    ['ofd', buildOfd([[{ text: '示例', x: 20, y: 30, size: 5 }]])],
    ['docx', buildWord(wordParagraph('示例'))],
    ['xlsx', buildSpreadsheet('<sheetData/>')],
    ['pptx', slidesOf('示例')],
    ['doc', sampleOf('lanchuan-2022-5.doc')],
    ['xls', compoundOf('Workbook', bytesOf('示例'))],
    // 演示 of WPS
    ['ppt', compoundOf('PowerPoint Document', slideWords('示例'))],
    ['text', bytesOf('序号,指标\n1,示例')],
    ['text', sampleOf('lanchuan-2019-15.gb18030.txt')],
  ])('%s is told by its bytes', (kind, bytes) => {
    expect(sniffMedia(bytes)).toBe(kind);
  });

  test.each([
    ['an archive', zipSync({ 'a.txt': strToU8('示例') })],
    ['a page', bytesOf('<!doctype html><script>alert(1)</script>')],
    ['a page behind spaces', bytesOf('\ufeff  \n<b onclick="alert(1)">示例</b>')],
    ['a drawing', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['XML', bytesOf('<?xml version="1.0"?><svg/>')],
    ['a page that says it is a pdf', bytesOf('<html><script>alert(1)</script>%PDF-1.7')],
    ['a script', bytesOf('#!/bin/sh\nrm -rf ~\n')],
    ['a program for Windows', hex('4d5a9000 03000000')],
    ['a program for Linux', hex('7f454c46 02010100')],
    ['a film', Uint8Array.from(Buffer.concat([hex('00000018'), Buffer.from('ftypmp42'), hex('00000000')]))],
    ['rich text', bytesOf('{\\rtf1 示例}')],
    [
      'a sound',
      Uint8Array.from(Buffer.concat([Buffer.from('RIFF'), hex('24000000'), Buffer.from('WAVEfmt ')])),
    ],
    ['bytes of no meaning', hex('00ff00fe 01020304 00000000')],
    [
      'a document with macros',
      zipSync({ 'word/vbaProject.bin': strToU8('x'), '[Content_Types].xml': strToU8('<Types/>') }),
    ],
  ])('%s is not kept', (_what, bytes) => {
    expect(sniffMedia(bytes)).toBeUndefined();
  });
});

describe('the size of a picture', () => {
  test.each([
    ['png', buildPng(64, 32)],
    ['jpeg', jpeg],
    ['gif', Uint8Array.from(gif)],
    ['webp', Uint8Array.from(webp)],
  ] as const)('%s is read from its header', (kind, bytes) => {
    expect(pictureSize(kind, bytes)).toEqual([64, 32]);
  });

  test('a picture that ends in its header has none; nor has one of no width', () => {
    expect(pictureSize('jpeg', jpeg.subarray(0, 24))).toBeUndefined();
    expect(pictureSize('png', buildPng(4, 4).subarray(0, 18))).toBeUndefined();
    expect(pictureSize('png', buildPng(4, 4, [0, 4]))).toBeUndefined();
  });
});

describe('reading what may be kept', () => {
  test('a picture that would unfold to too much is refused before it does', async () => {
    expect(await readMedia(buildPng(4, 4, [20_000, 20_000]))).toEqual({
      ok: false,
      code: 'picture_too_large',
    });
    expect(await readMedia(buildPng(4, 4))).toMatchObject({ ok: true });
    expect(await readMedia(buildPng(4, 4).subarray(0, 12))).toEqual({ ok: false, code: 'damaged_file' });
  });

  test('slides give their words, of whichever years', async () => {
    const ofNow = await readMedia(slidesOf('第一页', '建成甲类园区'));
    expect(ofNow).toMatchObject({ ok: true, media: { kind: 'pptx', text: '第一页\n建成甲类园区\n' } });
    const ofThen = await readMedia(compoundOf('PowerPoint Document', slideWords('第一页\r建成甲类园区')));
    expect(ofThen).toMatchObject({ ok: true, media: { kind: 'ppt', text: '第一页\n建成甲类园区\n' } });
  });

  test('slides that end in the middle of a record are damaged', async () => {
    const cut = compoundOf('PowerPoint Document', slideWords('建成甲类园区').subarray(0, 20));
    expect(await readMedia(cut)).toEqual({ ok: false, code: 'damaged_file' });
  });

  test('a scan is kept without words, a damaged document is not', async () => {
    expect(await readMedia(sampleOf('scanned.pdf'))).toMatchObject({
      ok: true,
      media: { kind: 'pdf', text: '' },
    });
    const document = buildWord(wordParagraph('示例'));
    expect(await readMedia(document.subarray(0, document.length - 40))).toEqual({
      ok: false,
      code: 'damaged_file',
    });
    expect(await readMedia(new Uint8Array())).toEqual({ ok: false, code: 'empty_file' });
  });
});
