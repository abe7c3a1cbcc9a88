import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { keepers, test } from './sign-in.ts';

const sample = readFileSync(new URL('../samples/lanchuan-2021-3.txt', import.meta.url));

interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const textFile = (name: string, buffer: Buffer): ChosenFile => ({ name, mimeType: 'text/plain', buffer });

async function choose(page: Page, ...files: ChosenFile[]) {
  await page.goto('/directives');
  await page.locator('input[type=file]').setInputFiles(files);
}

const bad: [string, Buffer][] = [
  ['an empty file', Buffer.alloc(0)],
  ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0])],
  ['a damaged archive', Buffer.from([0x50, 0x4b, 3, 4, 1, 2])],
  ['a file with a mark of secrecy', Buffer.concat([Buffer.from('机密★10年\n'), sample])],
];

test('a file that cannot be read gets one clear line and nothing is kept', async ({ page }) => {
  const before = await (await page.request.get('/api/drafts')).text();
  for (const [what, bytes] of bad) {
    await choose(page, textFile('bad.txt', bytes));
    await expect(page.getByRole('alert').first(), what).toBeVisible();
    expect(await (await page.request.get('/api/drafts')).text(), what).toBe(before);
  }
});

test('a file that was read stands in the list with who read it', async ({ page }) => {
  await choose(page, textFile('named.txt', Buffer.from(`${sample}\n`)));
  await expect(page).toHaveURL(/\/drafts\//);
  await page.goto('/directives');
  await expect(page.getByRole('row', { name: /named\.txt/ })).toContainText(keepers.first.name);
});

test('several files wait in the list, each for its own review', async ({ page }) => {
  const one = Buffer.from(sample.toString().replace('〔2021〕3号', '〔2021〕41号'));
  const other = Buffer.from(sample.toString().replace('〔2021〕3号', '〔2021〕42号'));
  await choose(page, textFile('one.txt', one), textFile('other.txt', other));
  await expect(page.getByRole('link', { name: '去审核' })).toHaveCount(2);
  await expect(page.getByRole('row', { name: /one\.txt/ })).toBeVisible();
  await page
    .getByRole('row', { name: /other\.txt/ })
    .getByRole('button', { name: '不要了' })
    .click();
  await page.getByRole('button', { name: '删去' }).click();
  await expect(page.getByRole('row', { name: /other\.txt/ })).toHaveCount(0);
});

test('a file that is on its way can be stopped', async ({ page }) => {
  await page.route('**/api/drafts?*', () => {});
  await choose(page, textFile('stopped.txt', sample));
  await page.getByRole('button', { name: '取消' }).click();
  await expect(page.getByText('stopped.txt')).toHaveCount(0);
});

test('a directive goes from file over its review to the ledger, and the same bytes lead to it', async ({
  page,
}) => {
  const file = textFile(
    'lanchuan.txt',
    Buffer.from(sample.toString().replace('〔2021〕3号', '〔2021〕51号')),
  );
  await choose(page, file);
  await expect(page).toHaveURL(/\/drafts\//);
  await expect(page.getByRole('main')).toContainText('13 项中');
  await page.getByRole('button', { name: '登记 13 项任务' }).click();
  await page.getByRole('link', { name: '打开台账' }).click();
  await expect(page).toHaveURL(/\/d\/[0-9a-f-]+\/ledger/);
  await expect(page.getByRole('main')).toContainText('研究制定省级消费促进条例');
  await choose(page, file);
  await expect(page.getByRole('main')).toContainText('已经登记');
  await expect(page.getByRole('link', { name: '打开它的台账' })).toBeVisible();
});
