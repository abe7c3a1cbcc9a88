import { randomUUID } from 'node:crypto';
import { type Browser, expect, type Page } from '@playwright/test';
import { openDraft } from './review-drafts.ts';
import { openAs } from './year-cast.ts';

const title = '岚川省人民政府关于做好农村公路养护重点工作分工的通知';
const clauses = [
  '新改建农村公路200公里以上。（省财政厅牵头，12月底前完成）',
  '完成危桥排查。（省财政厅牵头，5月底前完成）',
  ...['一', '二', '三', '四', '五'].map(
    (line) => `落实第${line}批养护补助资金。（省财政厅牵头，12月底前完成）`,
  ),
  '清理沿线违规占道经营。（省商务厅牵头，5月底前完成）',
  '支持沿线商贸网点建设。（省商务厅牵头，12月底前完成）',
];
const text = `${title}
岚政发〔2021〕47号

各市人民政府，省政府各部门：

一、提升养护水平
${clauses.map((clause, index) => `${index + 1}．${clause}`).join('\n')}

岚川省人民政府
2021年4月1日
`;

/** What came before the cycle that is played came in May. */
const may = (day: number) => `2021-05-${String(day).padStart(2, '0')}`;

/** A directive with seven tasks of one organisation and two of another, and the cycle before the one that is played. */
export interface CastCycle {
  directive: string;
  beforeLabel: string;
  large: { page: Page; officer: Page; principal: Page };
  small: { page: Page };
}

/**
 * Registers, assigns and receives the tasks, has one figure reported for May and closes May's cycle: nothing of this is what the
 * cycle is about. Everybody is on their cycles.
 */
export async function prepareCycle(browser: Browser, keeper: Page): Promise<CastCycle> {
  const cycles = '/reconciliation';
  const large = await openAs(browser, 'finance-liaison', cycles);
  const officer = await openAs(browser, 'finance-officer', cycles);
  const principal = await openAs(browser, 'finance-principal', cycles);
  const small = await openAs(browser, 'commerce-liaison', cycles);
  const draftId = await openDraft(keeper, '公路养护.txt', text);
  const { revision } = await readApi(keeper, `/drafts/${draftId}`);
  const registered = await keeper.request.post(`/api/drafts/${draftId}/registration`, { data: { revision } });
  const { directiveId } = await registered.json();
  const { rows } = await readApi(keeper, `/directives/${directiveId}/tasks`);
  const tasks = rows.map(({ id }: { id: string }) => ({ id, revision: 1 }));
  await sendAct(keeper, may(6), 'assign-tasks', { tasks });
  await receiveAll(small, directiveId);
  const { organisationId, firstId: assignmentId } = await receiveAll(large, directiveId);

  const saved = await sendAct(large, may(24), 'save-report', {
    ...{ organisationId, assignmentId, cycle: '2021-05', revision: 0 },
    words: {
      ...{ progress: '已开工四条线路。', results: null, difficulties: null },
      ...{ experience: null, nextSteps: null, helpNeeded: null },
    },
    values: [
      {
        ...{ indicator: '新改建农村公路', targetPosition: null, value: 62, unit: '公里' },
        ...{ period: '1—5月', source: '公路统计台账' },
      },
    ],
    ...{ nextNewsOn: null, quotes: [], confirmations: [] },
  });
  await sendAct(principal, may(24), 'sign-report', { ...saved, signature: { way: 'in_program' } });
  const beforeLabel = '养护2021年5月';
  const { cycleId } = await sendAct(keeper, may(25), 'open-cycle', {
    ...{ directiveId, kind: 'monthly', label: beforeLabel },
    ...{ fromOn: '2021-05-01', untilOn: '2021-05-31', dueOn: '2021-05-31' },
  });
  await sendAct(keeper, may(31), 'close-cycle', { id: cycleId, revision: 1 });
  return {
    ...{ directive: title, beforeLabel },
    large: { page: large, officer, principal },
    small: { page: small },
  };
}

async function receiveAll(liaison: Page, directiveId: string) {
  const { organisationId } = await readApi(liaison, '/me');
  const { rows } = await readApi(liaison, `/directives/${directiveId}/tasks?organisation=${organisationId}`);
  const assignments = [];
  for (const { id } of rows) {
    const standing = await readApi(liaison, `/tasks/${id}/standing`);
    assignments.push(
      ...standing.assignments.filter(
        (each: { organisationId: string }) => each.organisationId === organisationId,
      ),
    );
  }
  await sendAct(liaison, may(7), 'receive-assignments', {
    assignments: assignments.map(({ id, revision }) => ({ organisationId, id, revision })),
  });
  const firstId: string = assignments[0]?.id;
  return { organisationId, firstId };
}

async function readApi(page: Page, path: string) {
  const response = await page.request.get(`/api${path}`);
  expect(response.ok(), `${path}: ${await response.text()}`).toBe(true);
  return await response.json();
}

/** Does an act on that day, and gives its result. */
async function sendAct(page: Page, day: string, name: string, data: object) {
  const headers = { 'idempotency-key': randomUUID(), 'taizhang-today': day };
  const response = await page.request.post(`/api/acts/${name}`, { data, headers });
  expect(response.ok(), `${name}: ${await response.text()}`).toBe(true);
  return await response.json();
}
