import { expect, type Page } from '@playwright/test';
import { listObjections } from './list-barriers.ts';
import { signIn, test } from './sign-in.ts';

const directive = [
  '岚川省人民政府2021年数据工作分工方案',
  '一、数据工作',
  '1．建成公共数据目录。（省数据局、省教育厅等负责，2021年9月底前完成）',
  '2．开放公共数据。（省数据局牵头，有关部门配合，2021年9月底前完成）',
].join('\n');

/** Registers the directive and opens what it leaves open. */
async function openSettling(page: Page) {
  const response = await page.request.post('/api/directives?fileName=数据.txt', {
    headers: { 'content-type': 'application/octet-stream' },
    data: Buffer.from(directive),
  });
  const { id, directiveId } = await response.json();
  await page.goto(`/d/${id ?? directiveId}/settle`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('待明确事项');
}

const noViolations = async (page: Page) => expect(await listObjections(page)).toEqual([]);

test('what a directive leaves open is settled step by step, many at once, until all is assigned', async ({
  page,
}) => {
  await openSettling(page);
  const answer = page.locator('.page-head-sentence');
  await expect(answer).toHaveText('1 处“等”、1 处“有关部门”未明确，1 项未明确召集单位，2 项待交办。');
  await noViolations(page);
  await page.getByRole('checkbox', { name: '全选 2 行' }).check();
  await page.getByRole('button', { name: '没有其他单位（2 处）' }).click();
  await noViolations(page);
  await page.getByRole('button', { name: '明确 2 处' }).click();
  await expect(answer).toHaveText('1 项未明确召集单位，2 项待交办，其中 1 项已可交办。');

  await page.getByRole('link', { name: '召集单位' }).click();
  await page.getByRole('button', { name: '岚川省教育厅' }).click();
  await noViolations(page);
  await page.reload();
  await expect(page.getByRole('button', { name: '岚川省教育厅' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: '确定召集单位 1 项' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确定召集单位 1 项' }).click();
  await expect(answer).toHaveText('2 项待交办，其中 2 项已可交办。');

  await page.getByRole('link', { name: '交办' }).last().click();
  await page.getByRole('button', { name: '交办已明确的 2 项' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '交办 2 项' }).click();
  await expect(answer).toHaveText('没有待明确的事项：全部任务都已交办到单位。');
});

test('a matter is registered by hand: all that is missing is said at once, nothing typed is lost', async ({
  page,
  browser,
}) => {
  await page.goto('/matters/new');
  await page.getByRole('button', { name: '报请立项 1 项' }).click();
  await expect(page.getByRole('alert')).toContainText('有 5 处需要改');
  await noViolations(page);
  await page.getByLabel('事项名称').fill('数据工作专题会议议定事项');
  await page.getByLabel('依据', { exact: true }).fill('省政府专题会议纪要第20期');
  await page.getByLabel('任务内容').fill('建成数据共享平台。');
  await page.getByLabel('牵头单位').fill('省数据局');
  await page.reload();
  await expect(page.getByLabel('任务内容')).toHaveValue('建成数据共享平台。');
  await page.getByLabel('到哪一天').fill('2021-09-30');
  await page.getByRole('button', { name: '报请立项 1 项' }).click();
  await expect(page.locator('.page-head-sentence')).toHaveText('1 项待立项审批。');
  await expect(page.getByText('由督查室主任审批')).toBeVisible();

  const head = await browser.newPage();
  await signIn(head, { username: 'head' });
  await head.goto(page.url());
  await head.getByRole('button', { name: '同意立项 1 项' }).click();
  await head.getByRole('dialog').getByRole('button', { name: '同意立项 1 项' }).click();
  await expect(head.locator('.page-head-sentence')).toHaveText('1 项待交办，其中 1 项已可交办。');
  await head.close();
});

test('on a narrow screen nothing runs out of it', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 760 });
  await openSettling(page);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
  await page.goto('/matters/new');
  await expect(page.getByLabel('事项名称')).toBeVisible();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
  await noViolations(page);
});
