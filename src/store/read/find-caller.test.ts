import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDate } from '#calendar/local-date.ts';
import { engines, openTestStore } from '#test-kit/open-test-store.ts';
import { addTestPerson, type TestPerson } from '#test-kit/sign-in.ts';
import type { Store } from '../open-store.ts';
import { countAttempt } from '../tables/sign-in-attempt.ts';
import { insertSession } from '../tables/sign-in-session.ts';
import { findCaller } from './find-caller.ts';

const now = new Date('2021-06-10T01:00:00Z');
const token = 'the token';

describe.each(engines)('on %s', (engine) => {
  let store: Store;
  let absent: TestPerson;
  beforeAll(async () => {
    store = await openTestStore(engine);
    const { db } = store;
    const deputy = await addTestPerson(db, { username: 'deputy', roles: ['liaison'] });
    absent = await addTestPerson(db, {
      username: 'absent',
      organisationId: 'ministry-of-finance',
      roles: ['officer'],
    });
    await insertSession(db, {
      ...{
        id: randomUUID(),
        userId: deputy.id,
        token,
        secondFactor: false,
        ipAddress: null,
        userAgent: null,
      },
      ...{ createdAt: now, updatedAt: now, expiresAt: new Date(now.getTime() + 1000) },
    });
    await sql`
      insert into deputy (id, person_id, deputy_id, from_on, to_on, act_id)
      select gen_random_uuid(), ${absent.id}, ${deputy.id}, '2021-06-10', '2021-06-12', act_id from journal limit 1
    `.execute(db);
  });
  afterAll(() => store?.close());

  const placesOn = async (today: LocalDate) => {
    const holder = await findCaller(store.db, { token, now, today });
    return holder?.absent;
  };

  test('a session leads to its person, with their organisation and roles', async () => {
    expect(await findCaller(store.db, { token, now, today: '2021-06-09' })).toMatchObject({
      username: 'deputy',
      organisationId: 'general-office-of-the-state-council',
      organisationName: '国务院办公厅',
      roles: ['liaison'],
      state: 'active',
      secondFactor: false,
      absent: [],
    });
  });

  test('it ends at its moment', async () => {
    const later = new Date(now.getTime() + 1000);
    expect(await findCaller(store.db, { token, now: later, today: '2021-06-10' })).toBeUndefined();
    expect(await findCaller(store.db, { token: 'another', now, today: '2021-06-10' })).toBeUndefined();
  });

  test.each(['2021-06-10', '2021-06-11', '2021-06-12'] as const)(
    'a deputy stands in on %s',
    async (today) => {
      expect(await placesOn(today)).toEqual([
        { personId: absent.id, organisationId: 'ministry-of-finance', unitId: null, roles: ['officer'] },
      ]);
    },
  );

  test.each(['2021-06-09', '2021-06-13'] as const)('and not on %s', async (today) => {
    expect(await placesOn(today)).toEqual([]);
  });

  test('nobody stands in for who has left, or once it was ended', async () => {
    await sql`update person set state = 'left' where id = ${absent.id}`.execute(store.db);
    expect(await placesOn('2021-06-11')).toEqual([]);
    await sql`update person set state = 'active' where id = ${absent.id}`.execute(store.db);
    await sql`update deputy set ended_act_id = act_id`.execute(store.db);
    expect(await placesOn('2021-06-11')).toEqual([]);
  });

  test('attempts are counted one by one, also when they come at once, and anew after the period', async () => {
    const at = (moment: Date) =>
      countAttempt(store.db, 'digest', { now: moment, from: new Date(moment.getTime() - 1000) });
    const counts = await Promise.all(Array.from({ length: 10 }, () => at(now)));
    expect(counts.toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(await at(new Date(now.getTime() + 2000))).toBe(1);
  });

  test.each(['taizhang_ledger', 'taizhang_organisation'])(
    'the role %s has no right on sign-in',
    async (role) => {
      const { rows } = await sql<{ name: string; allowed: boolean }>`
      select relname as name, has_table_privilege(${role}, oid, 'select, insert, update, delete') as allowed
      from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname like 'sign\\_in\\_%'
    `.execute(store.db);
      expect(rows).toHaveLength(7);
      expect(rows.filter(({ allowed }) => allowed)).toEqual([]);
    },
  );
});
