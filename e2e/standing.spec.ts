import { expect, type Page } from '@playwright/test';
import { listObjections } from './list-barriers.ts';
import { keepers, signIn, test } from './sign-in.ts';

/** Opens the first task of the invented province, which five departments carry. */
async function openTask(page: Page) {
  const { directives } = await (await page.request.get('/api/directives')).json();
  const { id } = directives.find(
    ({ docNumber }: { docNumber: string | null }) => docNumber === '岚政发〔2021〕3号',
  );
  await page.goto(`/d/${id}/ledger`);
  await page.getByRole('link', { name: '打开任务 1', exact: true }).click();
  await expect(page.getByRole('table', { name: '承担单位' })).toBeVisible();
  // The heading of a page that one comes to takes the focus, which would close what was opened before.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

/** The line of one organisation that carries the task. */
const lineOf = (page: Page, name: string) =>
  page.getByRole('table', { name: '承担单位' }).getByRole('row').filter({ hasText: name });

async function openInternalDate(page: Page, name: string) {
  await lineOf(page, name)
    .getByRole('button', { name: `${name}：办理` })
    .click();
  await page.getByRole('button', { name: '定内部时限' }).click();
}

test('two keepers meet: one sees what the other did at once, and what they typed is kept', async ({
  page,
  browser,
}) => {
  const context = await browser.newContext();
  const other = await context.newPage();
  await signIn(other, keepers.second);
  await openTask(page);
  await openTask(other);

  await openInternalDate(other, '岚川省统计局');
  await other.getByLabel('内部时限', { exact: true }).fill('2021-11-30');
  await openInternalDate(page, '岚川省统计局');
  await page.getByLabel('内部时限', { exact: true }).fill('2021-10-29');
  await page.getByRole('button', { name: '定内部时限' }).last().click();
  await expect(page.getByText('已记录内部时限')).toBeVisible();
  await expect(lineOf(other, '岚川省统计局')).toContainText('内部时限 2021-10-29');

  await other.getByRole('button', { name: '定内部时限' }).last().click();
  const refusal = other.getByRole('alert');
  await expect(refusal).toContainText('刚被他人办理过');
  await expect(refusal).toContainText('林知远 定内部时限');
  await expect(other.getByLabel('内部时限', { exact: true })).toHaveValue('2021-11-30');
  expect(await listObjections(other)).toEqual([]);
  await refusal.getByRole('button', { name: '已看清变动，仍要办理' }).click();
  await expect(lineOf(page, '岚川省统计局')).toContainText('内部时限 2021-11-30');
  await expect(page.getByRole('listitem').filter({ hasText: '沈若川' }).first()).toContainText('定内部时限');
  await context.close();
});

async function openNote(page: Page, name: string) {
  await lineOf(page, name)
    .getByRole('button', { name: `${name}：办理` })
    .click();
  await page.getByRole('button', { name: '记一次电话催办' }).click();
}

test('what is typed into a form is there again after the page was left', async ({ page }) => {
  await openTask(page);
  const name = '岚川省农业农村厅';
  await openNote(page, name);
  await page.getByLabel('备注').fill('已请其今日签收');
  await page.reload();
  await openNote(page, name);
  await expect(page.getByLabel('备注')).toHaveValue('已请其今日签收');
  await page.getByRole('button', { name: '先不办' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

/** Has the next act be done and its answer be lost on its way. */
const loseAnswer = (page: Page) =>
  page.route(
    '**/api/acts/*',
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );

test('an act whose answer is lost says what is not known, and is done once when it is sent again', async ({
  page,
}, { retry }) => {
  const name = '岚川省统计局';
  const note = (words: string) => `第${retry + 1}遍${words}`;
  const told = (words: string) =>
    lineOf(page, name)
      .getByRole('listitem')
      .filter({ hasText: note(words) });
  const form = page.getByRole('dialog');
  const button = form.getByRole('button', { name: '记一次电话催办' });
  // A button that still shows that something is being sent takes no click.
  const send = async () => {
    await expect(button).not.toHaveClass(/loading/);
    await button.click();
  };
  await openTask(page);

  await openNote(page, name);
  await form.getByLabel('备注').fill(note('请其签收'));
  await loseAnswer(page);
  await send();
  await expect(form.getByRole('alert')).toContainText('不能确定这次操作是否完成。所填内容仍在本页。');
  await expect(form.getByLabel('备注')).toHaveValue(note('请其签收'));
  await send();
  await expect(form).toHaveCount(0);
  await expect(told('请其签收')).toHaveCount(1);

  await openNote(page, name);
  await form.getByLabel('备注').fill(note('请其报送'));
  await loseAnswer(page);
  await send();
  await expect(form.getByRole('alert')).toContainText('不能确定这次操作是否完成');
  await form.getByLabel('备注').fill(note('请其补报'));
  await send();
  await expect(form.getByRole('alert')).toContainText('上一次提交已经办成');
  await expect(told('请其报送')).toHaveCount(1);
  await expect(told('请其补报')).toHaveCount(0);
  await send();
  await expect(form).toHaveCount(0);
  await expect(told('请其补报')).toHaveCount(1);
});

test('stands on a narrow screen without running over, and without barriers', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 760 });
  await openTask(page);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
  expect(await listObjections(page)).toEqual([]);
});
