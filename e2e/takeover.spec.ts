import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { problemSchema } from '#contract/problem.ts';
import { takeoverListSchema, takeoverViewSchema } from '#contract/takeover.ts';
import { listBarriers, widthOf } from './list-barriers.ts';
import { test } from './sign-in.ts';

const samples = new URL('../samples/', import.meta.url);
const ledger = readFileSync(new URL('lanchuan-ledger-in-use.xlsx', samples));

/** What a test before left behind is taken back: the same workbook can be taken over once. */
test.beforeEach(async ({ page }) => {
  const { takeovers } = takeoverListSchema.parse(await (await page.request.get('/api/takeovers')).json());
  for (const { id, state } of takeovers) {
    if (state !== 'withdrawn') await page.request.delete(`/api/takeovers/${id}`);
  }
});

async function choose(page: Page, name: string, buffer: Buffer) {
  await page.goto('/directives');
  await page.getByRole('link', { name: '接管在用的 Excel 台账' }).click();
  await expect(page.getByText('选择工作簿')).toBeVisible();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await expect(page).toHaveURL(/\/takeovers\/[0-9a-f-]+/);
  await expect(page.getByRole('heading', { name: '数据行' })).toBeVisible();
}

/** Uploads past the page; the address of the takeover. */
async function open(page: Page, fileName: string, data: Buffer | string): Promise<string> {
  const response = await page.request.post(`/api/takeovers?fileName=${fileName}`, {
    headers: { 'content-type': 'application/octet-stream' },
    data,
  });
  return `/takeovers/${takeoverViewSchema.parse(await response.json()).id}`;
}

/** The directive that the specimen's first sheet follows, registered if no test has done so. */
async function registerDirective(page: Page): Promise<string> {
  const response = await page.request.post('/api/directives?fileName=lanchuan.txt', {
    headers: { 'content-type': 'application/octet-stream' },
    data: readFileSync(new URL('lanchuan-2021-3.txt', samples)),
  });
  const answer: unknown = await response.json();
  if (response.ok()) return response.headers()['location']?.split('/').at(-1) ?? '';
  return problemSchema.parse(answer).directiveId ?? '';
}

test('a ledger in use goes from workbook to ledger in a few steps, and is taken back', async ({ page }) => {
  await choose(page, '在用台账.xlsx', ledger);
  await expect(page.getByRole('main')).toContainText('读出 2 张表、15 项任务');
  await expect(page.getByRole('combobox', { name: '含义 H 联系电话' })).toHaveValue('telephone');

  const column = page.getByRole('combobox', { name: '含义 S 工作专班' });
  await column.selectOption({ label: '备注' });
  await expect(page.getByRole('row', { name: /工作专班/ })).toContainText('已改定');
  await page.getByRole('radio', { name: '有疑问 2' }).check();
  await expect(page.getByRole('main')).toContainText('状态没有读出，按原文保留：基本完成');

  await page.getByRole('button', { name: '接管 15 项任务' }).click();
  await expect(page.getByRole('main')).toContainText('已接管 15 项任务');
  await page.getByRole('link', { name: '打开台账' }).click();
  await expect(page).toHaveURL(/\/d\/[0-9a-f-]+\/ledger/);
  await page.goto((await page.locator('a[href*="/tasks/"]').nth(4).getAttribute('href')) ?? '/');
  const section = page.locator('section', { has: page.getByRole('heading', { name: /接管的资料/ }) });
  await expect(section).toContainText('接管，未核实');
  await expect(section.getByRole('row', { name: /状态/ })).toContainText('省级重点工作 J9');

  await section.getByRole('link').first().click();
  await page.getByRole('button', { name: '撤回接管' }).click();
  await page.getByRole('button', { name: '确定' }).click();
  await expect(page.getByRole('main')).toContainText('已经撤回');
});

test('beside a registered directive nothing similar is taken without a person', async ({ page }) => {
  const directiveId = await registerDirective(page);
  await choose(page, '在用台账.xlsx', ledger);
  await page.getByRole('radio', { name: /对应到已登记的文件/ }).check();
  await page.getByRole('combobox', { name: '文件', exact: true }).selectOption(directiveId);
  await expect(page.getByRole('button', { name: /^接管 \d+ 项任务/ })).toBeDisabled();
  await expect(page.getByRole('main')).toContainText('还有 4 行待对应');
  await page.getByRole('radio', { name: '待对应 4' }).check();
  await page.getByRole('button', { name: '确认为任务 6' }).click();
  await page.getByRole('button', { name: '其余 3 行不接管' }).click();
  await page.getByRole('button', { name: '接管 12 项任务' }).click();
  await expect(page.getByRole('main')).toContainText('已接管 12 项任务');
});

test('a takeover has no serious barrier, narrow and dark in Chinese, wide and light in English', async ({
  page,
}) => {
  const address = await open(page, 'ledger.xlsx', ledger);
  const look = async (width: number) => {
    await expect(page.getByRole('main')).toContainText('按月调度主要指标');
    await expect(page.locator('[data-index]').first()).toBeVisible();
    expect(await widthOf(page)).toBeLessThanOrEqual(width);
    expect(await listBarriers(page)).toEqual([]);
  };
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto(address);
  await look(375);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1440, height: 812 });
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await look(1440);
});

test('ten thousand rows are walked with the keyboard, and few of them are in the page', async ({ page }) => {
  const rows = Array.from(
    { length: 10_000 },
    (_, index) => `${index + 1},建成第${index + 1}号示例平台。,财政部,推进中`,
  );
  const address = await open(page, 'large.csv', ['序号,任务,责任单位,状态', ...rows].join('\n'));
  await page.goto(address);
  await expect(page.getByText('全部 10,000')).toBeVisible({ timeout: 30_000 });
  expect(await page.locator('[data-index]').count()).toBeLessThan(120);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const second = page.getByRole('button', { name: /展开这一行.* 3 行/ });
  await expect(second).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /收起.* 3 行/ })).toBeFocused();
});

test('a file that is no workbook gets one clear line', async ({ page }) => {
  await page.goto('/takeovers');
  const picture = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.xlsx', mimeType: 'image/jpeg', buffer: picture });
  await expect(page.getByRole('alert')).toContainText('不支持这种文件');
});
