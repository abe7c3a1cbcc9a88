import { expect, test } from 'vitest';
import { DocumentText } from './document-text.ts';

const wordsOf = ({ text, marks }: DocumentText) => marks.map(({ kind, span }) => [kind, text.slice(...span)]);

test('paragraphs, rows and notes are lines, marked as what they are', () => {
  const document = new DocumentText(1000);
  document.addParagraph('标题\r\n\n第二行');
  document.addRow([{ text: '甲' }, { text: ' 乙\n丙 ' }, { text: '' }]);
  document.addFootnote('注\n释');
  document.endPage();
  expect(document.text).toBe('标题\n第二行\n甲\t乙\u2028丙\t\n注 释\n');
  expect(wordsOf(document)).toEqual([
    ['paragraph', '标题'],
    ['paragraph', '第二行'],
    ['cell', '甲'],
    ['cell', '乙\u2028丙'],
    ['cell', ''],
    ['row', '甲\t乙\u2028丙\t'],
    ['footnote', '注 释'],
    ['page', document.text],
  ]);
});

test('a cell does not count rows that are passed over as empty', () => {
  const document = new DocumentText(1000);
  document.addTable([
    [{ text: '甲', rowSpan: 3 }, { text: '一' }],
    [{ text: '' }, { text: '' }],
    [{ text: '' }, { text: '三' }],
  ]);
  expect(document.text).toBe('甲\t一\n\t三\n');
  expect(document.marks[0]).toEqual({ kind: 'cell', span: [0, 1], column: 0, rowSpan: 2 });
});

test('characters that no text holds are left out, tabs in a cell are spaces', () => {
  const document = new DocumentText(1000);
  document.addParagraph('甲\u0000乙\ud800丙\ufffe');
  document.addRow([{ text: '丁\t戊' }, { text: '己' }]);
  expect(document.text).toBe('甲乙丙\n丁 戊\t己\n');
});

test('beyond the longest text nothing more is taken', () => {
  const document = new DocumentText(5);
  for (let left = 9; left > 0; left -= 1) document.addParagraph('甲乙丙');
  expect(document.full).toBe(true);
  expect(document.text.length).toBeLessThan(12);
});
