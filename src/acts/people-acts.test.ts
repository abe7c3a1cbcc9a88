import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '#ledger/policy/caller.ts';
import type { PersonRole } from '#ledger/values/person-roles.ts';
import type { Store } from '#store/open-store.ts';
import { engines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext } from '#test-kit/register-text.ts';
import { addTestPerson, type TestPerson } from '#test-kit/sign-in.ts';
import { addPerson } from './add-person.ts';
import { addUnit } from './add-unit.ts';
import { changePerson, type PersonChange } from './change-person.ts';
import { endDeputy } from './end-deputy.ts';
import { endUnit } from './end-unit.ts';
import { nameDeputy } from './name-deputy.ts';

const finance = 'ministry-of-finance';
const education = 'ministry-of-education';

/** The person as they act in their own place. */
function callerFor({ id, name, organisationId, roles }: TestPerson): Caller {
  return { personId: id, name, capacities: [{ personId: id, organisationId, unitId: null, roles }] };
}

describe.each(engines)('managing people on %s', (engine) => {
  let store: Store;
  let first: TestPerson;
  let second: TestPerson;
  let liaison: TestPerson;
  let officer: TestPerson;
  let stranger: TestPerson;
  beforeAll(async () => {
    store = await openTestStore(engine);
    const add = (organisationId: string, ...roles: PersonRole[]) =>
      addTestPerson(store.db, { organisationId, roles });
    first = await add(finance, 'administrator');
    second = await add(education, 'administrator');
    liaison = await add(finance, 'liaison');
    officer = await add(finance, 'officer');
    stranger = await add(education, 'liaison', 'principal');
  });
  afterAll(async () => {
    await store?.close();
  });

  const as = (person: TestPerson) => actContext(store.db, { caller: callerFor(person) });
  const found = (id: string) =>
    store.db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const change = async (by: TestPerson, person: TestPerson, said: Partial<PersonChange>) => {
    const { id, revision } = await found(person.id);
    return await changePerson(as(by), { id, revision, ...said });
  };

  test('only the administrator adds people, and each under a username of their own', async () => {
    const person = { username: 'wang', name: '王宁', organisationId: finance, roles: ['officer'] as const };
    expect(await addPerson(as(liaison), person)).toMatchObject({
      refusal: { code: 'not_permitted', who: 'administrator' },
    });
    expect(await addPerson(as(first), { ...person, organisationId: 'nowhere' })).toMatchObject({
      refusal: { code: 'organisation_not_found' },
    });
    expect(await addPerson(as(first), { ...person, unitId: randomUUID() })).toMatchObject({
      refusal: { code: 'unit_not_found' },
    });
    const added = await addPerson(as(first), person);
    if (!added.ok) throw new Error(added.refusal.code);
    expect(await found(added.result.personId)).toMatchObject({ sortKey: 'wangning', state: 'active' });
    expect(await addPerson(as(first), person)).toMatchObject({ refusal: { code: 'username_taken' } });
  });

  test('a change names the revision seen; otherwise it says what changed', async () => {
    const { revision } = await found(officer.id);
    expect(await change(first, officer, { name: '赵敏', telephone: '010-55501010' })).toMatchObject({
      ok: true,
    });
    expect(await found(officer.id)).toMatchObject({
      name: '赵敏',
      sortKey: 'zhaomin',
      revision: revision + 1,
    });
    expect(await changePerson(as(second), { id: officer.id, revision, name: '赵民' })).toMatchObject({
      refusal: {
        code: 'stale',
        thingId: officer.id,
        since: [{ act: 'change_person', by: first.name, detail: { changed: ['name', 'telephone'] } }],
      },
    });
    expect(await change(first, officer, { name: '赵敏' })).toMatchObject({
      refusal: { code: 'nothing_to_do' },
    });
  });

  test('colleagues see that they may not; people of elsewhere are not there at all', async () => {
    expect(await change(liaison, officer, { name: '某' })).toMatchObject({
      refusal: { code: 'not_permitted', who: 'administrator' },
    });
    expect(await change(stranger, officer, { name: '某' })).toMatchObject({ refusal: { code: 'not_found' } });
  });

  test('nobody gives themselves a role; another administrator may, and giving one up is free', async () => {
    expect(await change(first, first, { roles: ['administrator', 'keeper'] })).toMatchObject({
      refusal: { code: 'own_roles' },
    });
    expect(await change(second, first, { roles: ['administrator', 'keeper'] })).toMatchObject({ ok: true });
    expect(await change(first, first, { roles: ['administrator'] })).toMatchObject({ ok: true });
  });

  test('whoever comes to another organisation leaves their unit, and a unit with people is not ended', async () => {
    const unit = await addUnit(as(liaison), { organisationId: finance, name: '综合处' });
    if (!unit.ok) throw new Error(unit.refusal.code);
    const { unitId } = unit.result;
    const key = { organisationId: finance, unitId };
    expect(await change(first, officer, { unitId })).toMatchObject({ ok: true });
    expect(await endUnit(as(liaison), key)).toMatchObject({ refusal: { code: 'unit_has_people' } });
    expect(await change(first, officer, { organisationId: education, unitId })).toMatchObject({
      refusal: { code: 'unit_not_found' },
    });
    expect(await change(first, officer, { organisationId: education })).toMatchObject({ ok: true });
    expect(await found(officer.id)).toMatchObject({ organisationId: education, unitId: null });
    expect(await endUnit(as(liaison), key)).toMatchObject({ ok: true });
    expect(await endUnit(as(liaison), key)).toMatchObject({ refusal: { code: 'not_found' } });
    expect(await change(first, officer, { organisationId: finance })).toMatchObject({ ok: true });
  });

  describe('a deputy', () => {
    const period = { fromOn: '2021-06-10', toOn: '2021-06-20', reason: '出差' } as const;

    test('is named by the person for themselves among colleagues, by the administrator for anybody', async () => {
      const own = { personId: liaison.id, deputyId: officer.id, ...period };
      expect(await nameDeputy(as(officer), own)).toMatchObject({ refusal: { code: 'not_permitted' } });
      expect(await nameDeputy(as(stranger), own)).toMatchObject({ refusal: { code: 'not_found' } });
      expect(await nameDeputy(as(liaison), { ...own, deputyId: stranger.id })).toMatchObject({
        refusal: { code: 'deputy_not_found' },
      });
      expect(await nameDeputy(as(liaison), own)).toMatchObject({ ok: true });
      expect(await nameDeputy(as(liaison), own)).toMatchObject({ refusal: { code: 'already_deputy' } });
      const across = { ...own, deputyId: stranger.id };
      expect(await nameDeputy(as(first), across)).toMatchObject({ ok: true });
    });

    test('is never oneself, neither for oneself nor, by the administrator’s own hand, for another', async () => {
      expect(
        await nameDeputy(as(liaison), { personId: liaison.id, deputyId: liaison.id, ...period }),
      ).toMatchObject({ refusal: { code: 'deputy_is_self' } });
      expect(
        await nameDeputy(as(first), { personId: liaison.id, deputyId: first.id, ...period }),
      ).toMatchObject({ refusal: { code: 'own_roles' } });
    });

    test('names no deputy of the absent person in turn', async () => {
      const [own] = callerFor(officer).capacities;
      const [absent] = callerFor(liaison).capacities;
      const caller = { ...callerFor(officer), capacities: [own, absent] } satisfies Caller;
      expect(
        await nameDeputy(actContext(store.db, { caller }), {
          ...{ personId: liaison.id, deputyId: first.id, ...period },
        }),
      ).toMatchObject({ refusal: { code: 'not_permitted' } });
    });

    test('is named for a period that is not over', async () => {
      const own = { personId: officer.id, deputyId: liaison.id, reason: '休假' };
      expect(
        await nameDeputy(as(officer), { ...own, fromOn: '2021-06-01', toOn: '2021-06-09' }),
      ).toMatchObject({ refusal: { code: 'period_over' } });
      expect(
        await nameDeputy(as(officer), { ...own, fromOn: '2021-06-12', toOn: '2021-06-11' }),
      ).toMatchObject({ refusal: { code: 'period_over' } });
    });

    test('is ended by the person or the administrator, once', async () => {
      const named = await nameDeputy(as(officer), { personId: officer.id, deputyId: liaison.id, ...period });
      if (!named.ok) throw new Error(named.refusal.code);
      const key = { id: named.result.deputyId };
      expect(await endDeputy(as(liaison), key)).toMatchObject({ refusal: { code: 'not_permitted' } });
      expect(await endDeputy(as(stranger), key)).toMatchObject({ refusal: { code: 'not_found' } });
      expect(await endDeputy(as(officer), key)).toMatchObject({ ok: true });
      expect(await endDeputy(as(first), key)).toMatchObject({ refusal: { code: 'not_in_state' } });
    });
  });

  test('the last active administrator neither leaves nor loses the role, whoever asks first', async () => {
    expect(await change(second, second, { state: 'left' })).toMatchObject({ ok: true });
    expect(await change(first, first, { state: 'left' })).toMatchObject({
      refusal: { code: 'last_administrator' },
    });
    expect(await change(first, first, { roles: ['officer'] })).toMatchObject({
      refusal: { code: 'own_roles' },
    });
    const command = { ...callerFor(first), personId: null };
    const { revision } = await found(first.id);
    expect(
      await changePerson(actContext(store.db, { caller: command }), {
        id: first.id,
        revision,
        roles: ['officer'],
      }),
    ).toMatchObject({ refusal: { code: 'last_administrator' } });
    expect(await change(first, second, { state: 'active' })).toMatchObject({ ok: true });
    const both = await Promise.all([
      change(second, first, { state: 'left' }),
      change(first, second, { state: 'left' }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
