import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SearchResults, searchResultsSchema } from '#contract/search.ts';
import type { PersonRole } from '#ledger/values/person-roles.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { matterCarrier, registerTestMatter } from '#test-kit/register-matter.ts';
import { type Ask, addTestPerson } from '#test-kit/sign-in.ts';

let served: TestApp;
let matterId: string;
beforeAll(async () => {
  served = await openTestApp();
  ({ directiveId: matterId } = await registerTestMatter(served.db, 'assigned'));
});
afterAll(async () => {
  await served?.close();
});

async function search(q: string, limit = 5, ask: Ask = served.app.inject): Promise<SearchResults> {
  const response = await ask(`/api/search?${new URLSearchParams({ q, limit: String(limit) })}`);
  return searchResultsSchema.parse(response.json());
}
const askAs = async (organisationId: string, ...roles: PersonRole[]) =>
  await served.as(await addTestPerson(served.db, { organisationId, roles }));

describe('a search', () => {
  test('finds two characters in clauses, counts all and shows the first in printed order', async () => {
    const { tasks } = await search('就业', 3);
    const page = await served.app.inject(
      `/api/directives/${served.directiveId}/tasks?${new URLSearchParams({ q: '就业', limit: '3' })}`,
    );
    expect(tasks.hits.map(({ id }) => id)).toEqual(page.json().rows.map(({ id }: { id: string }) => id));
    expect(tasks.total).toBe(page.json().total);
    expect(tasks.directives).toMatchObject([{ id: served.directiveId, tasks: tasks.total }]);
  });

  test('asks for all the words', async () => {
    const { tasks } = await search('就业 汇率');
    expect(tasks).toEqual({ total: 0, hits: [], directives: [] });
  });

  test.each([
    ['财政部', 'ministry-of-finance', null],
    ['caizheng', 'ministry-of-finance', null],
    ['cai zheng bu', 'ministry-of-finance', null],
    ['ministry of finance', 'ministry-of-finance', null],
    ['发改委', 'national-development-and-reform-commission', null],
    ['工信部', 'ministry-of-industry-and-information-technology', '工信部'],
    ['中国铁路总公司', 'china-state-railway-group', '中国铁路总公司'],
  ])('finds an organisation by %s', async (words, id, name) => {
    const { organisations } = await search(words);
    expect(organisations.hits[0]).toMatchObject({ id, name, directiveId: served.directiveId });
    expect(organisations.hits[0]?.tasks).toBeGreaterThan(0);
  });

  test('shows the name that is the word itself before names that hold it', async () => {
    const { organisations } = await search('商务部');
    expect(organisations.hits[0]).toMatchObject({ id: 'ministry-of-commerce' });
  });

  test.each(['国发〔2021〕6号', '国发[2021]6', '国发（2021）', '重点工作分工'])(
    'finds a directive by %s',
    async (words) => {
      const { directives } = await search(words);
      expect(directives.hits.map(({ id }) => id)).toContain(served.directiveId);
    },
  );

  test('of brackets alone finds no directive', async () => {
    expect((await search('（〔')).directives.total).toBe(0);
  });

  test('takes the signs of a pattern as they are', async () => {
    expect((await search('%')).organisations.total).toBe(0);
    expect((await search('财_部')).organisations.total).toBe(0);
  });

  test.each(['', '%20', `limit=0&q=x`])(
    'without words or with an odd limit is not valid: %s',
    async (query) => {
      const response = await served.app.inject(`/api/search?${query.includes('=') ? query : `q=${query}`}`);
      expect(response.statusCode).toBe(400);
    },
  );

  test('without signing in is not answered', async () => {
    expect((await served.anonymous('/api/search?q=x')).statusCode).toBe(401);
  });
});

describe('in a matter', () => {
  const found = async (ask: Ask) => {
    const { tasks, directives } = await search('示例储备', 5, ask);
    const { directives: byTitle } = await search('专题会议', 5, ask);
    const { organisations } = await search('国家能源局', 5, ask);
    return {
      tasks: tasks.total,
      tasksOf: tasks.directives.map(({ id }) => id),
      directives: directives.total + byTitle.total,
      newest: organisations.hits[0]?.directiveId,
    };
  };
  const all = () => ({ tasks: 1, tasksOf: [matterId], directives: 1, newest: matterId });

  test.each<[string, PersonRole]>([
    ['ministry-of-justice', 'keeper'],
    [matterCarrier, 'officer'],
    ['national-development-and-reform-commission', 'liaison'],
  ])('%s finds as %s', async (organisationId, role) => {
    expect(await found(await askAs(organisationId, role))).toEqual(all());
  });

  test('others find nothing, not even whose it is', async () => {
    const ask = await askAs('ministry-of-justice', 'liaison');
    expect(await found(ask)).toEqual({
      ...{ tasks: 0, tasksOf: [], directives: 0, newest: served.directiveId },
    });
  });
});

test('who only runs the installation finds nothing', async () => {
  const ask = await askAs('ministry-of-finance', 'administrator');
  const found = await search('财政部', 5, ask);
  expect(Object.values(found).map(({ total }) => total)).toEqual([0, 0, 0, 0, 0]);
});
