import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assignTasks } from '#acts/assign-tasks.ts';
import { receiveAssignments } from '#acts/receive-assignments.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { journalScopeOf, seesSubject } from '#ledger/policy/journal-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { callerOf, keeperOf } from '#test-kit/callers.ts';
import { explainQueries } from '#test-kit/explain-queries.ts';
import { engines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { addTestPerson } from '#test-kit/sign-in.ts';
import type { Store } from '../open-store.ts';
import { readAs } from '../take-role.ts';
import { findTaskStanding } from './find-standing.ts';
import { listActSubjects } from './list-act-subjects.ts';
import { type JournalThing, listJournal } from './list-journal.ts';
import { listStandingAssignments } from './list-standing-assignments.ts';

const text = `岚川省重点工作分工
一、推进甲类园区建设。（财政部牵头，教育部、商务部负责，12月底前完成）
二、推进乙类园区建设。（财政部负责，12月底前完成）
`;
/** As acts are numbered: time-ordered. */
const actId = (number: number) => `01890a5d-ac96-774b-bcce-b3020000000${number}`;

const keeper = keeperOf('keeper');
const lead = callerOf('ministry-of-finance', 'liaison');
const carrier = callerOf('ministry-of-education', 'officer');
const above = callerOf('general-office-of-the-state-council', 'observer');
const stranger = callerOf('ministry-of-agriculture-and-rural-affairs', 'liaison');
const administrator = callerOf('ministry-of-education', 'administrator');

describe.each(engines)('what may be read of a task on %s', (engine) => {
  let store: Store;
  let taskId: string;
  beforeAll(async () => {
    store = await openTestStore(engine);
    const { db } = store;
    await registerText(db, text);
    // Who stands above whom is settled per installation.
    await db
      .updateTable('organisation')
      .set({ parentId: 'general-office-of-the-state-council' })
      .where('id', 'in', ['ministry-of-education', 'ministry-of-commerce'])
      .execute();
    const tasks = await db.selectFrom('task').select(['id', 'revision']).orderBy('ordinal').execute();
    taskId = tasks[0]?.id ?? '';
    const assigning = { actId: actId(1), caller: keeper };
    expect(await assignTasks(actContext(db, assigning), { tasks })).toMatchObject({ ok: true });
    const own = await db
      .selectFrom('assignment')
      .select(['organisationId', 'id', 'revision'])
      .where('organisationId', '=', 'ministry-of-education')
      .execute();
    const receiving = { actId: actId(2), caller: carrier };
    expect(await receiveAssignments(actContext(db, receiving), { assignments: own })).toMatchObject({
      ok: true,
    });
  });
  afterAll(() => store.close());

  const historyOf = (caller: Caller, thing: JournalThing = { taskId }, page = { limit: 10 }) =>
    readAs(store.db, 'ledger', (db) => listJournal(db, thing, journalScopeOf(caller), page));
  const namesIn = async (caller: Caller) =>
    (await historyOf(caller)).entries.flatMap(({ act, things }) =>
      things.map(({ organisationId }) => `${act} ${organisationId}`),
    );
  const carriersSeenBy = async (caller: Caller) => {
    const { assignments, hiddenCount } = await readAs(store.db, 'ledger', (db) =>
      listStandingAssignments(db, taskId, journalScopeOf(caller)),
    );
    return [...assignments.map(({ organisationId }) => organisationId), hiddenCount];
  };
  const onTask = (act: string) => `${act} null`;

  test('keepers and the lead read what every organisation did', async () => {
    for (const caller of [keeper, lead]) {
      expect((await namesIn(caller)).filter((line) => !line.startsWith('register'))).toEqual([
        'receive_assignments ministry-of-education',
        onTask('assign_tasks'),
        'assign_tasks ministry-of-commerce',
        'assign_tasks ministry-of-education',
        'assign_tasks ministry-of-finance',
      ]);
      expect(await carriersSeenBy(caller)).toEqual([
        'ministry-of-finance',
        'ministry-of-education',
        'ministry-of-commerce',
        0,
      ]);
    }
  });

  test('an organisation reads its own, and what was done to the task itself', async () => {
    expect((await namesIn(carrier)).filter((line) => !line.startsWith('register'))).toEqual([
      'receive_assignments ministry-of-education',
      onTask('assign_tasks'),
      'assign_tasks ministry-of-education',
    ]);
    expect(await carriersSeenBy(carrier)).toEqual(['ministry-of-education', 2]);
  });

  test('those above read what was done below them', async () => {
    expect(await carriersSeenBy(above)).toEqual(['ministry-of-education', 'ministry-of-commerce', 1]);
    expect(await namesIn(above)).toContain('receive_assignments ministry-of-education');
    expect(await namesIn(above)).not.toContain('assign_tasks ministry-of-finance');
  });

  test('others read of the task alone, an administrator of no contents at all', async () => {
    expect((await namesIn(stranger)).filter((line) => !line.endsWith('null'))).toEqual([]);
    expect(await namesIn(stranger)).toContain(onTask('assign_tasks'));
    expect(await carriersSeenBy(stranger)).toEqual([3]);
    expect(await namesIn(administrator)).toEqual([]);
  });

  test('the scope in SQL shows what the policy allows, row by row', async () => {
    const { rows: acts } = { rows: await store.db.selectFrom('journal').select('actId').execute() };
    for (const caller of [keeper, lead, carrier, above, stranger, administrator]) {
      for (const act of acts) {
        const subjects = await readAs(store.db, 'ledger', (db) => listActSubjects(db, act.actId));
        const allowed = subjects.filter((subject) => findCapacity(caller, seesSubject, subject));
        const ofTask = allowed.filter((subject) => subject.taskId === taskId).length;
        const { entries } = await historyOf(caller);
        expect(entries.find(({ actId: id }) => id === act.actId)?.thingCount ?? 0).toBe(ofTask);
      }
    }
  });

  test('an organisation and a person have histories of their own, page by page', async () => {
    const { entries, next } = await historyOf(
      carrier,
      { organisationId: 'ministry-of-education' },
      { limit: 1 },
    );
    expect(entries).toMatchObject([
      { act: 'receive_assignments', by: carrier.name, organisation: '教育部', thingCount: 1 },
    ]);
    expect(next).toBe(actId(2));
    const older = await readAs(store.db, 'ledger', (db) =>
      listJournal(db, { organisationId: 'ministry-of-education' }, journalScopeOf(carrier), {
        before: actId(2),
        limit: 1,
      }),
    );
    expect(older.entries).toMatchObject([
      {
        act: 'assign_tasks',
        things: [{ ordinal: 1, organisation: '教育部', detail: { receiveBy: '2021-06-11' } }],
      },
    ]);
    expect((await historyOf(stranger, { organisationId: 'ministry-of-education' })).entries).toEqual([]);
  });

  test('what a deputy did on somebody’s behalf stands in the histories of both, for whoever may read it', async () => {
    const organisationId = 'ministry-of-commerce';
    const absent = await addTestPerson(store.db, { organisationId, roles: ['liaison'] });
    const deputy = await addTestPerson(store.db, { organisationId, roles: ['observer'] });
    const place = { organisationId, unitId: null };
    const caller: Caller = {
      ...{ personId: deputy.id, name: deputy.name },
      capacities: [
        { ...place, personId: deputy.id, roles: ['observer'] },
        { ...place, personId: absent.id, roles: ['liaison'] },
      ],
    };
    const assignments = await store.db
      .selectFrom('assignment')
      .select(['organisationId', 'id', 'revision'])
      .where('organisationId', '=', organisationId)
      .execute();
    const done = await receiveAssignments(actContext(store.db, { caller }), { assignments });
    expect(done).toMatchObject({ ok: true });
    for (const { id: personId } of [absent, deputy]) {
      const { entries } = await historyOf(keeper, { personId });
      expect(entries.filter(({ act }) => act === 'receive_assignments')).toMatchObject([
        { by: deputy.name, onBehalfOf: absent.name, thingCount: 1 },
      ]);
      expect((await historyOf(stranger, { personId })).entries).toEqual([]);
    }
  });
});

describe('reading where a task stands among many', () => {
  test('goes through indexes, for keepers and for organisations', async () => {
    const store = await openTestStore('postgres');
    try {
      await registerText(store.db, text);
      const { id = '' } = (await store.db.selectFrom('task').select('id').executeTakeFirst()) ?? {};
      const plans = await readAs(store.db, 'ledger', async (db) => {
        // Small tables are read whole where that is allowed: what has an index is seen without it.
        await sql`set local enable_seqscan = off`.execute(db);
        return await explainQueries(db, async (watched) => {
          for (const scope of [keeper, lead].map(journalScopeOf)) {
            await findTaskStanding(watched, id);
            await listStandingAssignments(watched, id, scope);
            await listJournal(watched, { taskId: id }, scope, { limit: 10 });
            await listJournal(watched, { organisationId: 'ministry-of-finance' }, scope, { limit: 10 });
            await listJournal(watched, { personId: id }, scope, { limit: 10 });
          }
        });
      });
      expect(plans).toHaveLength(12);
      expect(plans.join('\n')).not.toContain('Seq Scan');
    } finally {
      await store.close();
    }
  });
});
