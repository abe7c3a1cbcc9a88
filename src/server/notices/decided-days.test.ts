import { afterAll, beforeAll, expect, test } from 'vitest';
import { assignTasks } from '#acts/assign-tasks.ts';
import { changeSettings } from '#acts/change-settings.ts';
import type { LocalDate } from '#calendar/local-date.ts';
import { defaultNoticeSteps } from '#ledger/values/notice-steps.ts';
import type { Store } from '#store/open-store.ts';
import { listNotifications } from '#store/read/list-notifications.ts';
import { openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { addTestPerson } from '#test-kit/sign-in.ts';
import { insertDueNotices } from './insert-due-notices.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore('pglite');
  await registerText(
    store.db,
    '岚川省重点工作分工\n一、推进甲类园区建设。（财政部牵头，2021年12月底前完成）\n',
  );
});
afterAll(() => store.close());

test('people are told of a date on the days that were decided, farther ahead than the usual ones too', async () => {
  const { db } = store;
  const liaison = await addTestPerson(db, { organisationId: 'ministry-of-finance', roles: ['liaison'] });
  const tasks = await db.selectFrom('task').select(['id', 'revision']).execute();
  await assignTasks(actContext(db), { tasks });
  const noticeSteps = { ...defaultNoticeSteps, date: [-45, -2], plan: [], report: [], input: [] };
  await changeSettings(actContext(db), { noticeSteps });

  const toldOn = async (today: LocalDate) => {
    await insertDueNotices(db, { today, now: new Date(`${today}T01:00:00Z`) });
    const told = await listNotifications(db, { personId: liaison.id, limit: 100 });
    return told.filter(({ kind }) => kind === 'date_near').length;
  };
  const told: Partial<Record<LocalDate, number>> = {};
  // 45 working days before 31 December 2021 are 29 October, 20 are 3 December, 2 are 29 December.
  for (const today of [
    '2021-10-28',
    '2021-10-29',
    '2021-12-03',
    '2021-12-28',
    '2021-12-29',
    '2021-12-31',
  ] as const)
    told[today] = await toldOn(today);
  expect(told).toEqual({
    ...{ '2021-10-28': 0, '2021-10-29': 1, '2021-12-03': 1 },
    ...{ '2021-12-28': 1, '2021-12-29': 2, '2021-12-31': 2 },
  });
});
