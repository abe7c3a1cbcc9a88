import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '#store/open-store.ts';
import { openTestStore } from '#test-kit/open-test-store.ts';
import { holdsDemonstration } from './holds-demonstration.ts';
import { loadDemonstration } from './load-demonstration.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore('postgres');
  await loadDemonstration(store.db);
});
afterAll(() => store.close());

test('the invented province stands part-way through its year', async () => {
  const { states } = await statesOf('岚政发〔2021〕3号');
  expect(states).toEqual(expect.arrayContaining(['assigned', 'received', 'passed_on']));
});

test('nobody of the published directive has done anything, and nothing of it is late on the day', async () => {
  const { states, receiveBy } = await statesOf('国发〔2021〕6号');
  expect(states).toEqual(['assigned']);
  expect(receiveBy.every((day) => day !== null && day > '2021-06-10')).toBe(true);
});

test('May is reconciled and closed, June is open, and what was found has come every way that it can', async () => {
  const cycles = await store.db.selectFrom('reconciliationCycle').select(['label', 'state']).execute();
  expect(cycles).toEqual([
    { label: '2021年5月', state: 'closed' },
    { label: '2021年6月', state: 'open' },
  ]);
  const findings = await store.db.selectFrom('finding').select('state').distinct().execute();
  expect(findings.map(({ state }) => state).toSorted()).toEqual(['accepted', 'explained', 'open', 'upheld']);
});

test('an embedded store is known as one of demonstration data, a server never', async () => {
  expect(await holdsDemonstration({ ...store, engine: 'pglite' })).toBe(true);
  expect(await holdsDemonstration(store)).toBe(false);
});

async function statesOf(docNumber: string) {
  const rows = await store.db
    .selectFrom('assignment')
    .innerJoin('directive', 'directive.id', 'assignment.directiveId')
    .select(['assignment.state', 'assignment.receiveBy'])
    .where('directive.docNumber', '=', docNumber)
    .execute();
  return {
    states: [...new Set(rows.map(({ state }) => state))],
    receiveBy: [...new Set(rows.map((row) => row.receiveBy))],
  };
}
