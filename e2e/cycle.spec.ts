import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import { prepareCycle } from './cycle-cast.ts';
import { test } from './sign-in.ts';

const label = '养护2021年6月';
const scannedSheet = fileURLToPath(new URL('../samples/scanned.pdf', import.meta.url));

/** The lines of a statement, or of a list, that are about something. */
const lineOf = (page: Page, words: string) =>
  page.getByRole('main').locator('tbody tr').filter({ hasText: words });

/** Chooses the lines that are about any of these, or all that are shown. */
async function choose(page: Page, ...about: readonly string[]): Promise<void> {
  if (about.length === 0) await page.getByRole('checkbox', { name: '全选' }).check();
  for (const words of about) await lineOf(page, words).getByRole('checkbox').check();
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name, exact: true }).click();
}

/** Opens the form of an act, has it filled in, and does it. */
async function doAct(
  page: Page,
  opener: string,
  fill: (dialog: Locator) => Promise<void>,
  submit = opener,
): Promise<void> {
  await press(page, opener);
  const dialog = page.getByRole('dialog');
  await fill(dialog);
  await dialog.getByRole('button', { name: submit, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

/** Goes from the list of cycles to one's own statement. */
async function openOwn(page: Page): Promise<void> {
  await lineOf(page, label)
    .getByRole('link', { name: /待答复/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('对账单');
}

/** What stands under a heading of a statement, line by line. */
const answers = (page: Page) =>
  page.locator('.statement-lines tbody tr td:nth-last-child(2) .statement-answer');

test('a cycle of a large and a small organisation and the keepers, from its opening to its close', async ({
  page: keeper,
  browser,
}) => {
  test.setTimeout(480_000);
  await keeper.goto('/reconciliation');
  const { directive, beforeLabel, large, small } = await prepareCycle(browser, keeper);
  const { page: liaison, officer, principal } = large;

  await test.step('the keepers open it; everybody finds a statement that is filled in already', async () => {
    await doAct(keeper, '开始对账', async (dialog) => {
      await dialog.getByLabel('文件').selectOption({ label: directive });
      await dialog.getByLabel('名称').fill(label);
      await dialog.getByLabel('签发截止').fill('2021-06-30');
    });
    await keeper.getByRole('link', { name: label }).click();
    await expect(lineOf(keeper, '岚川省')).toHaveCount(2);
    await openOwn(liaison);
    await expect(liaison.getByRole('link', { name: /62公里.*2021-05 上报，公路统计台账/ })).toBeVisible();
    await expect(lineOf(liaison, '危桥')).toContainText('已超时限');
  });

  await test.step('the large one splits it, says what is new and what is not, and its principal signs all of it', async () => {
    await choose(liaison, '第四批', '第五批');
    await doAct(liaison, '分给处室', (dialog) => choosing(dialog, '预算处'));
    await choose(liaison, '第一批', '第二批', '第三批');
    await press(liaison, '本期无变化');
    await expect(liaison.getByText('已答复 3 项')).toBeVisible();
    await choose(liaison, '农村公路200公里');
    await doAct(
      liaison,
      '有新进展',
      async (dialog) => {
        await dialog.getByLabel('进展').fill('六条线路全部开工。');
        await dialog.getByLabel('新改建农村公路（公里）').fill('88');
        await dialog.getByLabel('所属期间').fill('1—6月');
      },
      '写进展',
    );
    await openOwn(officer);
    await officer.getByLabel('处室').selectOption('预算处');
    await expect(lineOf(officer, '补助资金')).toHaveCount(2);
    await choose(officer);
    await doAct(
      officer,
      '有新进展',
      async (dialog) => {
        await dialog.getByLabel('进展').first().fill('资金已下达到县。');
        await dialog.getByLabel('进展').last().fill('资金文件正在会签。');
      },
      '写进展',
    );
    await expect(liaison.locator('.statement-filter').filter({ hasText: '待答' })).toHaveText('待答 1');
    await choose(liaison, '危桥');
    await doAct(liaison, '提出异议', (dialog) => saying(dialog, '排查已于5月20日完成，报告正在送审。'));
    await liaison.getByRole('link', { name: /^全部/ }).click();
    await expect(answers(liaison)).toHaveText([
      ...['已报告', '有异议', '无变化', '无变化', '无变化', '已报告', '已报告'],
    ]);
    await openOwn(principal);
    await signInProgram(principal);
    await expect(liaison.locator('.page-head-sentence')).toContainText('已签发，待核对；陆承');
  });

  await test.step('the small one confirms all of it at once, and records who signed the sheet', async () => {
    await openOwn(small.page);
    await choose(small.page);
    await press(small.page, '确认');
    await expect(small.page.getByText('已答复 2 项')).toBeVisible();
    await doAct(small.page, '签发', async (dialog) => {
      await dialog.getByRole('radio', { name: /纸面/ }).check();
      await dialog.getByLabel('签批人').fill('叶南溪');
      await dialog.getByLabel('签批日期').fill('2021-06-10');
      await dialog.locator('input[type=file]').setInputFiles(scannedSheet);
      await expect(dialog.getByText('scanned.pdf').first()).toBeVisible();
    });
  });

  await test.step('the keepers dispute a line and return the statement; answered anew, both agree on the rest', async () => {
    await lineOf(keeper, '岚川省财政厅').getByRole('link', { name: '岚川省财政厅' }).click();
    await choose(keeper, '第四批');
    await doAct(keeper, '提出异议', (dialog) => saying(dialog, '到账凭证没有附上。'));
    await expect(lineOf(keeper, '第四批')).toHaveCount(0);
    await doAct(keeper, '退回', (dialog) => saying(dialog, '请补第四批的凭证。'));
    await expect(liaison.getByText('已退回：请补第四批的凭证。')).toBeVisible();
    await choose(liaison, '第四批');
    await doAct(liaison, '提出异议', (dialog) => saying(dialog, '凭证由县财政局保存，已请其报送。'));
    await expect(principal.getByText('凭证由县财政局保存，已请其报送。')).toBeVisible();
    await signInProgram(principal);
    await expect(keeper.locator('.page-head-sentence')).toContainText('已签发，待核对');
    await expect(lineOf(keeper, '第四批')).toHaveCount(1);
    await choose(keeper);
    await press(keeper, '核对一致');
    await expect(keeper.locator('.page-head-sentence')).toContainText('双方一致');
  });

  await test.step('what the rules find is explained by one organisation; one explanation is accepted, one finding upheld', async () => {
    await keeper.goBack();
    await keeper.getByRole('link', { name: '差异清单' }).click();
    await doAct(keeper, '查找差异', async () => undefined);
    await keeper.getByRole('link', { name: /^全部 \d/ }).click();
    await expect(lineOf(keeper, '危桥')).toContainText('待说明');
    await liaison.goto(keeper.url());
    await choose(liaison, '危桥');
    await doAct(liaison, '说明 1 条', (dialog) => saying(dialog, '报告已送省政府，等待批复。'));
    await expect(lineOf(keeper, '危桥')).toContainText('报告已送省政府，等待批复。');
    await choose(keeper, '危桥');
    await doAct(keeper, '采纳 1 条', async () => undefined);
    await expect(lineOf(keeper, '危桥')).toContainText('已采纳');
    await choose(keeper, '占道经营');
    await doAct(keeper, '认定 1 条', (dialog) => saying(dialog, '时限已过，没有申请延期。'));
    await expect(lineOf(keeper, '占道经营')).toContainText('已认定');
  });

  await test.step('a closed cycle stands still; it is compared with the one before, and a figure leads to its report', async () => {
    await keeper.goBack();
    await keeper.goBack();
    await doAct(keeper, '结账', async () => undefined);
    await expect(keeper.locator('.page-head-sentence')).toContainText('2021-06-10 结账');
    await expect(keeper.getByRole('button', { name: '结账' })).toHaveCount(0);
    await lineOf(keeper, '岚川省财政厅').getByRole('link', { name: '岚川省财政厅' }).click();
    await expect(keeper.locator('.statement-lines tbody tr')).toHaveCount(7);
    await expect(keeper.getByRole('checkbox')).toHaveCount(0);
    await keeper.getByRole('link', { name: `与另一期比较 ${beforeLabel}` }).click();
    await expect(lineOf(keeper, '第一批')).toContainText('待答 → 无变化');
    await keeper.goBack();
    await keeper.getByRole('link', { name: /88公里/ }).click();
    await expect(keeper.getByRole('main')).toContainText('六条线路全部开工。');
  });
});

async function choosing(dialog: Locator, option: string): Promise<void> {
  await dialog.getByRole('combobox').selectOption(option);
}

async function saying(dialog: Locator, words: string): Promise<void> {
  await dialog.getByRole('textbox').fill(words);
}

async function signInProgram(page: Page): Promise<void> {
  await doAct(page, '签发', (dialog) => dialog.getByRole('radio', { name: '本人在系统中签发' }).check());
}
