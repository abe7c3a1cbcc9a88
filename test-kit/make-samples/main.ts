/** `npm run samples`: makes the specimens of every format anew from the plain texts in `samples/`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { buildOfd } from '../build-ofd.ts';
import { buildDocx } from './build-docx.ts';
import { buildFilledStatement } from './build-filled-statement.ts';
import { buildLedgerInUse } from './build-ledger-in-use.ts';
import { buildSitePage } from './build-page.ts';
import { buildCsv, buildWorkbook } from './build-workbook.ts';
import { canConvert, convertOffice } from './convert-office.ts';
import { encodeGb18030 } from './encode-gb18030.ts';
import { layOnPages } from './lay-on-pages.ts';
import { printPaper, printScan, withBrowser } from './print-pages.ts';

const samples = new URL('../../samples/', import.meta.url);
const footnote = {
  behind: '新增营造林300万亩',
  text: '营造林面积包括人工造林、封山育林和退化林修复面积。',
};

function read(name: string): string {
  return readFileSync(new URL(`${name}.txt`, samples), 'utf8');
}

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(new URL(name, samples), bytes);
  console.log(`${name}: ${bytes.length} bytes`);
}

const province = read('lanchuan-2022-5');
const city = read('yunting-2023-8');
const renewal = read('yunting-2024-renewal');
const water = read('yunting-2024-5');

const changes = [
  { inserted: '50家', deleted: '40家' },
  { inserted: '省水利厅、省气象局配合', deleted: '省水利厅配合' },
];
write('lanchuan-2022-5.docx', await buildDocx(province, { automaticNumbers: true, changes, footnote }));
write('yunting-2023-8.docx', await buildDocx(city));

const encoder = new TextEncoder();
const provinceSite = { charset: 'utf-8', name: '岚川省人民政府' };
const citySite = { charset: 'gb2312', name: '云汀市人民政府' };
write('lanchuan-2022-5.html', encoder.encode(buildSitePage(province, provinceSite)));
write('yunting-2024-5.html', encoder.encode(buildSitePage(water, { ...citySite, charset: 'utf-8' })));
write('yunting-2023-8.html', encodeGb18030(buildSitePage(city, citySite)));

write('lanchuan-ledger-in-use.xlsx', await buildLedgerInUse());

const workbook = await buildWorkbook(renewal);
write('yunting-2024-renewal.xlsx', workbook);
write('yunting-2024-renewal.csv', encodeGb18030(buildCsv(renewal)));

write('lanchuan-2020-2.utf16.txt', Buffer.from(`\ufeff${read('lanchuan-2020-2')}`, 'utf16le'));
write('lanchuan-2019-15.gb18030.txt', encodeGb18030(read('lanchuan-2019-15')));

const runningHead = '岚川省人民政府公报 2022年第4号';
write('lanchuan-2022-5.ofd', buildOfd(layOnPages(province, runningHead)));
write('yunting-2023-schools.ofd', buildOfd(layOnPages(read('yunting-2023-schools'), '云汀市人民政府公报')));

await withBrowser(async (browser) => {
  write('lanchuan-2022-5.pdf', await printPaper(browser, province, runningHead));
  write('scanned.pdf', await printScan(browser, province));
});

if (canConvert()) {
  write('lanchuan-2022-5.doc', convertOffice(await buildDocx(province, { footnote }), 'docx', 'doc'));
  const letter = await buildDocx(read('lanchuan-2023-9'));
  write('lanchuan-2023-9.pdf', convertOffice(letter, 'docx', 'pdf'));
  write('yunting-2024-renewal.xls', convertOffice(workbook, 'xlsx', 'xls'));
  write('lanchuan-statement-filled.xlsx', convertOffice(await buildFilledStatement(), 'xlsx', 'xlsx'));
} else {
  console.log('without LibreOffice the specimens that it makes stay as they are');
}
