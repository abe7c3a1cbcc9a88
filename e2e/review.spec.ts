import { expect, type Page } from '@playwright/test';
import { listBarriers } from './list-barriers.ts';
import {
  directiveNumbered,
  mismatched,
  openDraft,
  reviewAs,
  withoutResponsibilities,
} from './review-drafts.ts';
import { keepers, test } from './sign-in.ts';

/** Opens a task of the review, wherever it is folded. */
async function openTask(page: Page, ordinal: number) {
  await expect(page.locator('.review-row').first()).toBeVisible();
  const folded = page.getByRole('button', { name: /无需查看（/, expanded: false });
  if (await folded.isVisible()) await folded.click();
  await page.getByRole('button', { name: `打开任务 ${ordinal}`, exact: true }).click();
}

async function correctDeadline(page: Page, day: string) {
  await page.getByRole('button', { name: '更正时限' }).click();
  await deadlineDay(page).fill(day);
  await page.getByRole('button', { name: '与原文不符' }).click();
}

const deadlineDay = (page: Page) => page.getByRole('form', { name: '更正时限' }).getByLabel('日期').first();

const save = (page: Page) => page.getByRole('button', { name: '保存更正' }).click();

test('lines that no clause owns are given to their clauses, and then it can be registered', async ({
  page,
}) => {
  await page.goto(`/drafts/${await openDraft(page, 'mismatched.txt', mismatched)}`);
  await expect(page.getByRole('button', { name: '登记 4 项任务' })).toBeDisabled();
  await expect(page.getByText('还有 1 处须先核实')).toBeVisible();

  await page.getByRole('button', { name: '逐条配对' }).click();
  const clause = (words: string) => page.getByRole('group', { name: new RegExp(words) });
  await clause('稳定粮食播种面积').getByRole('radio', { name: 'A' }).check();
  await clause('新建高标准农田').getByRole('radio', { name: 'B' }).check();
  await page.getByRole('button', { name: '按此配对' }).click();

  await openTask(page, 3);
  await page.getByRole('button', { name: '更正责任' }).click();
  await page.getByLabel('单位，以“、”分隔').fill('省农业农村厅');
  await page.getByRole('button', { name: '已向发文机关核实' }).click();
  await save(page);

  await page.getByRole('button', { name: '登记 4 项任务' }).click();
  await page.getByRole('link', { name: '打开台账' }).click();
  await expect(page.getByRole('main')).toContainText('新建高标准农田30万亩');
});

test('two people correct two tasks at once, and each sees both corrections', async ({ browser, page }) => {
  const draftId = await openDraft(page, 'two.txt', directiveNumbered('岚政发〔2021〕31号'));
  const one = await reviewAs(browser, keepers.first, draftId);
  const other = await reviewAs(browser, keepers.second, draftId);
  await openTask(one, 1);
  await openTask(other, 2);
  await correctDeadline(one, '2021-11-30');
  await correctDeadline(other, '2021-10-31');
  await save(one);
  await save(other);
  for (const person of [one, other]) {
    await expect(person.getByText(`${keepers.first.name} 已改`)).toBeVisible();
    await expect(person.getByText(`${keepers.second.name} 已改`)).toBeVisible();
  }
});

test('a correction to what somebody has just changed shows both, and is made again by choice', async ({
  browser,
  page,
}) => {
  const draftId = await openDraft(page, 'stale.txt', directiveNumbered('岚政发〔2021〕32号'));
  const one = await reviewAs(browser, keepers.first, draftId);
  const other = await reviewAs(browser, keepers.second, draftId);
  await openTask(one, 1);
  await correctDeadline(one, '2021-11-30');
  await openTask(other, 1);
  await correctDeadline(other, '2021-10-31');
  await save(other);

  const conflict = one.getByRole('alert');
  await expect(conflict).toContainText(keepers.second.name);
  await expect(conflict).toContainText('2021-10-31');
  await expect(deadlineDay(one)).toHaveValue('2021-11-30');
  await one.getByRole('button', { name: '仍按我的改' }).click();
  await save(one);
  await expect(other.getByText('2021-11-30')).toBeVisible();
});

test('a correction is undone with a reason and stays in the history', async ({ browser, page }) => {
  const draftId = await openDraft(page, 'undo.txt', directiveNumbered('岚政发〔2021〕33号'));
  const one = await reviewAs(browser, keepers.first, draftId);
  await openTask(one, 1);
  await correctDeadline(one, '2021-11-30');
  await save(one);
  await expect(one.getByText('2021-11-30')).toBeVisible();
  await one.keyboard.press('u');
  await one.getByRole('button', { name: '改错了' }).click();
  await one.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(one.getByText(new RegExp(`${keepers.first.name} 于 .* 撤销：\\s*改错了`))).toBeVisible();
  await one.getByRole('link', { name: '逐项审核' }).click();
  await expect(one.getByText('2021-11-30')).toHaveCount(0);
});

