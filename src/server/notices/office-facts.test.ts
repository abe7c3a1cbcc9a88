import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { approveRegistration } from '#acts/approve-registration.ts';
import { assignTasks } from '#acts/assign-tasks.ts';
import { nameConvener } from '#acts/name-convener.ts';
import { nameDeputy } from '#acts/name-deputy.ts';
import { passOnAssignments } from '#acts/pass-on-assignments.ts';
import { registerMatter } from '#acts/register-matter.ts';
import { returnRegistration } from '#acts/return-registration.ts';
import type { LocalDate } from '#calendar/local-date.ts';
import type { PersonRole } from '#ledger/values/person-roles.ts';
import type { Store } from '#store/open-store.ts';
import { listNotifications } from '#store/read/list-notifications.ts';
import { callerOf } from '#test-kit/callers.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { addTestPerson, type TestPerson } from '#test-kit/sign-in.ts';
import { insertDueNotices } from './insert-due-notices.ts';

const jointly = [{ role: 'responsible' as const, organisations: [{ name: '财政部' }], openEnded: false }];

describe.each(actEngines)('a matter on %s', (engine) => {
  let store: Store;
  let head: TestPerson;
  let keeper: TestPerson;
  let liaison: TestPerson;
  let deputy: TestPerson;
  beforeAll(async () => {
    store = await openTestStore(engine);
    const person = (organisationId: string, ...roles: PersonRole[]) =>
      addTestPerson(store.db, { organisationId, roles });
    head = await person('general-office-of-the-state-council', 'head');
    keeper = await person('general-office-of-the-state-council', 'keeper');
    liaison = await person('ministry-of-finance', 'liaison');
    deputy = await person('ministry-of-finance', 'observer');
    const registered = await registerMatter(proposing(), {
      ...{
        title: '专题会议议定事项',
        basisKind: 'meeting',
        basis: '会议纪要第12期',
        decidedOn: '2021-06-08',
      },
      issuer: '国务院',
      tasks: [
        {
          clause: '建成甲类园区20个。',
          responsibilities: [{ role: 'lead', organisations: [{ name: '财政部' }], openEnded: false }],
          deadline: { kind: 'complete', on: '2021-09-30' },
        },
      ],
    });
    if (!registered.ok) throw new Error(JSON.stringify(registered.refusal));
  });
  afterAll(() => store.close());

  const proposing = () =>
    actContext(store.db, {
      caller: { ...callerOf('general-office-of-the-state-council', 'keeper'), personId: keeper.id },
    });
  const kindsTold = async (person: TestPerson, today: LocalDate) => {
    await insertDueNotices(store.db, { today, now: new Date(`${today}T01:00:00Z`) });
    const rows = await listNotifications(store.db, { personId: person.id, limit: 20 });
    return rows.map(({ kind }) => kind).sort();
  };
  const tasksIn = async (state: 'proposed' | 'registered') =>
    await store.db.selectFrom('task').select(['id', 'revision']).where('state', '=', state).execute();
  const tasks = () => store.db.selectFrom('task').select(['id', 'revision']).execute();

  test('that waits is told to the head', async () => {
    expect(await kindsTold(head, '2021-06-10')).toEqual(['matter_to_approve']);
  });

  test('is told to who carries it once it is assigned, and to who stands in for them from that day on', async () => {
    await approveRegistration(actContext(store.db), { tasks: await tasks() });
    await assignTasks(actContext(store.db), { tasks: await tasks() });
    const named = await nameDeputy(actContext(store.db), {
      ...{
        personId: liaison.id,
        deputyId: deputy.id,
        fromOn: '2021-06-11',
        toOn: '2021-06-30',
        reason: '出差',
      },
    });
    expect(named.ok).toBe(true);
    expect(await kindsTold(liaison, '2021-06-10')).toEqual(['assignment_to_receive']);
    expect(await kindsTold(keeper, '2021-06-10')).toEqual(['matter_approved']);
    expect(await kindsTold(deputy, '2021-06-10')).toEqual([]);
    expect(await kindsTold(deputy, '2021-06-11')).toEqual(['assignment_to_receive', 'deputyship_begins']);
  });

  test('that passes to another organisation is told to the one that had it', async () => {
    const outcome = await passOnAssignments(actContext(store.db, { today: '2021-06-11' }), {
      ...{ fromOrganisationId: 'ministry-of-finance', toOrganisationId: 'ministry-of-education' },
      ...{ effectiveOn: '2021-06-11', basis: '机构改革方案' },
    });
    expect(outcome).toMatchObject({ ok: true });
    expect(await kindsTold(liaison, '2021-06-11')).toEqual(['assignment_passed_on', 'assignment_to_receive']);
  });

  test('that is returned is told to who proposed it', async () => {
    const proposed = await registerMatter(proposing(), {
      ...{ title: '另一议定事项', basisKind: 'meeting', basis: '会议纪要第13期', decidedOn: '2021-06-08' },
      issuer: '国务院',
      tasks: [{ clause: '建成乙类园区。', responsibilities: jointly, deadline: null }],
    });
    if (!proposed.ok) throw new Error(JSON.stringify(proposed.refusal));
    const again = { tasks: await tasksIn('proposed'), reason: '重复' };
    expect(await returnRegistration(actContext(store.db), again)).toMatchObject({ ok: true });
    expect(await kindsTold(keeper, '2021-06-10')).toEqual(['matter_approved', 'matter_returned']);
  });

  test('with a convener is told to that organisation once it is given out, and not a second time', async () => {
    const text = '国务院分工方案\n一、建成丙类园区。（财政部、国家能源局负责，10月底前完成）\n';
    await registerText(store.db, text);
    const [task] = await tasksIn('registered');
    if (!task) throw new Error('The text has a task.');
    const convener = { ...task, organisationId: 'national-energy-administration' };
    expect(await nameConvener(actContext(store.db), { tasks: [convener] })).toMatchObject({ ok: true });
    const member = await addTestPerson(store.db, {
      organisationId: 'national-energy-administration',
      roles: ['liaison'],
    });
    expect(await kindsTold(member, '2021-06-10')).toEqual([]);
    await assignTasks(actContext(store.db), { tasks: await tasksIn('registered') });
    expect(await kindsTold(member, '2021-06-10')).toEqual(['assignment_to_receive', 'convener_named']);
    expect(await kindsTold(member, '2021-06-10')).toHaveLength(2);
  });
});
