import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

const sample = new URL('../samples/lanchuan-2021-3.txt', import.meta.url);

async function choose(page: Page, name: string, buffer: Buffer) {
  await page.goto('/directives');
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer });
}

const bad: [string, Buffer][] = [
  ['an empty file', Buffer.alloc(0)],
  ['a binary file', Buffer.from([0x50, 0x4b, 0, 0, 1, 2])],
  ['a file that is not UTF-8', Buffer.from([0xcc, 0xa8, 0xd5, 0xcb])],
  ['a file without responsibilities', Buffer.from('今天天气很好。')],
  ['a file with a mark of secrecy', Buffer.concat([Buffer.from('机密★10年\n'), readFileSync(sample)])],
];

for (const [what, bytes] of bad) {
  test(`${what} gets one clear line and nothing is stored`, async ({ page }) => {
    const before = await (await page.request.get('/api/directives')).text();
    await choose(page, 'bad.txt', bytes);
    await expect(page.getByRole('alert').first()).toBeVisible();
    expect(await (await page.request.get('/api/directives')).text()).toBe(before);
  });
}

test('a directive goes from file to ledger, and the same bytes lead to the first one', async ({ page }) => {
  await choose(page, 'lanchuan.txt', readFileSync(sample));
  await page.getByRole('button', { name: '登记 13 项任务' }).click();
  await expect(page).toHaveURL(/\/d\/[0-9a-f-]+/);
  await expect(page.getByRole('main')).toContainText('13');
  await choose(page, 'lanchuan.txt', readFileSync(sample));
  await expect(page.getByRole('main')).toContainText('已经登记');
  await expect(page.getByRole('link', { name: /打开它的台账/ })).toBeVisible();
});
