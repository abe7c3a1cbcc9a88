import { expect, type Page } from '@playwright/test';
import { test } from './sign-in.ts';
import { leave, openAs, organisations, prepareYear } from './year-cast.ts';

const clause = '建成乡镇消防站并投入执勤';

/** The lines of tables and lists that are about something. */
const lineOf = (page: Page, words: string) =>
  page.getByRole('main').locator('tr, li').filter({ hasText: words });

/** Opens the form of an act, fills its fields of words in their order, and does it. */
async function doAct(
  page: Page,
  opener: string,
  typed: readonly string[] = [],
  submit = opener,
): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: opener, exact: true }).first().click();
  await finishAct(page, submit, typed);
}

async function finishAct(page: Page, submit: string, typed: readonly string[] = []): Promise<void> {
  const dialog = page.getByRole('dialog');
  // A day is a text box too, and anything else that is filled in takes it away.
  const fields = dialog.locator('textarea, input[type=text]');
  for (const [index, words] of typed.entries()) await fields.nth(index).fill(words);
  await dialog.getByRole('button', { name: submit, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

test('the year of a task of two leads, one that supports them and a prefecture, from its plan to its striking off', async ({
  page: keeper,
  browser,
}) => {
  test.setTimeout(600_000);
  const { directiveId, taskId, ids } = await prepareYear(browser, keeper);
  const taskPage = `/d/${directiveId}/tasks/${taskId}`;
  const planPage = `/d/${directiveId}/plans/${ids.lead}`;
  const lead = await openAs(browser, 'finance-liaison');
  const leader = await openAs(browser, 'finance-principal');
  const second = await openAs(browser, 'commerce-liaison');
  const support = await openAs(browser, 'justice-liaison');
  const prefecture = await openAs(browser, 'observer');

  await test.step('all receive it; the first lead gives it on to the prefecture, which receives it too', async () => {
    for (const page of [lead, second, support]) {
      await lineOf(page, clause).getByRole('button', { name: '签收' }).click();
      await expect(lineOf(page, clause).getByRole('button', { name: '签收' })).toHaveCount(0);
    }
    await expect(lineOf(prefecture, clause)).toHaveCount(0);
    await lead.goto(taskPage);
    await lead.getByRole('button', { name: '分解给下级' }).first().click();
    await lead.getByRole('dialog').getByRole('checkbox', { name: organisations.prefecture }).check();
    await finishAct(lead, '分解给下级');
    await lineOf(prefecture, clause).getByRole('button', { name: '签收' }).click();
    await expect(lineOf(prefecture, clause).getByRole('button', { name: '签收' })).toHaveCount(0);
    await second.goto(taskPage);
    await expect(second.getByRole('table', { name: '承担单位' })).toContainText(organisations.lead);
    await leave(keeper, leader, second, support, prefecture);
  });

  await test.step('the plan is returned once, mended, confirmed by who supports it, and accepted', async () => {
    await lead.goto(planPage);
    for (const [cell, words] of [
      ['措施', '逐镇落实用地、资金和人员。'],
      ['时间节点', '7月底 完成选址；9月底 投入执勤'],
      ['责任人及电话', '周若溪 0999-6600231'],
      ['成果形式', '总结'],
    ] as const)
      await lead.getByLabel(`1 ${cell}`).fill(words);
    await expect(lead.getByText('已保存')).toBeVisible();
    await handInPlan(leader, planPage);
    await keeper.goto(planPage);
    await doAct(keeper, '退回方案', ['成果形式应当可以核实。']);
    await expect(lead.getByText('成果形式应当可以核实。').first()).toBeVisible();
    await lead.getByLabel('1 成果形式').fill('验收报告');
    await expect(lead.getByText('已保存')).toBeVisible();
    await handInPlan(leader, planPage);
    await support.goto(`/d/${directiveId}/plans/${ids.support}`);
    await doAct(support, '同意牵头方案');
    await doAct(keeper, '同意方案');
    await expect(lead.locator('.page-head-sentence')).toContainText('已同意');
    await leave(keeper, lead);
  });

  await test.step('an input is returned once; the lead signs one report for all', async () => {
    await report(support, '已起草消防站管理办法。');
    await openReport(leader);
    await doAct(leader, '退回重报', ['请写明起草到哪一步。']);
    await report(support, '管理办法正在征求意见。');
    await openReport(leader);
    await leader.getByRole('button', { name: '引用', exact: true }).click();
    await leader.getByRole('textbox', { name: /^进展/ }).fill('选址过半，管理办法正在征求意见。');
    await leader.getByRole('button', { name: '签发', exact: true }).click();
    await expect(leader.getByText(/财政厅.*牵头汇总|引用了/).first()).toBeVisible();
    await second.goto(taskPage);
    await expect(second.getByText('待会签').first()).toBeVisible();
    await second.getByRole('button', { name: '会签', exact: true }).click();
    await second.getByRole('dialog').getByRole('radio', { name: '本人在系统中签发' }).check();
    await finishAct(second, '会签');
    await expect(second.getByText(/苏映岚 .* 会签/).first()).toBeVisible();
    await prefecture.goto(taskPage);
    await expect(prefecture.getByText('管理办法正在征求意见。')).toHaveCount(0);
    await leave(leader, second, support, prefecture);
  });

  await test.step('a request for coordination is taken, decided and closed', async () => {
    await lead.goto(taskPage);
    await doAct(lead, '提请协调', ['三个镇的用地手续未办结。', '请明确办结时限。']);
    await keeper.goto('/coordination');
    await keeper.getByRole('link', { name: '三个镇的用地手续未办结。' }).click();
    await keeper.getByRole('button', { name: '受理' }).click();
    await keeper.getByRole('dialog').getByRole('combobox', { name: '负责协调' }).fill('岚川省发展改革委');
    await keeper
      .getByRole('option', { name: /岚川省发展改革委/ })
      .first()
      .click();
    await keeper.getByRole('dialog').locator('input[type=date]').fill('2021-06-30');
    await finishAct(keeper, '受理');
    await keeper.getByRole('button', { name: '登记协调结果' }).click();
    const decision = keeper.getByRole('dialog');
    await decision.getByRole('textbox').first().fill('省政府专题会议纪要第45期');
    await decision.getByRole('textbox').last().fill('用地手续月底前办结。');
    await decision.locator('input[type=date]').fill('2021-06-10');
    await finishAct(keeper, '登记协调结果');
    await doAct(keeper, '办结协调', [], '办结');
    await expect(keeper.locator('.page-head-sentence')).toContainText('办结');
  });

  await test.step('an urgent report is acknowledged and followed up', async () => {
    await lead.goto(`/urgent/new?task=${taskId}`);
    await lead.getByLabel('发生了什么').fill('在建站房受暴雨影响停工。');
    await lead.getByLabel('已采取的措施').fill('人员已撤离。');
    await lead.getByLabel('联系电话').fill('0999-6600231');
    await lead.getByRole('button', { name: '报送', exact: true }).click();
    await keeper.goto('/urgent');
    await keeper.getByRole('link', { name: '在建站房受暴雨影响停工。' }).click();
    await doAct(keeper, '确认收到');
    await lead.goto(new URL(keeper.url()).pathname);
    await doAct(lead, '续报', ['已恢复施工。']);
    await expect(keeper.getByText('已恢复施工。')).toBeVisible();
  });

  const head = await openAs(browser, 'head');

  await test.step('more time is asked for, supported by the keepers and granted by the head', async () => {
    await lead.goto(taskPage);
    await lead.getByRole('button', { name: `${organisations.lead}：办理` }).click();
    await lead.getByRole('button', { name: '申请延期' }).click();
    const dialog = lead.getByRole('dialog');
    await dialog.locator('input[type=date]').first().fill('2021-10-31');
    await finishAct(lead, '申请延期', ['雨季停工。', '站房主体完工。']);
    await keeper.goto('/completion?step=to_support');
    await answer(keeper, organisations.lead, '同意上报', ['情况属实。']);
    await head.goto('/completion?step=to_grant');
    await answer(head, organisations.lead, '批准延期');
    await expect(lead.getByRole('table', { name: '承担单位' })).toContainText('2021-10-31');
  });

  await test.step('a claim is sent back once, then both leads are assessed, accepted and struck off', async () => {
    await claim(lead, taskPage, '三座消防站投入执勤。');
    await keeper.goto('/completion?step=to_assess');
    await answer(keeper, organisations.lead, '退办', ['请附验收报告。']);
    await expect(lead.getByText('请附验收报告。').first()).toBeVisible();
    await claim(lead, taskPage, '三座消防站投入执勤，验收报告见附件。', '验收报告.txt');
    await claim(second, taskPage, '装备采购完毕。');
    for (const organisation of [organisations.lead, organisations.secondLead]) {
      await keeper.goto('/completion?step=to_assess');
      await answer(keeper, organisation, '审核通过', ['材料齐全，情况属实。']);
      await head.goto('/completion?step=to_accept');
      await answer(head, organisation, '同意办结');
    }
    await expect(lead.locator('.standing-state')).toContainText('已办结');
    for (const organisation of [organisations.lead, organisations.secondLead]) {
      await keeper.goto('/completion?step=accepted');
      await card(keeper, organisation).getByRole('button', { name: '销号' }).click();
      await keeper.getByRole('dialog').locator('input[type=date]').fill('2021-06-10');
      await finishAct(keeper, '销号', ['督查组']);
    }
    await expect(lead.locator('.standing-state')).toContainText('已销号');
  });
});

/** What an organisation claims or asks for, on the board of the keepers. */
const card = (page: Page, organisation: string) =>
  page
    .getByRole('main')
    .locator('.completion-card')
    .filter({ hasText: clause })
    .filter({ hasText: organisation });

/** Answers what an organisation claims or asks for. */
async function answer(
  page: Page,
  organisation: string,
  submit: string,
  typed: readonly string[] = [],
): Promise<void> {
  await card(page, organisation).getByRole('button', { name: submit }).click();
  await finishAct(page, submit, typed);
}

/** An organisation claims that its part is done, with a file that shows it where one is named. */
async function claim(page: Page, taskPage: string, grounds: string, file?: string): Promise<void> {
  await page.goto(taskPage);
  await page.getByRole('button', { name: '申请办结' }).first().click();
  const dialog = page.getByRole('dialog');
  if (file) {
    const bytes = Buffer.from('三座消防站验收合格。');
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: file, mimeType: 'text/plain', buffer: bytes });
    await expect(dialog.getByText(file).first()).toBeVisible();
  }
  await finishAct(page, '申请办结', [grounds]);
}

/** The principal signs the plan and hands it in. */
async function handInPlan(leader: Page, planPage: string): Promise<void> {
  await leader.goto(planPage);
  await leader.getByRole('button', { name: '签发方案' }).click();
  await leader.getByRole('dialog').getByRole('radio', { name: '本人在系统中签发' }).check();
  await finishAct(leader, '签发方案');
  await doAct(leader, '报送方案');
}

/** Opens the report of the task from the month's table. */
async function openReport(page: Page): Promise<void> {
  await page.goto('/month');
  await lineOf(page, clause).locator('[data-write]').click();
  await expect(page.getByRole('heading', { level: 1, name: '进展填报' })).toBeVisible();
}

async function report(page: Page, words: string): Promise<void> {
  await openReport(page);
  await page.getByRole('textbox', { name: /^进展/ }).fill(words);
  await page.getByRole('button', { name: '签发', exact: true }).click();
  await expect(page.getByText('已签发').first()).toBeVisible();
}
