import { afterAll, beforeAll, expect, test } from 'vitest';
import { peoplePageSchema, personSchema } from '#contract/people.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { scopeOfPeople, seesPerson, seesPersonDetails } from '#ledger/policy/person-policy.ts';
import { listPeople } from '#store/read/list-people.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { type Ask, addTestPerson, type TestPerson } from '#test-kit/sign-in.ts';

const nowhere = '00000000-0000-7000-8000-000000000000';
const finance = 'ministry-of-finance';
let served: TestApp;
let liaison: TestPerson;
let officer: TestPerson;
let stranger: TestPerson;
let asLiaison: Ask;
let asOfficer: Ask;
beforeAll(async () => {
  served = await openTestApp();
  const { db } = served;
  liaison = await addTestPerson(db, { name: '孙立', organisationId: finance, roles: ['liaison'] });
  officer = await addTestPerson(db, { name: '赵敏', organisationId: finance, roles: ['officer'] });
  stranger = await addTestPerson(db, {
    ...{ name: '钱程', organisationId: 'ministry-of-education', roles: ['principal'] },
  });
  asLiaison = await served.as(liaison);
  asOfficer = await served.as(officer);
});
afterAll(async () => {
  await served?.close();
});

const list = async (ask: Ask, query = '') => {
  const response = await ask(`/api/people?${query}`);
  expect(response.statusCode).toBe(200);
  return peoplePageSchema.parse(response.json());
};
const names = async (ask: Ask, query = '') => (await list(ask, query)).rows.map(({ name }) => name);
const act = async (ask: Ask, name: string, payload: object) =>
  await ask({ method: 'POST', url: `/api/acts/${name}`, payload });

test('the administrator sees everybody, with what they may do; colleagues see each other’s names', async () => {
  const all = await list(served.app.inject);
  expect(all.rows.map(({ name }) => name)).toEqual(['测试督查员', '钱程', '孙立', '赵敏']);
  expect(all.can).toEqual(['add_person']);
  expect(all.rows[0]).toMatchObject({ can: ['change_person', 'name_deputy', 'end_deputy'] });
  const own = await list(asOfficer);
  expect(own.can).toEqual([]);
  expect(own.rows).toMatchObject([
    { name: '孙立', details: null, can: [] },
    { name: '赵敏', details: { roles: ['officer'], activated: false }, can: ['name_deputy', 'end_deputy'] },
  ]);
  expect((await list(asLiaison)).rows.every(({ details }) => details !== null)).toBe(true);
});

test('filters ask only about what the reader sees', async () => {
  expect(await names(served.app.inject, 'role=officer')).toEqual(['赵敏']);
  expect(await names(served.app.inject, `organisation=${finance}&q=sun`)).toEqual(['孙立']);
  expect(await names(asOfficer, 'role=liaison')).toEqual([]);
  expect(await names(asOfficer, `q=${liaison.username}`)).toEqual([]);
  expect(await names(asLiaison, `q=${officer.username}`)).toEqual(['赵敏']);
  expect(await names(served.app.inject, 'state=left')).toEqual([]);
});

test('the list is paged by key', async () => {
  const first = await list(served.app.inject, 'limit=3');
  expect(first).toMatchObject({ total: 4, next: first.rows[2]?.id });
  expect(await list(served.app.inject, `limit=3&after=${first.next}`)).toMatchObject({
    rows: [{ name: '赵敏' }],
    next: null,
  });
});

test('what a list shows is what the policy allows, person by person', async () => {
  const page = { limit: 200 };
  const everybody: Caller = {
    ...{ personId: null, name: 'all' },
    capacities: [{ personId: null, organisationId: null, unitId: null, roles: ['administrator'] }],
  };
  const { rows: all } = await listPeople(served.db, scopeOfPeople(everybody), {}, page);
  for (const { id, name, organisationId, roles } of [served.keeper, liaison, officer, stranger]) {
    const own = { personId: id, organisationId, unitId: null, roles };
    const standsIn = { personId: liaison.id, organisationId: finance, unitId: null, roles: liaison.roles };
    const callers: Caller[] = [
      { personId: id, name, capacities: [own] },
      { personId: id, name, capacities: [own, standsIn] },
    ];
    for (const caller of callers) {
      const { rows } = await listPeople(served.db, scopeOfPeople(caller), {}, page);
      const shown = rows.map((row) => [row.id, row.details !== null]);
      const allowed = all
        .filter((person) => seesPerson(caller, person))
        .map((person) => [person.id, seesPersonDetails(caller, person)]);
      expect(shown).toEqual(allowed);
    }
  }
});

