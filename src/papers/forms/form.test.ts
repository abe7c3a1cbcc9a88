import ExcelJS, { type Workbook } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readCells } from '#acts/read-cells.ts';
import { compareForm } from './compare-form.ts';
import type { Form } from './form.ts';
import { isWritten, readForm } from './read-form.ts';
import { writeForm } from './write-form.ts';

/** `<si><t>words</t></si>`; not `<si/>` */
const SHARED_TEXT = /<si>(.*?)<\/si>/gs;
/** `<c r="A1" s="2" t="s"><v>7</v></c>`; not `<c r="A1"><v>7</v></c>` */
const SHARED_CELL = /<c([^>]*) t="s"><v>(\d+)<\/v><\/c>/g;

const secret = 'a secret of the installation';
const choices = ['本期无变化', '有新进展'];
const clauses = ['推进园区建设。', '=HYPERLINK("http://x")', '完善政策。'];
const form: Form = {
  head: { kind: 'statement', subjectId: 'cycle', organisationId: 'org', language: 'zh', revision: 3 },
  sheets: [
    {
      ...{ id: 'lines', name: '对账单', title: '省教育厅 6月对账单', note: '只填黄色单元格。' },
      columns: [
        { field: 'ordinal', heading: '序号', width: 6, filledIn: false },
        { field: 'clause', heading: '任务', width: 40, filledIn: false, identifies: true },
        { field: 'answer', heading: '本期答复', width: 14, filledIn: true, choices },
        { field: 'words', heading: '进展或说明', width: 40, filledIn: true },
        { field: 'next', heading: '下次有进展的日期', width: 14, filledIn: true, kind: 'date' },
      ],
      rows: clauses.map((clause, index) => ({
        ...{ key: `key-${index}`, revision: index + 1 },
        cells: { ordinal: index + 1, clause, answer: '', words: '', next: '' },
      })),
    },
  ],
};

async function open(): Promise<Workbook> {
  const workbook = new ExcelJS.Workbook();
  // The library's types are older than those of Node: it takes any bytes.
  const bytes = new Uint8Array(await writeForm(form, secret));
  await workbook.xlsx.load(bytes.buffer);
  return workbook;
}
const page = (workbook: Workbook) => {
  const found = workbook.getWorksheet('对账单');
  if (!found) throw new Error('The sheet is missing.');
  return found;
};
async function cellsOf(bytes: Uint8Array) {
  const cells = await readCells(bytes, 'all');
  if (!cells.ok) throw new Error(`The workbook was refused: ${cells.refusal.code}`);
  return cells.sheets;
}
async function read(workbook: Workbook, by = secret) {
  return readForm(await cellsOf(new Uint8Array(await workbook.xlsx.writeBuffer())), by);
}
const writtenIn = async (workbook: Workbook) => {
  const reading = await read(workbook);
  if (!reading.ok) throw new Error(`The form was refused: ${reading.code}`);
  return {
    problems: reading.problems,
    rows: reading.rows
      .filter(isWritten)
      .map(({ key, cells }) => [
        key,
        ...['answer', 'words', 'next'].map((field) => cells.get(field)?.text ?? ''),
      ]),
  };
};

test('a form comes back as it went out; keys and what is known are locked, lists stand in a hidden sheet, and nothing is a formula', async () => {
  const workbook = await open();
  expect(await writtenIn(workbook)).toEqual({ rows: [], problems: [] });
  const sheet = page(workbook);
  expect(sheet.getColumn(1).hidden).toBe(true);
  expect(sheet.getCell('C5').value).toBe('=HYPERLINK("http://x")');
  expect(sheet.getCell('C5').numFmt).toBe('@');
  expect([sheet.getCell('C4').protection?.locked ?? true, sheet.getCell('D4').protection.locked]).toEqual([
    true,
    false,
  ]);
  expect(sheet.getCell('D4').dataValidation.formulae).toEqual(['taizhang_choices!$A$1:$A$2']);
  expect(workbook.worksheets.map(({ state }) => state)).toEqual(['visible', 'hidden', 'veryHidden']);
});

test('rows are found wherever they stand: sorted, filtered, moved, restyled, in a renamed sheet, with validations gone', async () => {
  const workbook = await open();
  const sheet = page(workbook);
  await sheet.unprotect();
  const rows = [4, 5, 6].map((row) => [1, 2, 3].map((column) => sheet.getCell(row, column).value));
  for (const [index, row] of rows.toReversed().entries())
    for (const [before, value] of row.entries()) sheet.getCell(4 + index, before + 1).value = value;
  sheet.getCell('D4').value = '有新进展';
  // A text of several runs, as programs write what was partly restyled
  sheet.getCell('E4').value = { richText: [{ text: '印发' }, { font: { bold: true }, text: '三项' }] };
  sheet.getCell('F4').value = 44_377;
  sheet.getCell('F4').numFmt = 'General';
  sheet.getCell('D6').value = '本期无变化';
  sheet.getCell('F6').value = new Date(Date.UTC(2021, 8, 30));
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      Object.assign(cell, { dataValidation: undefined, font: { name: '等线', size: 14 }, fill: undefined });
    });
  });
  sheet.name = '六月 改';
  sheet.getRow(5).hidden = true;
  sheet.spliceColumns(3, 0, ['', '', '备注'], []);
  sheet.insertRow(1, ['']);
  sheet.getCell('C12').value = '填报人：周明';
  sheet.mergeCells('C12:G12');
  expect(await writtenIn(workbook)).toEqual({
    rows: [
      ['key-2', '有新进展', '印发三项', '44377'],
      ['key-0', '本期无变化', '', '44469'],
    ],
    problems: [],
  });
});

