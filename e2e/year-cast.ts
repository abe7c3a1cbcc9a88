import { randomUUID } from 'node:crypto';
import { type Browser, expect, type Page } from '@playwright/test';
import { openDraft } from './review-drafts.ts';
import { signIn } from './sign-in.ts';

const text = `岚川省人民政府关于做好乡镇消防站建设重点工作分工的通知
岚政发〔2021〕43号

各市人民政府，省政府各部门：

一、充实基层消防力量
1．建成乡镇消防站并投入执勤。（省财政厅、省商务厅牵头，省司法厅配合，2021年9月底前完成）
牵头部门要制定重点工作分工实施方案，于6月25日前报省政府。

岚川省人民政府
2021年6月1日
`;

/** Two leads, one that supports them, and the first lead's office in a prefecture. */
export const organisations = {
  lead: '岚川省财政厅',
  secondLead: '岚川省商务厅',
  support: '岚川省司法厅',
  prefecture: '栖川市财政局',
} as const;

/** The task whose year is played: its directive, itself, and the organisations of the cast by id. */
export interface YearOfATask {
  directiveId: string;
  taskId: string;
  ids: Record<keyof typeof organisations, string>;
}

/** Somebody of the demonstration in a browser of their own. */
export async function openAs(browser: Browser, username: string, path = '/my-work'): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await signIn(page, { username });
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

/** Nobody looks at these pages for now: one that is open asks the server again after every act. */
export async function leave(...pages: readonly Page[]): Promise<void> {
  for (const page of pages) await page.goto('about:blank');
}

/** Registers and assigns the task, and casts who acts in it: nothing of this is what the year is about. */
export async function prepareYear(browser: Browser, keeper: Page): Promise<YearOfATask> {
  const administrator = await openAs(browser, 'administrator', '/account');
  const draftId = await openDraft(keeper, '消防站.txt', text);
  const { revision } = await read(keeper, `/drafts/${draftId}`);
  const registered = await keeper.request.post(`/api/drafts/${draftId}/registration`, { data: { revision } });
  const { directiveId } = await registered.json();
  const { rows } = await read(keeper, `/directives/${directiveId}/tasks`);
  const taskId = rows[0].id;
  const standing = await read(keeper, `/tasks/${taskId}/standing`);
  await act(keeper, 'assign-tasks', { tasks: [{ id: taskId, revision: standing.revision }] });
  const idOf = (name: string): string =>
    standing.assignments.find((each: { organisation: string }) => each.organisation === name)?.organisationId;
  const { lead, secondLead, support, prefecture } = organisations;
  const named = { lead: idOf(lead), secondLead: idOf(secondLead), support: idOf(support) };
  const added = await act(administrator, 'add-organisation', {
    ...{ shortName: prefecture, fullName: prefecture, kind: 'department', parentId: named.lead },
  });
  const cast = async (name: string, change: object) => {
    const people = await read(administrator, '/people');
    const { id, revision: seen } = people.rows.find((each: { name: string }) => each.name === name);
    await act(administrator, 'change-person', { id, revision: seen, ...change });
  };
  await cast('苏映岚', { roles: ['liaison', 'principal'] });
  await cast('方砚', { roles: ['liaison', 'principal'] });
  await cast('白鹿鸣', { roles: ['liaison'], organisationId: added.organisationId });
  await administrator.context().close();
  return { directiveId, taskId, ids: { ...named, prefecture: added.organisationId } };
}

async function read(page: Page, path: string) {
  const response = await page.request.get(`/api${path}`);
  expect(response.ok(), `${path}: ${await response.text()}`).toBe(true);
  return await response.json();
}

async function act(page: Page, name: string, data: object) {
  const headers = { 'idempotency-key': randomUUID() };
  const response = await page.request.post(`/api/acts/${name}`, { data, headers });
  expect(response.ok(), `${name}: ${await response.text()}`).toBe(true);
  return await response.json();
}
