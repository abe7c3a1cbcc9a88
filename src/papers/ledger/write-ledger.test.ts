import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { type LedgerPaperRow, writeLedger } from './write-ledger.ts';

const paper = {
  ...{
    name: '督查总台账',
    title: '岚川省2021年重点工作分工',
    note: '截至 2021-06-10',
    language: 'zh' as const,
  },
  columns: [
    { heading: '序号', width: 6 },
    { heading: '任务', width: 46 },
    { heading: '灯', width: 10, light: true },
  ],
} as const;
async function* rows(count: number): AsyncGenerator<LedgerPaperRow> {
  for (let ordinal = 1; ordinal <= count; ordinal += 1)
    yield { cells: [ordinal, '=HYPERLINK("http://x")', '■ 逾期'], light: 'red' };
}
async function open(count: number) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(await buffer(writeLedger(paper, rows(count)))).buffer);
  const [page] = workbook.worksheets;
  if (!page) throw new Error('The sheet is missing.');
  return page;
}

test('a ledger has its head in sight and on every page, filters, A4 across, and lights by word and colour; words are no formulas', async () => {
  const page = await open(182);
  expect(page.views).toMatchObject([{ state: 'frozen', ySplit: 3 }]);
  expect(page.autoFilter).toBe('A3:C185');
  expect(page.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: 'landscape',
    fitToWidth: 1,
    fitToHeight: 0,
  });
  expect(page.pageSetup.printTitlesRow).toBe('3:3');
  expect(page.headerFooter.oddFooter).toContain('&P');
  expect(page.getCell('B4')).toMatchObject({ value: '=HYPERLINK("http://x")', numFmt: '@' });
  expect(page.getCell('B4').alignment.wrapText).toBe(true);
  expect(page.getCell('C4')).toMatchObject({ value: '■ 逾期', fill: { fgColor: { argb: 'FFF8CECC' } } });
});

test('ten thousand rows are written as they are read', async () => {
  expect((await open(10_000)).rowCount).toBe(10_003);
});
