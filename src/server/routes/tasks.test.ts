import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TaskPage, taskDetailSchema, taskPageSchema } from '#contract/task.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';

const nowhere = '00000000-0000-7000-8000-000000000000';
let served: TestApp;
beforeAll(async () => {
  served = await openTestApp();
});
afterAll(async () => {
  await served?.close();
});

const get = (url: string, headers = {}) => served.app.inject({ url, headers });
const page = async (query: string): Promise<TaskPage> => {
  const response = await get(`/api/directives/${served.directiveId}/tasks?${query}`);
  return taskPageSchema.parse(response.json());
};

describe('the ledger', () => {
  test('comes page by page, each task once, facets with the first page', async () => {
    const ordinals: number[] = [];
    let after: number | null = 0;
    for (let query = 'limit=50'; after !== null; query = `limit=50&after=${after}`) {
      const { rows, total, next, facets } = await page(query);
      expect(total).toBe(182);
      expect(facets === null).toBe(ordinals.length > 0);
      ordinals.push(...rows.map(({ ordinal }) => ordinal));
      after = next;
    }
    expect(ordinals).toEqual(Array.from({ length: 182 }, (_, index) => index + 1));
  });

  test('narrows by every filter; values of one filter are alternatives', async () => {
    expect((await page('noLead=true')).total).toBe(86);
    expect((await page('openEnded=true')).total).toBe(106);
    const both = await page('part=%E4%B8%80&part=%E4%BA%8C');
    const [one, other] = [await page('part=%E4%B8%80'), await page('part=%E4%BA%8C')];
    expect(both.total).toBe(one.total + other.total);
    const led = await page('organisation=ministry-of-finance&role=lead');
    expect(led.total).toBeGreaterThan(0);
    for (const { responsibilities } of led.rows) {
      const leads = responsibilities
        .filter(({ role }) => role === 'lead')
        .flatMap(({ organisations }) => organisations);
      expect(leads.map(({ name }) => name)).toContain('财政部');
    }
  });

  test('finds words of two characters', async () => {
    const { rows } = await page(`q=${encodeURIComponent('汇率')}`);
    expect(rows.map(({ text }) => text)).toEqual([expect.stringContaining('汇率')]);
  });

  test('counts working days from today', async () => {
    const { rows } = await page('dueMonth=2021-06&deadlineKind=issue_policy&limit=1');
    const [deadline] = rows[0]?.deadlines ?? [];
    // From Thursday the tenth to Wednesday the thirtieth, without the Dragon Boat Festival on Monday the fourteenth.
    expect(deadline).toMatchObject({ on: '2021-06-30', workingDaysLeft: 13, provisional: false });
  });

  test('names everything that is wrong with a query, in the reader’s language', async () => {
    const url = `/api/directives/${served.directiveId}/tasks?role=boss&dueMonth=2021-13&limit=0&noLead=perhaps`;
    const response = await get(url, { 'accept-language': 'en' });
    expect(response.statusCode).toBe(400);
    const { issues, title } = response.json();
    expect(title).toBe('The request is not valid');
    expect(issues.map(({ path }: { path: string }) => path).sort()).toEqual([
      'dueMonth',
      'limit',
      'noLead',
      'role',
    ]);
    const role = issues.find(({ path }: { path: string }) => path === 'role');
    expect(role.message).toContain('"lead"|"responsible"');
    const chinese = (await get(url)).json();
    expect(chinese.issues[0].message).toMatch(/[\u4e00-\u9fff]/);
  });

  test('names the one wrong value among several', async () => {
    const response = await get(`/api/directives/${served.directiveId}/tasks?role=lead&role=boss`);
    expect(response.json().issues).toMatchObject([{ path: 'role.1' }]);
  });

  test.each([nowhere, 'not-an-id'])('of directive %s is not found', async (id) => {
    expect((await get(`/api/directives/${id}/tasks`)).statusCode).toBe(404);
  });
});

describe('one task', () => {
  test('comes with its proof and its neighbours', async () => {
    const { rows } = await page('limit=3');
    const [before, task, after] = rows;
    const detail = taskDetailSchema.parse((await get(`/api/tasks/${task?.id}`)).json());
    expect(detail).toMatchObject({ ordinal: 2, previousId: before?.id, nextId: after?.id, openEnded: true });
    expect(detail.targets.map(({ quote }) => quote)).toContain('国内生产总值增长6%以上');
  });

  test.each([nowhere, 'not-an-id'])('%s is not found', async (id) => {
    const response = await get(`/api/tasks/${id}`);
    expect(response.statusCode).toBe(404);
    expect(response.json()).toMatchObject({ code: 'not_found' });
  });
});
