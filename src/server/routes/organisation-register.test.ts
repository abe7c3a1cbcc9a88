import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  contactListSchema,
  organisationFactsSchema,
  registerPageSchema,
} from '#contract/organisation-register.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { addTestPerson } from '#test-kit/sign-in.ts';

let served: TestApp;
beforeAll(async () => {
  served = await openTestApp();
});
afterAll(async () => {
  await served?.close();
});

const list = async (query: string) => {
  const response = await served.app.inject({ url: `/api/organisations?${query}` });
  expect(response.statusCode).toBe(200);
  return registerPageSchema.parse(response.json());
};
const namesFor = async (q: string) =>
  (await list(`limit=5&q=${encodeURIComponent(q)}`)).rows.map(({ shortName }) => shortName);

test.each([
  ['two characters', '财政', '财政部'],
  ['the full name', '国家发展和改革委员会', '国家发展改革委'],
  ['a former name', '中国保险监督管理委员会', '保监会'],
  ['English words in any case', 'ministry of FINANCE', '财政部'],
  ['pinyin', 'caizheng', '财政部'],
  ['the initials of pinyin', 'czb', '财政部'],
])('an organisation is found by %s', async (_, q, shortName) => {
  expect((await namesFor(q))[0]).toBe(shortName);
});

test('words that no name has find nothing', async () => {
  expect(await list('q=zz%25')).toMatchObject({ rows: [], total: 0, next: null });
});

test('the register is paged by key: every organisation once, in one order', async () => {
  const first = await list('limit=200');
  const ids: string[] = [];
  let after: string | null | undefined;
  do {
    const page = await list(`limit=150${after ? `&after=${after}` : ''}`);
    ids.push(...page.rows.map(({ id }) => id));
    after = page.next;
  } while (after !== null);
  expect(new Set(ids).size).toBe(first.total);
  expect(ids.length).toBe(first.total);
  expect(ids.slice(0, 200)).toEqual(first.rows.map(({ id }) => id));
});

test('one that has ended says who took over; one that stands says nobody', async () => {
  const ended = (await list('q=%E4%BF%9D%E7%9B%91%E4%BC%9A')).rows[0];
  expect(ended?.validTo).not.toBeNull();
  expect(ended?.successors.length).toBeGreaterThan(0);
  const [standing] = (await list('q=%E8%B4%A2%E6%94%BF%E9%83%A8')).rows;
  expect(standing).toMatchObject({ validTo: null, successors: [] });
});

test('everybody who has signed in reads it; keepers and administrators may add to it', async () => {
  expect((await list('limit=1')).can).toEqual(['add_organisation']);
  const officer = await served.as(
    await addTestPerson(served.db, { organisationId: 'ministry-of-finance', roles: ['officer'] }),
  );
  const response = await officer('/api/organisations?limit=1');
  expect(registerPageSchema.parse(response.json()).can).toEqual([]);
  expect((await served.anonymous('/api/organisations')).statusCode).toBe(401);
});

test.each(['limit=0', 'limit=5000', 'kind=castle'])('%s is no question', async (query) => {
  expect((await served.app.inject({ url: `/api/organisations?${query}` })).statusCode).toBe(400);
});

test('an organisation is told with its lineage, its units and whom to telephone', async () => {
  const liaison = await served.as(
    await addTestPerson(served.db, { organisationId: 'ministry-of-finance', roles: ['liaison'] }),
  );
  const act = async (name: string, payload: object) =>
    await liaison({ method: 'POST', url: `/api/acts/${name}`, payload });
  const organisationId = 'ministry-of-finance';
  const card = { name: '值班员', telephone: '010-55501010', duty: '值班室' };
  expect((await act('add-unit', { organisationId, name: '综合处' })).statusCode).toBe(200);
  expect((await act('set-contacts', { organisationId, seenActId: null, contacts: [card] })).json()).toEqual({
    contacts: 1,
  });
  const url = `/api/organisations/${organisationId}`;
  const facts = organisationFactsSchema.parse((await liaison(url)).json());
  expect(facts).toMatchObject({
    ...{ shortName: '财政部', contacts: [card], units: [{ name: '综合处', people: 0 }] },
    can: ['add_unit', 'end_unit', 'set_contacts'],
  });
  expect(facts.lineage.successors.length).toBeGreaterThan(0);
  const reader = await served.as(
    await addTestPerson(served.db, { organisationId: 'ministry-of-education', roles: ['officer'] }),
  );
  const cards = contactListSchema.parse((await reader(`${url}/contacts`)).json());
  expect(cards).toMatchObject({ contacts: [card], can: [] });
  const payload = { organisationId, contacts: [] };
  expect((await reader({ method: 'POST', url: '/api/acts/set-contacts', payload })).statusCode).toBe(403);
  const bad = await act('set-contacts', { organisationId, contacts: [card, { ...card, telephone: '无' }] });
  expect(bad.json()).toMatchObject({ issues: [{ path: 'contacts.1.telephone' }] });
  for (const address of ['/api/organisations/nowhere', '/api/organisations/nowhere/contacts']) {
    expect((await reader(address)).statusCode).toBe(404);
  }
});
