import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '#store/open-store.ts';
import { callerOf } from '#test-kit/callers.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { assignTasks } from './assign-tasks.ts';
import { receiveAssignments } from './receive-assignments.ts';

const text = `岚川省重点工作分工
一、推进甲类园区建设。（财政部牵头，教育部负责，12月底前完成）
二、推进乙类园区建设。（财政部负责，12月底前完成）
`;
const finance = callerOf('ministry-of-finance', 'liaison');
const education = callerOf('ministry-of-education', 'liaison');

describe.each(actEngines)('assigning and receiving on %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
    await registerText(store.db, text);
  });
  afterAll(() => store.close());

  const tasks = () =>
    store.db.selectFrom('task').select(['id', 'revision', 'state']).orderBy('ordinal').execute();
  const assignments = () =>
    store.db
      .selectFrom('assignment')
      .select(['organisationId', 'id', 'revision', 'state', 'receiveBy', 'receivedOn'])
      .orderBy('organisationId')
      .execute();

  test('only a keeper assigns; from then on the receipt has its limit', async () => {
    const [first] = await tasks();
    const input = { tasks: first ? [first] : [] };
    expect(await assignTasks(actContext(store.db, { caller: finance }), input)).toMatchObject({
      refusal: { code: 'not_permitted', who: 'keeper' },
    });
    expect(await assignTasks(actContext(store.db), input)).toEqual({
      ok: true,
      result: { tasks: 1, assignments: 2 },
    });
    expect((await tasks()).map(({ state }) => state)).toEqual(['assigned', 'registered']);
    expect((await assignments()).filter(({ state }) => state === 'assigned')).toMatchObject([
      { organisationId: 'ministry-of-education', receiveBy: '2021-06-11' },
      { organisationId: 'ministry-of-finance', receiveBy: '2021-06-11' },
    ]);
  });

  test('an organisation receives its own; another sees none of it, the lead sees and may not', async () => {
    const own = (await assignments()).filter(
      ({ state, organisationId }) => state === 'assigned' && organisationId === 'ministry-of-education',
    );
    const stranger = callerOf('ministry-of-commerce', 'liaison');
    expect(
      await receiveAssignments(actContext(store.db, { caller: stranger }), { assignments: own }),
    ).toMatchObject({
      refusal: { code: 'not_found' },
    });
    expect(
      await receiveAssignments(actContext(store.db, { caller: finance }), { assignments: own }),
    ).toMatchObject({
      refusal: { code: 'not_permitted', who: 'duty_officer' },
    });
    expect(
      await receiveAssignments(actContext(store.db, { caller: education }), { assignments: own }),
    ).toEqual({
      ok: true,
      result: { received: 1 },
    });
    expect(
      await receiveAssignments(actContext(store.db, { caller: education }), { assignments: own }),
    ).toMatchObject({
      refusal: { code: 'stale', since: [{ act: 'receive_assignments', by: education.name }] },
    });
    const seen = own.map((assignment) => ({ ...assignment, revision: assignment.revision + 1 }));
    expect(
      await receiveAssignments(actContext(store.db, { caller: education }), { assignments: seen }),
    ).toMatchObject({
      refusal: { code: 'not_in_state', state: 'received' },
    });
  });
});
