import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCells } from '#acts/read-cells.ts';
import { specimenSecret } from '#test-kit/make-samples/build-filled-statement.ts';
import { isWritten, readForm } from './read-form.ts';

test('a form that was saved by LibreOffice keeps its seal, and comes back as it was filled in', async () => {
  const cells = await readCells(readFileSync('samples/lanchuan-statement-filled.xlsx'), 'all');
  if (!cells.ok) throw new Error(`The specimen was refused: ${cells.refusal.code}`);
  const reading = readForm(cells.sheets, specimenSecret);
  if (!reading.ok) throw new Error(`The form was refused: ${reading.code}`);
  expect(reading.problems).toEqual([]);
  expect(reading.rows).toHaveLength(4);
  const written = reading.rows.filter(isWritten);
  expect(
    written.map(({ cells: said }) => ['answer', 'words', 'next'].map((field) => said.get(field)?.text)),
  ).toEqual([
    ['有新进展', '已开工96个，\n完成投资640亿元。', ''],
    ['本期无变化', '', ''],
    ['本期无变化', '', '2021-09-30'],
  ]);
});
