import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { draftViewSchema } from '#contract/draft.ts';
import { signIn } from './sign-in.ts';

/** The directive of the invented province, 13 tasks, under a number of its own. */
export function directiveNumbered(number: string): string {
  const text = readFileSync(new URL('../samples/lanchuan-2021-3.txt', import.meta.url), 'utf8');
  return text.replace('岚政发〔2021〕3号', number);
}

/** Three clauses under one number and two lines of responsibility: which belong together only a person can say. */
export const mismatched = `岚川省人民政府关于做好农业生产重点工作分工的通知
岚政发〔2021〕17号

各市人民政府，省政府各部门：

为做好今年农业生产，现就重点工作分工通知如下：

一、稳定粮食生产
（一）抓好春耕备耕。
稳定粮食播种面积。
新建高标准农田30万亩。
1．加强农机服务，推广新型农机具。
（省农业农村厅牵头，6月底前完成）
（省财政厅、省农业农村厅负责，12月底前完成）
（二）完善支持政策。
2．落实种粮农民补贴。
（省财政厅牵头，4月底前完成）

各市、各部门要抓好落实，重大情况及时报告。

岚川省人民政府
2021年3月5日
`;

/** A notice that names nobody: everything is to be filled in by hand. */
export const withoutResponsibilities = `云汀市人民政府关于做好防汛准备工作的通知
云政发〔2021〕9号

各县（区）人民政府：

汛期将至，请抓紧做好准备。

完成城区排水管网清淤。
备足防汛物资。

云汀市人民政府
2021年4月6日
`;

/** Has the server read a text and returns the id of its draft. */
export async function openDraft(page: Page, fileName: string, text: string): Promise<string> {
  const response = await page.request.post(`/api/drafts?${new URLSearchParams({ fileName })}`, {
    headers: { 'content-type': 'application/octet-stream' },
    data: Buffer.from(text),
  });
  return draftViewSchema.parse(await response.json()).id;
}

/** A page of somebody's own browser, who has signed in, at the review of a draft. */
export async function reviewAs(
  browser: Browser,
  person: { username: string },
  draftId: string,
): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, person);
  await page.goto(`/drafts/${draftId}`);
  return page;
}
