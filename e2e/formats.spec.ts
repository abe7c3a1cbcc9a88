import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { draftRegisteredSchema, draftViewSchema } from '#contract/draft.ts';
import { goldSchema } from '#test-kit/gold.ts';
import { test } from './sign-in.ts';

/** Specimens of the formats, no two with the same document number: each becomes a directive of its own. */
const sentPastThePage = [
  'yunting-2023-8.docx',
  'lanchuan-2022-5.doc',
  'yunting-2023-schools.ofd',
  'yunting-2024-5.html',
  'yunting-2024-renewal.xls',
  'yunting-2024-renewal.csv',
  'lanchuan-2020-2.utf16.txt',
  'lanchuan-2019-15.gb18030.txt',
  'yunting-2022-20.md',
];
/** One of each kind that the review shows: running text and rows. */
const reviewed = ['lanchuan-2023-9.pdf', 'yunting-2024-renewal.xlsx'];

const samples = new URL('../samples/', import.meta.url);

function countTasks(file: string): number {
  const [name] = file.split('.');
  const gold = JSON.parse(readFileSync(new URL(`${name}.gold.json`, samples), 'utf8'));
  return goldSchema.parse(gold).tasks.length;
}

const mimeType = 'application/octet-stream';
/** The name tells nothing: what a file is, its bytes say. */
const namelessly = (file: string) => `${file}.bin`;

async function choose(page: Page, file: string) {
  await page.goto('/directives');
  const upload = { name: namelessly(file), mimeType, buffer: readFileSync(new URL(file, samples)) };
  await page.locator('input[type=file]').setInputFiles(upload);
}

test('a file of any format becomes as many tasks of the ledger as it has', async ({ page: { request } }) => {
  for (const file of sentPastThePage) {
    const opened = await request.post(`/api/drafts?fileName=${namelessly(file)}`, {
      headers: { 'content-type': mimeType },
      data: readFileSync(new URL(file, samples)),
    });
    const { id, revision, tasks } = draftViewSchema.parse(await opened.json());
    const registration = await request.post(`/api/drafts/${id}/registration`, { data: { revision } });
    const { counts } = draftRegisteredSchema.parse(await registration.json());
    const expected = countTasks(file);
    expect([file, tasks.length, counts.tasks]).toEqual([file, expected, expected]);
  }
});

for (const file of reviewed) {
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
