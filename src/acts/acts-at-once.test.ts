import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '#ledger/policy/caller.ts';
import type { Store } from '#store/open-store.ts';
import { listMiscounted } from '#store/read/lights/list-miscounted.ts';
import { foldAllLightCounts } from '#store/tables/light-count.ts';
import { callerOf } from '#test-kit/callers.ts';
import { openTestStore } from '#test-kit/open-test-store.ts';
import { readSample } from '#test-kit/read-sample.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { addTestPerson } from '#test-kit/sign-in.ts';
import type { ActContext } from './act-context.ts';
import { assignTasks } from './assign-tasks.ts';
import { objectToAssignment } from './object-to-assignment.ts';
import { passOnAssignments } from './pass-on-assignments.ts';
import { receiveAssignments } from './receive-assignments.ts';

const reform = 'national-development-and-reform-commission';

/** On the server alone: the embedded store does one thing after the other. */
describe('acts at the same moment', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore('postgres');
    await registerText(store.db, readSample('guofa-2021-6'));
    const tasks = await store.db.selectFrom('task').select(['id', 'revision']).execute();
    await assignTasks(actContext(store.db), { tasks });
  });
  afterAll(() => store.close());

  const assignments = async (organisationId: string) =>
    await store.db
      .selectFrom('assignment')
      .select(['organisationId', 'id', 'revision', 'state'])
      .where('organisationId', '=', organisationId)
      .where('endedActId', 'is', null)
      .orderBy('id')
      .execute();
  const as = (caller: Caller, more: Partial<ActContext> = {}) => actContext(store.db, { caller, ...more });
  const liaison = (organisationId: string, name: string) => ({
    ...callerOf(organisationId, 'liaison'),
    name,
  });

  test('on one assignment: one is done, the other learns what was done since', async () => {
    const [assignment] = await assignments('ministry-of-education');
    if (!assignment) throw new Error('教育部 has assignments.');
    const outcomes = await Promise.all([
      receiveAssignments(as(liaison('ministry-of-education', '甲')), { assignments: [assignment] }),
      objectToAssignment(as(liaison('ministry-of-education', '乙')), { ...assignment, reason: '重复' }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const by = outcomes[0].ok ? '甲' : '乙';
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: 'stale', thingId: assignment.id, since: [{ by }] },
    });
  });

  test('under one key: it is done once, and both have the same answer', async () => {
    const person = await addTestPerson(store.db, {
      organisationId: 'ministry-of-commerce',
      roles: ['liaison'],
    });
    const own = await assignments('ministry-of-commerce');
    const caller: Caller = {
      ...{ personId: person.id, name: person.name },
      capacities: [{ ...person, personId: person.id, unitId: null }],
    };
    const retry = { key: randomUUID(), digest: 'the same' };
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => receiveAssignments(as(caller, { retry }), { assignments: own })),
    );
    expect(outcomes).toEqual(outcomes.map(() => ({ ok: true, result: { received: own.length } })));
    const acts = await store.db
      .selectFrom('journal')
      .select('actId')
      .where('personId', '=', person.id)
      .execute();
    expect(acts).toHaveLength(1);
  });

  test('in bulk and in opposite orders: neither waits for the other for ever', async () => {
    const own = await assignments(reform);
    expect(own.length).toBeGreaterThan(80);
    const first = own.slice(0, 60);
    const second = own.slice(20).toReversed();
    const outcomes = await Promise.all([
      receiveAssignments(as(liaison(reform, '甲')), { assignments: first }),
      receiveAssignments(as(liaison(reform, '乙')), { assignments: second }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'stale' } });
  });

  test('a reform beside receipts: each is done whole or told why not', async () => {
    const own = (await assignments(reform)).filter(({ state }) => state === 'assigned').toReversed();
    const [reformed, received] = await Promise.all([
      passOnAssignments(as(actContext(store.db).caller), {
        ...{ fromOrganisationId: reform, toOrganisationId: 'ministry-of-justice' },
        ...{ effectiveOn: '2021-06-10', basis: '机构改革方案' },
      }),
      receiveAssignments(as(liaison(reform, '甲')), { assignments: own }),
    ]);
    expect(reformed).toMatchObject({ ok: true });
    if (!received.ok) expect(received).toMatchObject({ refusal: { code: 'stale' } });
    expect(await assignments(reform)).toEqual([]);
  });

  test('beside a fold of the counts of lights: none is lost', async () => {
    const [finance, education] = ['ministry-of-finance', 'ministry-of-education'] as const;
    const objections = (await assignments(education))
      .filter(({ state }) => state === 'assigned')
      .slice(0, 6)
      .map((each) => objectToAssignment(as(liaison(education, '甲')), { ...each, reason: '重复' }));
    const [received] = await Promise.all([
      receiveAssignments(as(liaison(finance, '甲')), { assignments: await assignments(finance) }),
      ...objections,
      foldAllLightCounts(store.db),
      foldAllLightCounts(store.db),
    ]);
    expect(received.ok).toBe(true);
    expect(await listMiscounted(store.db)).toEqual([]);
    await foldAllLightCounts(store.db);
    expect(await listMiscounted(store.db)).toEqual([]);
  });
});
