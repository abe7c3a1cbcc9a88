import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Store } from '#store/open-store.ts';
import { callerOf } from '#test-kit/callers.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { adjustTask } from './adjust-task.ts';
import { askExtension } from './ask-extension.ts';
import { assignTasks } from './assign-tasks.ts';
import { claimCompletion } from './claim-completion.ts';
import { grantExtension } from './grant-extension.ts';
import { receiveAssignments } from './receive-assignments.ts';
import { refuseExtension } from './refuse-extension.ts';
import { supportExtension } from './support-extension.ts';
import { withdrawExtension } from './withdraw-extension.ts';

const text = `岚川省重点工作分工
一、推进甲类园区建设。（财政部、教育部负责，2021年6月底前完成）
`;
const finance = callerOf('ministry-of-finance', 'liaison');
const asked = { reason: '设备到货推迟', progress: '主体工程已完工。', askedFor: '2021-09-30' } as const;

describe.each(actEngines)('an extension on %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
    await registerText(store.db, text);
    const tasks = await store.db.selectFrom('task').select(['id', 'revision']).execute();
    await assignTasks(actContext(store.db), { tasks });
    await receiveAssignments(own(), { assignments: [await branch()] });
  });
  afterAll(() => store.close());

  const own = (today: LocalDate = '2021-06-10') => actContext(store.db, { caller: finance, today });
  const keeper = () => actContext(store.db);
  const branch = async (organisationId = 'ministry-of-finance') =>
    await store.db
      .selectFrom('assignment')
      .select(['organisationId', 'id', 'revision', 'state', 'extension', 'extendedFrom', 'extendedOn'])
      .where('organisationId', '=', organisationId)
      .executeTakeFirstOrThrow();
  const ask = async (today?: LocalDate, more: Partial<{ askedFor: LocalDate }> = {}) =>
    await askExtension(own(today), { ...(await branch()), ...asked, ...more });

  test('is asked for before the date has passed, and puts it off', async () => {
    expect(await ask('2021-07-01')).toMatchObject({ refusal: { code: 'extension_too_late' } });
    expect(await ask('2021-06-30', { askedFor: '2021-06-30' })).toMatchObject({
      refusal: { code: 'extension_not_later' },
    });
    expect(await ask('2021-06-30')).toMatchObject({ ok: true });
    expect(await ask()).toMatchObject({ refusal: { code: 'not_in_state' } });
  });

  test('is granted only once the keepers support it, and moves the date for that branch alone', async () => {
    expect(await grantExtension(keeper(), await branch())).toMatchObject({
      refusal: { code: 'not_in_state' },
    });
    expect(await supportExtension(keeper(), { ...(await branch()), words: '情况属实' })).toMatchObject({
      ok: true,
    });
    expect(await grantExtension(keeper(), await branch())).toMatchObject({ ok: true });
    expect(await branch()).toMatchObject({
      ...{ extension: null, extendedFrom: '2021-06-30', extendedOn: '2021-09-30' },
    });
    expect((await branch('ministry-of-education')).extendedOn).toBeNull();
  });

  test('can be asked for again before the new date, taken back and refused', async () => {
    expect(await ask('2021-07-01', { askedFor: '2021-12-31' })).toMatchObject({ ok: true });
    expect(await withdrawExtension(own(), await branch())).toMatchObject({ ok: true });
    await ask('2021-07-01', { askedFor: '2021-12-31' });
    const refused = await refuseExtension(keeper(), { ...(await branch()), reason: '年底前须见效' });
    expect(refused).toMatchObject({ ok: true });
    expect(await branch()).toMatchObject({ extension: null, extendedOn: '2021-09-30' });
    const states = await store.db.selectFrom('extension').select('state').orderBy('actId').execute();
    expect(states.map(({ state }) => state).toSorted()).toEqual(['granted', 'refused', 'withdrawn']);
  });

  test('can still be decided when the branch is claimed in the meantime', async () => {
    await ask('2021-07-01', { askedFor: '2021-12-31' });
    await claimCompletion(own(), { ...(await branch()), grounds: '已建成。' });
    await supportExtension(keeper(), { ...(await branch()), words: '情况属实' });
    expect(await grantExtension(keeper(), await branch())).toMatchObject({ ok: true });
    expect(await branch()).toMatchObject({
      state: 'claimed',
      extendedFrom: '2021-06-30',
      extendedOn: '2021-12-31',
    });
  });

  test('is measured by the date that a decision has set', async () => {
    const task = await store.db.selectFrom('task').select(['id', 'revision']).executeTakeFirstOrThrow();
    await adjustTask(keeper(), { ...task, basis: '专题会议纪要', words: '提前完成', dueOn: '2021-06-20' });
    await receiveAssignments(actContext(store.db, { caller: callerOf('ministry-of-education', 'liaison') }), {
      assignments: [await branch('ministry-of-education')],
    });
    const context = actContext(store.db, {
      caller: callerOf('ministry-of-education', 'liaison'),
      today: '2021-06-21',
    });
    expect(
      await askExtension(context, { ...(await branch('ministry-of-education')), ...asked }),
    ).toMatchObject({ refusal: { code: 'extension_too_late' } });
  });
});
