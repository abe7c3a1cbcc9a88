import { type Browser, expect, type Page } from '@playwright/test';
import { openDraft } from './review-drafts.ts';
import { signIn, test } from './sign-in.ts';

/** The work that is given: other work each time that the test is tried, since what was done of it before stays done. */
function workOf(retry: number) {
  const batch = `第${retry + 1}批`;
  const number = `岚政发〔2021〕${81 + retry}号`;
  const clause = `改造提升${batch}乡镇商贸中心`;
  const directive = `岚川省人民政府关于做好县域商业体系建设重点工作分工的通知
${number}
一、完善县域网点
1．${clause}。（省财政厅、省商务厅等按职责分工负责，2021年9月底前完成）

岚川省人民政府
2021年6月1日
`;
  const objection = `${batch}县域网点不属我厅职责。`;
  const decision = `职责分工清单未列${batch}。`;
  return { number, clause, directive, objection, decision, matterClause: `核对${batch}乡镇商贸中心用地手续` };
}

/** Somebody else of the demonstration in a browser of their own. */
async function open(browser: Browser, username: string, path = '/my-work'): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  await signIn(page, { username });
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

/** The line of a table or list that is about a clause. */
const lineOf = (page: Page, words: string) =>
  page.getByRole('main').locator('tr, li').filter({ hasText: words });

async function findDirective(page: Page, docNumber: string): Promise<string> {
  const { directives } = await (await page.request.get('/api/directives')).json();
  return directives.find((each: { docNumber: string | null }) => each.docNumber === docNumber).id;
}

