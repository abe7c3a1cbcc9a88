import { describe, expect, test } from 'vitest';
import { buildSpreadsheet, oneSheet, type RelatedParts } from '#test-kit/build-package.ts';
import { readDocument } from '../read-document.ts';
import { readSheets } from '../read-sheets.ts';

const styles = (...formats: (number | string)[]) => {
  const own = formats.map((format, index) =>
    typeof format === 'string'
      ? `<numFmt numFmtId="${200 + index}" formatCode="${format.replaceAll('"', '&quot;')}"/>`
      : '',
  );
  const cells = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 200 + index : format}"/>`,
  );
  return `<styleSheet><numFmts>${own.join('')}</numFmts><cellXfs>${cells.join('')}</cellXfs></styleSheet>`;
};
const inline = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const rowsOf = (...rows: string[]) =>
  `<sheetData>${rows.map((cells) => `<row>${cells}</row>`).join('')}</sheetData>`;

async function gridOf(sheet: string, related?: RelatedParts, workbook?: string): Promise<string[][]> {
  const reading = await readSheets(buildSpreadsheet(sheet, related, workbook));
  if (!reading.ok) throw new Error(reading.code);
  return (reading.sheets[0]?.rows ?? []).map((cells) => cells.map(({ text }) => text));
}

describe('a number is read as its sheet shows it', () => {
  const JUNE_30 = 44377;
  test.each<[string, number | string, number, string]>([
    ['a date', 14, JUNE_30, '2021-06-30'],
    ['a date of the Chinese programs', 31, JUNE_30, '2021-06-30'],
    ['a day of their own', 58, JUNE_30, '2021-06-30'],
    ['a date in words', 'yyyy"年"m"月"d"日"', JUNE_30, '2021-06-30'],
    ['a date with its hour', 'yyyy/m/d h:mm', JUNE_30 + 0.5, '2021-06-30'],
    ['a month', 'yyyy"年"m"月"', JUNE_30, '2021年6月'],
    ['a month of the Chinese programs', 57, JUNE_30, '2021年6月'],
    ['a month of the English programs', 'mmm-yy', JUNE_30, '2021年6月'],
    ['an hour', 'h:mm', 0.75, '18:00'],
    ['a percentage', 9, 0.06, '6%'],
    ['a percentage with decimals', '0.0%', 0.065, '6.5%'],
    ['a sum', '#,##0.00', 60000, '60,000.00'],
    ['a plain number', 0, 0.1 + 0.2, '0.3'],
    ['a telephone number', 0, 13800138000, '13800138000'],
    ['an identity number', 'G/通用格式', 110101199003070, '110101199003070'],
    ['words after the number', '0"万元"', 45, '45万元'],
  ])('%s', async (_, format, value, printed) => {
    const sheet = rowsOf(`<c r="A1" s="0"><v>${value}</v></c>`);
    expect(await gridOf(sheet, { styles: styles(format) })).toEqual([[printed]]);
  });

  test('days count from 1904 where the workbook says so', async () => {
    const sheet = rowsOf(`<c r="A1" s="0"><v>${JUNE_30 - 1462}</v></c>`);
    const workbook = `<workbookPr date1904="1"/>${oneSheet}`;
    expect(await gridOf(sheet, { styles: styles(14) }, workbook)).toEqual([['2021-06-30']]);
  });
});

test('shared words, rich words without their readings, formulas by their results, errors as shown', async () => {
  const sharedStrings =
    '<sst><si><t>甲_x000D_</t></si><si><r><t>富</t></r><r><t>文本</t></r><rPh><t>ふ</t></rPh></si></sst>';
  const sheet = rowsOf(
    '<c t="s"><v>0</v></c><c t="s"><v>1</v></c>',
    '<c t="str"><f>"乙"</f><v>乙</v></c><c><f>1+1</f><v>2</v></c><c t="e"><v>#REF!</v></c><c t="b"><v>1</v></c>',
  );
  expect(await gridOf(sheet, { sharedStrings })).toEqual([
    ['甲', '富文本', '', ''],
    ['乙', '2', '#REF!', 'TRUE'],
  ]);
});

test('merged cells keep the words of the first and say how far they reach', async () => {
  const sheet = `${rowsOf(inline('A1', '题'), inline('A2', '一') + inline('B2', '二') + inline('C2', '藏'), inline('A3', '三'))}
    <mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B2:C3"/></mergeCells>`;
  const reading = await readSheets(buildSpreadsheet(sheet));
  expect(reading.ok && reading.sheets[0]?.rows).toEqual([
    [{ text: '题', columnSpan: 3 }, { text: '' }, { text: '' }],
    [{ text: '一' }, { text: '二', columnSpan: 2, rowSpan: 2 }, { text: '' }],
    [{ text: '三' }, { text: '' }, { text: '' }],
  ]);
});

test('what stands alone above a table is a paragraph, rows of it are rows', async () => {
  const sheet = `${rowsOf(inline('A1', '任务清单'), inline('A3', '任务') + inline('B3', '单位'), inline('A4', '修桥') + inline('B4', '交通局'))}
    <mergeCells><mergeCell ref="A1:B1"/></mergeCells>`;
  const reading = await readDocument(buildSpreadsheet(sheet));
  expect(reading).toMatchObject({ ok: true, format: 'xlsx', text: '任务清单\n任务\t单位\n修桥\t交通局\n' });
  expect(reading.ok && reading.marks[0]).toEqual({ kind: 'paragraph', span: [0, 4] });
});

test('hidden sheets are not read', async () => {
  const workbook =
    '<sheets><sheet name="甲" r:id="worksheet"/><sheet name="藏" state="hidden" r:id="worksheet"/></sheets>';
  const table = rowsOf(inline('A1', '一') + inline('B1', '二'));
  const reading = await readSheets(buildSpreadsheet(table, {}, workbook));
  expect(reading.ok && reading.sheets.map(({ name }) => name)).toEqual(['甲']);
});

describe('a workbook that cannot be', () => {
  test.each([
    [
      'words far out, which ask for more places than are read',
      rowsOf(inline('ALL1', '甲') + inline('A90000', '乙')),
      'too_large',
    ],
    ['a place beyond the sheet', rowsOf(inline('XFE1', '甲')), 'damaged_file'],
    ['a shared word that is not there', rowsOf('<c t="s"><v>7</v></c>'), 'damaged_file'],
    [
      'merged cells over merged cells',
      `${rowsOf(inline('A1', '甲') + inline('B2', '乙'))}<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(9)}</mergeCells>`,
      'damaged_file',
    ],
    ['no words', rowsOf('<c r="A1"/>'), 'empty_file'],
  ])('%s', async (_, sheet, code) => {
    expect(await readSheets(buildSpreadsheet(sheet))).toEqual({ ok: false, code });
  });
});