test('what was typed is there after a reload', async ({ browser, page }) => {
  const draftId = await openDraft(page, 'reload.txt', directiveNumbered('岚政发〔2021〕34号'));
  const one = await reviewAs(browser, keepers.first, draftId);
  await openTask(one, 1);
  await correctDeadline(one, '2021-11-30');
  await one.reload();
  await expect(deadlineDay(one)).toHaveValue('2021-11-30');
  await expect(one.getByLabel('为什么这样改')).toHaveValue('与原文不符');
});

test('a document that names nobody is filled in by hand', async ({ page }) => {
  await page.goto(`/drafts/${await openDraft(page, 'by-hand.txt', withoutResponsibilities)}`);
  await page.getByText('完成城区排水管网清淤。').first().click({ clickCount: 3 });
  await page.getByRole('button', { name: '设为任务' }).click();
  await save(page);
  await openTask(page, 1);
  await page.getByRole('button', { name: '更正责任' }).click();
  await page.getByLabel('单位，以“、”分隔').fill('市水务局');
  await page.getByRole('button', { name: '已向发文机关核实' }).click();
  await save(page);
  await page.getByRole('button', { name: '登记 1 项任务' }).click();
  await page.getByRole('link', { name: '打开台账' }).click();
  await expect(page.getByRole('main')).toContainText('市水务局');
});

test('a corrected document shows what changes in the ledger before it becomes amendments', async ({
  page,
}) => {
  const before = directiveNumbered('岚政发〔2021〕35号');
  await page.goto(`/drafts/${await openDraft(page, 'first.txt', before)}`);
  await page.getByRole('button', { name: '登记 13 项任务' }).click();
  await expect(page.getByRole('link', { name: '打开台账' })).toBeVisible();

  const after = before.replace('研究制定省级消费促进条例', '研究起草省级消费促进条例');
  await page.goto(`/drafts/${await openDraft(page, 'second.txt', after)}?view=difference`);
  await expect(page.getByRole('main')).toContainText('改动 1 项、新增 0 项、删去 0 项；其余 12 项不变');
  await expect(page.locator('del')).toHaveText('制定');
  await expect(page.locator('ins')).toHaveText('起草');
  await page.getByRole('button', { name: '登记为修订' }).click();
  await page.getByRole('link', { name: '打开台账' }).click();
  await expect(page.getByRole('main')).toContainText('研究起草省级消费促进条例');
});

test('pointing at a line lights its words in the source, and pointing at words lights their line', async ({
  browser,
  page,
}) => {
  const draftId = await openDraft(page, 'light.txt', directiveNumbered('岚政发〔2021〕36号'));
  const one = await reviewAs(browser, keepers.first, draftId);
  await openTask(one, 2);
  await expect(one.locator('.source-active').first()).toBeVisible();
  await one.getByRole('region', { name: '原文' }).getByText('安排省重点项目180个').hover();
  await expect(one.locator('.review-row-lit')).toContainText('安排省重点项目180个');
});

test('no form of the review has a serious barrier', async ({ page }) => {
  await page.goto(`/drafts/${await openDraft(page, 'forms.txt', mismatched.replace('17号', '20号'))}`);
  await page.getByRole('button', { name: '逐条配对' }).click();
  expect(await listBarriers(page)).toEqual([]);
  await openTask(page, 4);
  for (const facet of ['责任', '时限', '指标']) {
    await page.getByRole('button', { name: `更正${facet}` }).click();
    await page.getByRole('button', { name: `＋ 加一条${facet}` }).click();
  }
  await page.getByRole('button', { name: '拆分' }).click();
  expect(await listBarriers(page)).toEqual([]);
});

test('the keys lead from one line that needs a look to the next', async ({ page }) => {
  await page.goto(`/drafts/${await openDraft(page, 'keys.txt', mismatched.replace('17号', '18号'))}`);
  await expect(page.getByRole('main')).toContainText('须先核实');
  await page.keyboard.press('n');
  await expect(page.getByRole('button', { name: '逐条配对' })).toBeFocused();
  await page.keyboard.press('n');
  await expect(page.getByRole('button', { name: '打开任务 1' })).toBeFocused();
});
