import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { goldSchema } from '#test-kit/gold.ts';
import { test } from './sign-in.ts';

/** One specimen of each format, no two with the same document number: each becomes a directive of its own. */
const specimens = [
  'yunting-2023-8.docx',
  'lanchuan-2022-5.doc',
  'lanchuan-2023-9.pdf',
  'yunting-2023-schools.ofd',
  'yunting-2024-5.html',
  'yunting-2024-renewal.xlsx',
  'yunting-2024-renewal.xls',
  'yunting-2024-renewal.csv',
  'lanchuan-2020-2.utf16.txt',
  'lanchuan-2019-15.gb18030.txt',
  'yunting-2022-20.md',
];

const samples = new URL('../samples/', import.meta.url);

function countTasks(file: string): number {
  const [name] = file.split('.');
  const gold = JSON.parse(readFileSync(new URL(`${name}.gold.json`, samples), 'utf8'));
  return goldSchema.parse(gold).tasks.length;
}

async function choose(page: Page, file: string) {
  await page.goto('/directives');
  const buffer = readFileSync(new URL(file, samples));
  // The name tells nothing: what a file is, its bytes say.
  const upload = { name: `${basename(file)}.bin`, mimeType: 'application/octet-stream', buffer };
  await page.locator('input[type=file]').setInputFiles(upload);
}

for (const file of specimens) {
  test(`${file} goes from upload over its review to the ledger`, async ({ page }) => {
    const tasks = countTasks(file);
    await choose(page, file);
    await expect(page).toHaveURL(/\/drafts\//);
    await expect(page.getByRole('main')).toContainText(`${tasks} 项中`);
    await page.getByRole('button', { name: `登记 ${tasks} 项任务` }).click();
    await page.getByRole('link', { name: '打开台账' }).click();
    await expect(page).toHaveURL(/\/d\/[0-9a-f-]+\/ledger/);
    await expect(page.getByRole('main')).toContainText(`${tasks} 项`);
  });
}

test('pages that are mere pictures get one clear line and nothing is kept', async ({ page }) => {
  await choose(page, 'scanned.pdf');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(page).toHaveURL(/\/directives/);
});
