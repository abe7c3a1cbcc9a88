import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';

// Written by LibreOffice: automatic numbers, tracked and hidden words, a footnote, merged and nested cells, a text box
const everyRule = readFileSync(new URL('./every-rule.doc', import.meta.url));

test('a file of Word 97 to 2003 is read as Word prints it, changes taken as accepted', async () => {
  const reading = await readDocument(everyRule);
  expect(reading.ok && reading.text.split('\n')).toEqual([
    '岚川省“关于”重点工作——的通知',
    '一、总体要求',
    '（一）目标',
    '1．甲事',
    '2．乙事',
    '（二）保障',
    '二、组织',
    '一、新列',
    '留下加上尾',
    '次行',
    '宽\t\t高',
    '一\t二甲\u2028二乙\t',
    '三\t\t四',
    '表后',
    '外\t内一 内二\u2028内后',
    '末段',
    '框中',
    '脚注一',
    '',
  ]);
});

test('its merged cells say how far they reach, its notes are known as such', async () => {
  const reading = await readDocument(everyRule);
  if (!reading.ok) throw new Error(reading.code);
  const wordsOf = ({ span: [from, to] }: { span: readonly [number, number] }) => reading.text.slice(from, to);
  expect(reading.marks.filter(({ columnSpan }) => columnSpan === 2).map(wordsOf)).toEqual(['宽']);
  expect(reading.marks.filter(({ rowSpan }) => rowSpan === 2).map(wordsOf)).toEqual(['高']);
  expect(reading.marks.filter(({ kind }) => kind === 'footnote').map(wordsOf)).toEqual(['脚注一']);
});