test('one person is told with who stands in for whom', async () => {
  const named = await act(asOfficer, 'name-deputy', {
    ...{ personId: officer.id, deputyId: liaison.id },
    ...{ fromOn: '2021-06-10', toOn: '2021-06-12', reason: '出差' },
  });
  expect(named.statusCode).toBe(200);
  const own = personSchema.parse((await asOfficer(`/api/people/${officer.id}`)).json());
  expect(own).toMatchObject({
    deputies: [{ deputy: { name: '孙立' }, toOn: '2021-06-12' }],
    standsInFor: [],
  });
  const other = personSchema.parse((await asLiaison(`/api/people/${liaison.id}`)).json());
  expect(other).toMatchObject({ deputies: [], standsInFor: [{ person: { name: '赵敏' } }] });
  const ended = await act(asOfficer, 'end-deputy', { id: named.json().deputyId });
  expect(ended.json()).toEqual({ ended: true });
});

test('whoever is not to be seen is not there; nobody is shown without signing in', async () => {
  expect((await asOfficer(`/api/people/${stranger.id}`)).statusCode).toBe(404);
  expect((await served.app.inject(`/api/people/${nowhere}`)).statusCode).toBe(404);
  expect((await served.app.inject('/api/people/nobody')).statusCode).toBe(404);
  expect((await served.anonymous('/api/people')).statusCode).toBe(401);
  expect((await served.app.inject('/api/people?role=king')).statusCode).toBe(400);
});

test('people are added and changed by the administrator alone, with every fault of a form at its field', async () => {
  const person = { username: 'Li.Na', name: '李娜', organisationId: finance, roles: ['officer', 'officer'] };
  expect((await act(asLiaison, 'add-person', person)).statusCode).toBe(403);
  const wrong = await act(served.app.inject, 'add-person', {
    ...person,
    ...{ name: ' ', email: 'no address', telephone: '123' },
  });
  expect(wrong.statusCode).toBe(400);
  expect(wrong.json().issues.map(({ path }: { path: string }) => path)).toEqual([
    'name',
    'email',
    'telephone',
  ]);
  expect(wrong.json().issues[2].message).toContain('电话号码请写成');
  const added = await act(served.app.inject, 'add-person', person);
  expect(added.statusCode).toBe(200);
  const { personId } = added.json();
  expect((await act(served.app.inject, 'add-person', person)).json()).toMatchObject({
    code: 'username_taken',
  });
  const change = { id: personId, revision: 1, telephone: '０１０—５５５０１０１０' };
  expect((await act(served.app.inject, 'change-person', change)).json()).toEqual({ revision: 2 });
  const read = personSchema.parse((await served.app.inject(`/api/people/${personId}`)).json());
  expect(read.details).toMatchObject({ username: 'li.na', roles: ['officer'], telephone: '010-55501010' });
  const stale = await act(served.app.inject, 'change-person', { ...change, telephone: null });
  expect(stale.statusCode).toBe(409);
  expect(stale.json()).toMatchObject({ code: 'stale', since: [{ act: 'change_person' }] });
});

test('the last administrator stays', async () => {
  const { id } = served.keeper;
  const { revision } = personSchema.parse((await served.app.inject(`/api/people/${id}`)).json());
  const leave = await act(served.app.inject, 'change-person', { id, revision, state: 'left' });
  expect(leave.statusCode).toBe(409);
  expect(leave.json()).toMatchObject({ code: 'last_administrator' });
});
