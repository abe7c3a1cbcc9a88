import { afterAll, beforeAll, expect, test } from 'vitest';
import { adjustTask } from '#acts/adjust-task.ts';
import { assignTasks } from '#acts/assign-tasks.ts';
import { receiveAssignments } from '#acts/receive-assignments.ts';
import { callerOf, keepersOffice } from '#test-kit/callers.ts';
import { openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import type { Store } from '../open-store.ts';
import { listNoticedAmong } from './list-notice-facts.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore('pglite');
  await registerText(
    store.db,
    '岚川省重点工作分工\n一、推进甲类园区建设。（财政部、教育部牵头，12月底前完成）\n',
  );
});
afterAll(() => store.close());

test('an act that names an assignment asks about that alone, one that names a task about all who carry it', async () => {
  const { db } = store;
  const tasks = await db.selectFrom('task').select(['id', 'revision']).execute();
  expect(await assignTasks(actContext(db), { tasks })).toMatchObject({ ok: true });
  const own = await db
    .selectFrom('assignment')
    .select(['organisationId', 'id', 'revision'])
    .where('organisationId', '=', 'ministry-of-finance')
    .execute();
  const receiving = actContext(db, { caller: callerOf('ministry-of-finance', 'liaison') });
  expect(await receiveAssignments(receiving, { assignments: own })).toMatchObject({ ok: true });
  const [task] = await db.selectFrom('task').select(['id', 'revision']).execute();
  const adjusting = actContext(db, { caller: callerOf(keepersOffice, 'head') });
  const adjustment = { id: '', revision: 0, ...task, basis: '示例会议', words: '扩大范围' };
  expect(await adjustTask(adjusting, adjustment)).toMatchObject({ ok: true });

  const keys = own.map(({ organisationId, id }) => ({ organisationId, id }));
  expect(await listNoticedAmong(db, [receiving.actId], 10)).toEqual([{ keys }]);
  expect(await listNoticedAmong(db, [receiving.actId, adjusting.actId], 10)).toEqual([
    { keys },
    { taskIds: [task?.id] },
  ]);
});