test('work is given by directive and by hand, received, objected to, decided and passed on, each seen by whom it is for', async ({
  page: keeper,
  browser,
}, { retry }) => {
  test.setTimeout(360_000);
  const { number, clause, directive, objection, decision, matterClause } = workOf(retry);
  const finance = await open(browser, 'finance-liaison');
  const commerce = await open(browser, 'commerce-liaison');
  const justice = await open(browser, 'justice-liaison');
  const answer = keeper.locator('.page-head-sentence');

  await test.step('a keeper registers a directive; nobody else sees the draft', async () => {
    const draftId = await openDraft(keeper, '县域商业.txt', directive);
    expect((await finance.request.get(`/api/drafts/${draftId}`)).status()).toBe(404);
    await keeper.goto(`/drafts/${draftId}`);
    await keeper.getByRole('button', { name: '登记 1 项任务' }).click();
    await expect(keeper.getByRole('main')).toContainText('已登记');
  });
  const directiveId = await findDirective(keeper, number);

  await test.step('who is meant by 等 is settled, and a convener named', async () => {
    await keeper.goto(`/d/${directiveId}/settle`);
    await lineOf(keeper, clause).getByRole('button', { name: '指定单位' }).click();
    const dialog = keeper.getByRole('dialog');
    await dialog.getByRole('combobox').fill('岚川省司法厅');
    await dialog
      .getByRole('option', { name: /岚川省司法厅/ })
      .first()
      .click();
    await dialog.getByRole('button', { name: '明确 1 处' }).click();
    await expect(answer).toHaveText('1 项未明确召集单位，1 项待交办。');
    await keeper.getByRole('link', { name: '召集单位' }).click();
    await keeper.getByRole('button', { name: '岚川省商务厅' }).click();
    await keeper.getByRole('button', { name: '确定召集单位 1 项' }).click();
    await keeper.getByRole('dialog').getByRole('button', { name: '确定召集单位 1 项' }).click();
    await expect(answer).toHaveText('1 项待交办，其中 1 项已可交办。');
  });

  await test.step('assigned, it appears before those who carry it without their doing anything', async () => {
    await expect(lineOf(finance, clause)).toHaveCount(0);
    await keeper.getByRole('link', { name: '交办' }).last().click();
    await keeper.getByRole('button', { name: '交办已明确的 1 项' }).click();
    await keeper.getByRole('dialog').getByRole('button', { name: '交办 1 项' }).click();
    for (const page of [finance, commerce, justice]) await expect(lineOf(page, clause)).toBeVisible();
  });

  await test.step('one receives, one objects, and the keeper sees the objection come', async () => {
    await keeper.goto('/my-work');
    await lineOf(finance, clause).getByRole('button', { name: '签收' }).click();
    await expect(lineOf(finance, clause)).toHaveCount(0);
    await lineOf(justice, clause).getByRole('button', { name: '退回' }).click();
    await justice.getByRole('dialog').getByRole('textbox').fill(objection);
    await justice.getByRole('dialog').getByRole('button', { name: /退回/ }).click();
    await expect(lineOf(keeper, objection)).toBeVisible();
  });

  await test.step('of the others only the convener sees the objection', async () => {
    const task = await findTask(keeper, directiveId);
    for (const [page, visible] of [
      [commerce, true],
      [finance, false],
    ] as const) {
      await page.goto(`/d/${directiveId}/tasks/${task}`);
      await expect(page.getByRole('table', { name: '承担单位' })).toBeVisible();
      await expect(page.getByRole('table', { name: '承担单位' }).getByText('岚川省司法厅')).toHaveCount(
        visible ? 1 : 0,
      );
      await expect(page.getByText(objection)).toHaveCount(visible ? 2 : 0);
    }
  });

  await test.step('the keeper decides, and who objected reads it', async () => {
    await lineOf(keeper, objection).getByRole('button', { name: '同意退回', exact: true }).click();
    await keeper.getByRole('dialog').getByRole('textbox').first().fill(decision);
    await keeper.getByRole('dialog').getByRole('button', { name: '同意退回', exact: true }).click();
    await expect(justice.getByText(decision)).toBeVisible();
  });

  await test.step('a matter is registered by hand, approved by the head, assigned, and hidden from strangers', async () => {
    await keeper.goto('/matters/new');
    await keeper.getByLabel('事项名称').fill('县域商业专题会议议定事项');
    await keeper.getByLabel('依据', { exact: true }).fill('省政府专题会议纪要第41期');
    await keeper.getByLabel('任务内容').fill(`${matterClause}。`);
    await keeper.getByLabel('牵头单位').fill('岚川省财政厅');
    await keeper.getByLabel('到哪一天').fill('2021-09-30');
    await keeper.getByRole('button', { name: '报请立项 1 项' }).click();
    await expect(answer).toHaveText('1 项待立项审批。');
    const matterPath = new URL(keeper.url()).pathname;
    await finance.goto('/my-work');

    const head = await open(browser, 'head');
    await lineOf(head, matterClause).getByRole('button', { name: '同意立项' }).click();
    await expect(lineOf(head, matterClause)).toHaveCount(0);

    const stranger = await open(browser, 'qichuan-liaison');
    const matterId = matterPath.split('/')[2];
    await keeper.goto(matterPath);
    await keeper.getByRole('link', { name: '交办' }).last().click();
    await keeper.getByRole('button', { name: '交办已明确的 1 项' }).click();
    await keeper.getByRole('dialog').getByRole('button', { name: '交办 1 项' }).click();
    await expect(lineOf(finance, matterClause)).toBeVisible();
    await expect(lineOf(stranger, matterClause)).toHaveCount(0);
    expect((await stranger.request.get(`/api/directives/${matterId}`)).status()).toBe(404);
    const found = await (await stranger.request.get('/api/search?q=用地手续')).text();
    expect(found).not.toContain(matterClause);
  });

  await test.step('the work of an organisation passes to its successor; history keeps the old name', async () => {
    const development = await open(browser, 'development-liaison');
    const { rows } = await (await keeper.request.get('/api/organisations?q=岚川省商务厅')).json();
    await keeper.goto(`/succession/${rows[0].id}`);
    await keeper.getByLabel('承接单位').fill('岚川省发展改革委');
    await keeper
      .getByRole('option', { name: /岚川省发展改革委/ })
      .first()
      .click();
    await keeper.getByLabel('划转生效日期').fill('2021-06-10');
    await keeper.getByLabel('依据').fill('岚川省机构改革实施方案');
    await keeper.getByRole('button', { name: /^移交 \d+ 项$/ }).click();
    await expect(lineOf(development, clause)).toBeVisible();
    const task = await findTask(keeper, directiveId);
    await keeper.goto(`/d/${directiveId}/tasks/${task}`);
    await expect(keeper.getByRole('main')).toContainText('岚川省商务厅');
    await expect(keeper.getByRole('main')).toContainText('岚川省发展改革委');
  });
});

async function findTask(page: Page, directiveId: string): Promise<string> {
  const { rows } = await (await page.request.get(`/api/directives/${directiveId}/tasks`)).json();
  return rows[0].id;
}