test('rows are found as other programs write them: words inside their cells, columns hidden, empty rows between', async () => {
  const workbook = await open();
  const sheet = page(workbook);
  sheet.insertRow(5, []);
  sheet.insertRow(5, []);
  sheet.getColumn(2).hidden = true;
  sheet.getCell('D7').value = '有新进展';
  sheet.getCell('E7').value = '印发 三项';
  const files = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const shared = [...strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array()).matchAll(SHARED_TEXT)];
  for (const [name, bytes] of Object.entries(files)) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    const inline = strFromU8(bytes).replace(SHARED_CELL, (_, place: string, index: string) => {
      return `<c${place} t="inlineStr"><is>${shared[Number(index)]?.[1] ?? ''}</is></c>`;
    });
    files[name] = strToU8(inline);
  }
  const reading = readForm(await cellsOf(zipSync(files)), secret);
  if (!reading.ok) throw new Error(`The form was refused: ${reading.code}`);
  expect(reading.problems).toEqual([]);
  expect(reading.rows.filter(isWritten).map(({ key, cells }) => [key, cells.get('words')?.address])).toEqual([
    ['key-1', 'E7'],
  ]);
});

test('copies of one form that were filled in apart are put together; what two of them say differently is told', async () => {
  const workbook = await open();
  const sheet = page(workbook);
  const copy = (row: number, more: string[]) =>
    sheet.addRow([...[1, 2, 3].map((column) => sheet.getCell(row, column).value), ...more]);
  sheet.getCell('D4').value = '本期无变化';
  for (const row of [4, 5, 6]) copy(row, row === 5 ? ['有新进展', '已印发。'] : []);
  expect(await writtenIn(workbook)).toEqual({
    rows: [
      ['key-0', '本期无变化', '', ''],
      ['key-1', '有新进展', '已印发。', ''],
    ],
    problems: [],
  });
  copy(5, ['有新进展', '没有印发。']);
  expect((await writtenIn(workbook)).problems).toMatchObject([{ address: 'D10', code: 'row_twice' }]);
});

test('a row without its key, and a task sorted away from its key, are told by their cells', async () => {
  const workbook = await open();
  const sheet = page(workbook);
  sheet.getCell('A4').value = null;
  sheet.getCell('D4').value = '本期无变化';
  sheet.getCell('C5').value = '完善政策。';
  expect((await writtenIn(workbook)).problems).toEqual([
    { sheet: '对账单', address: 'D4', code: 'key_unknown' },
    { sheet: '对账单', address: 'C5', code: 'row_apart' },
  ]);
});

test('what is no form, a form of another installation and one whose keys were changed are known', async () => {
  expect(await read(await open(), 'another secret')).toEqual({ ok: false, code: 'workbook_altered' });
  const changed = await open();
  const seal = changed.getWorksheet('taizhang');
  if (!seal) throw new Error('The seal is missing.');
  seal.getCell('B4').value = 'key-9';
  expect(await read(changed)).toEqual({ ok: false, code: 'workbook_altered' });
  const bare = await open();
  bare.removeWorksheet('taizhang');
  expect(await read(bare)).toEqual({ ok: false, code: 'workbook_unknown' });
});

test('what only the ledger changed stays; where both did, to other words, is a conflict, and alike is none', async () => {
  const workbook = await open();
  const sheet = page(workbook);
  sheet.getCell('D4').value = '本期无变化';
  sheet.getCell('D5').value = '有新进展';
  sheet.getCell('D6').value = '有新进展';
  const reading = await read(workbook);
  if (!reading.ok) throw new Error(`The form was refused: ${reading.code}`);
  const now: Record<string, string> = { 'key-0': '', 'key-1': '本期无变化', 'key-2': '有新进展' };
  const said = (_: string, key: string) => ({ clause: '', answer: now[key] ?? '', words: '' });
  const compared = compareForm(reading.rows, said, (field) => field);
  expect(compared.changes).toMatchObject([{ key: 'key-0', address: 'D4', from: '', to: '本期无变化' }]);
  expect(compared.conflicts).toMatchObject([{ key: 'key-1', from: '本期无变化', to: '有新进展' }]);
});
