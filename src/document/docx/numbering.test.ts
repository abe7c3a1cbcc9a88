import { expect, test } from 'vitest';
import { buildWord, wordParagraph } from '#test-kit/build-package.ts';
import { readDocument } from '../read-document.ts';

interface LevelParts {
  format?: string;
  text: string;
  start?: number;
  more?: string;
}

const level = (index: number, { format = 'decimal', text, start = 1, more = '' }: LevelParts) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`;
const definition = (id: number, ...levels: LevelParts[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.map((parts, index) => level(index, parts)).join('')}</w:abstractNum>`;
const list = (id: number, definitionId: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definitionId}"/>${overrides}</w:num>`;
const item = (text: string, listId: number, index = 0) =>
  wordParagraph(text, `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${listId}"/></w:numPr>`);

async function linesOf(body: string, numbering: string, styles = ''): Promise<string[]> {
  const reading = await readDocument(
    buildWord(body, {
      numbering: `<w:numbering xmlns:w="w">${numbering}</w:numbering>`,
      styles: `<w:styles xmlns:w="w">${styles}</w:styles>`,
    }),
  );
  if (!reading.ok) throw new Error(reading.code);
  return reading.text.trimEnd().split('\n');
}

const official = definition(
  0,
  { format: 'chineseCounting', text: '%1、' },
  { format: 'chineseCounting', text: '（%2）' },
  { text: '%3．' },
  { text: '（%4）' },
);

test('numbers are printed as Word prints them, deeper ones beginning anew under each', async () => {
  const body = [
    item('总', 1),
    item('甲', 1, 1),
    item('子', 1, 2),
    item('丑', 1, 2),
    item('乙', 1, 1),
    item('寅', 1, 2),
    item('分', 1),
    item('丙', 1, 1),
  ];
  expect(await linesOf(body.join(''), official + list(1, 0))).toEqual([
    '一、总',
    '（一）甲',
    '1．子',
    '2．丑',
    '（二）乙',
    '1．寅',
    '二、分',
    '（一）丙',
  ]);
});

test('a number can hold those above it, in digits where the level asks for them', async () => {
  const levels = definition(
    0,
    { format: 'chineseCounting', text: '第%1章' },
    { text: '%1.%2 ', more: '<w:isLgl/>' },
  );
  expect(await linesOf(item('章', 1) + item('节', 1, 1), levels + list(1, 0))).toEqual([
    '第一章章',
    '1.1 节',
  ]);
});

test('a second list of the same definition counts on, unless it says that it begins anew', async () => {
  const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const body = item('一', 1) + item('二', 2) + item('三', 3) + item('四', 3);
  expect(await linesOf(body, official + list(1, 0) + list(2, 0) + list(3, 0, anew))).toEqual([
    '一、一',
    '二、二',
    '一、三',
    '二、四',
  ]);
});

test('a list may print a level in its own way', async () => {
  const own = `<w:lvlOverride w:ilvl="0">${level(0, { text: '%1)', start: 5 })}</w:lvlOverride>`;
  expect(await linesOf(item('甲', 1), official + list(1, 0, own))).toEqual(['5)甲']);
});

test('a level that never restarts counts through', async () => {
  const levels = definition(
    0,
    { format: 'chineseCounting', text: '%1、' },
    { text: '%2．', more: '<w:lvlRestart w:val="0"/>' },
  );
  const body = item('甲', 1) + item('子', 1, 1) + item('乙', 1) + item('丑', 1, 1);
  expect(await linesOf(body, levels + list(1, 0))).toEqual(['一、甲', '1．子', '二、乙', '2．丑']);
});

test('styles number their paragraphs, at the level that names the style; 0 takes the number away', async () => {
  const numbered = (id: string, more: string) =>
    `<w:style w:styleId="${id}"><w:pPr><w:numPr>${more}</w:numPr></w:pPr></w:style>`;
  const styles = `${numbered('甲', '<w:numId w:val="1"/>')}${numbered('乙', '<w:numId w:val="1"/>')}<w:style w:styleId="丙"><w:basedOn w:val="甲"/></w:style>`;
  const levels = definition(
    0,
    { text: '%1、', more: '<w:pStyle w:val="甲"/>' },
    { text: '%1.%2、', more: '<w:pStyle w:val="乙"/>' },
  );
  const styled = (text: string, style: string, more = '') =>
    wordParagraph(text, `<w:pStyle w:val="${style}"/>${more}`);
  const body =
    styled('一', '甲') +
    styled('二', '乙') +
    styled('三', '丙') +
    styled('四', '甲', '<w:numPr><w:numId w:val="0"/></w:numPr>');
  expect(await linesOf(body, levels + list(1, 0), styles)).toEqual(['1、一', '1.1、二', '2、三', '四']);
});

test('a definition that points at a list style takes its levels', async () => {
  const linked = '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="公文"/></w:abstractNum>';
  const style = `<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="公文"/>${level(0, { format: 'chineseCounting', text: '%1、' })}</w:abstractNum>`;
  expect(await linesOf(item('甲', 1), linked + style + list(1, 7))).toEqual(['一、甲']);
});

test('an empty paragraph counts without being read, a deleted one does not count', async () => {
  const gone = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>`;
  const body = item('甲', 1) + item('', 1) + gone + item('乙', 1);
  expect(await linesOf(body, official + list(1, 0))).toEqual(['一、甲', '三、乙']);
});

test('bullets are left out; a space parts a number from words that it could run into', async () => {
  const tabbed = (format: string, text: string) =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const lists = `<w:abstractNum w:abstractNumId="0">${tabbed('bullet', '●')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${tabbed('decimal', '%1.')}</w:abstractNum>`;
  expect(await linesOf(item('甲', 1) + item('5年内', 2), lists + list(1, 0) + list(2, 1))).toEqual([
    '甲',
    '1. 5年内',
  ]);
});

test.each([
  ['chineseCounting', 21, '二十一'],
  ['chineseCountingThousand', 105, '一百零五'],
  ['chineseLegalSimplified', 12, '壹拾贰'],
  ['ideographDigital', 10, '一〇'],
  ['ideographTraditional', 2, '乙'],
  ['ideographZodiac', 1, '子'],
  ['decimalEnclosedCircleChinese', 3, '③'],
  ['decimalFullWidth', 12, '１２'],
  ['decimalZero', 7, '07'],
  ['upperLetter', 27, 'AA'],
  ['lowerRoman', 4, 'iv'],
  ['russianLower', 4, '4'],
])('%s prints %i as %s', async (format, start, printed) => {
  const lists = definition(0, { format, text: '%1、', start }) + list(1, 0);
  expect(await linesOf(item('甲', 1), lists)).toEqual([`${printed}、甲`]);
});
