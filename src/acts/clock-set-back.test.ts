import { expect, test } from 'vitest';
import { compareState } from '#store/compare-state.ts';
import { callerOf } from '#test-kit/callers.ts';
import { openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { assignTasks } from './assign-tasks.ts';
import { receiveAssignments } from './receive-assignments.ts';
import { replayJournal } from './replay/replay-journal.ts';

test('where the clock is set back over midnight work goes on, and the journal still tells how the state came about', async () => {
  const store = await openTestStore('postgres');
  const again = await openTestStore('postgres');
  try {
    const { db } = store;
    await registerText(db, '岚川省重点工作分工\n一、推进甲类园区建设。（财政部牵头，12月底前完成）\n');
    const tasks = await db.selectFrom('task').select(['id', 'revision']).execute();
    const after = { today: '2021-06-11', now: new Date('2021-06-10T16:30:00Z') } as const;
    // As its time says, each act's id is before those of the acts before it.
    const ids = ['ffffffff-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000000000'];
    const assigned = await assignTasks(actContext(db, { ...after, actId: ids[0] ?? '' }), { tasks });
    expect(assigned.ok).toBe(true);
    const before = { today: '2021-06-10', now: new Date('2021-06-10T15:30:00Z') } as const;
    const caller = callerOf('ministry-of-finance', 'liaison');
    const assignments = await db
      .selectFrom('assignment')
      .select(['organisationId', 'id', 'revision'])
      .execute();
    const received = await receiveAssignments(actContext(db, { ...before, caller, actId: ids[1] ?? '' }), {
      assignments,
    });
    expect(received.ok).toBe(true);
    const lights = await db
      .selectFrom('assignmentLight')
      .select(['fromOn', 'untilOn', 'grey'])
      .orderBy('fromOn')
      .execute();
    // What was laid by the later day stands, and holds once that day comes again.
    expect(lights).toEqual([{ fromOn: '2021-06-11', untilOn: null, grey: null }]);

    await replayJournal(db, again.db);
    expect(await compareState(db, again.db)).toEqual([]);
  } finally {
    await store.close();
    await again.close();
  }
});
