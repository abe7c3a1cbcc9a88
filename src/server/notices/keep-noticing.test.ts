import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { assignTasks } from '#acts/assign-tasks.ts';
import type { Store } from '#store/open-store.ts';
import { countNotifications } from '#store/read/list-notifications.ts';
import { engines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { addTestPerson } from '#test-kit/sign-in.ts';
import { keepNoticing } from './keep-noticing.ts';

describe.each(engines)('a server on %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
    await registerText(store.db, '岚川省重点工作分工\n一、推进甲类园区建设。（财政部牵头，12月底前完成）\n');
  });
  afterAll(() => store.close());

  test('tells of an act soon after it, without being asked', async () => {
    const liaison = { organisationId: 'ministry-of-finance', roles: ['liaison'] } as const;
    const { id } = await addTestPerson(store.db, liaison);
    const total = async () => (await countNotifications(store.db, id)).total;
    const log = { info: vi.fn(), error: vi.fn() };
    const stop = await keepNoticing({
      ...{ store, fixedToday: '2021-06-10', demonstration: false, mail: undefined, origin: undefined, log },
    });
    const tasks = await store.db.selectFrom('task').select(['id', 'revision']).execute();
    await assignTasks(actContext(store.db), { tasks });
    await vi.waitFor(async () => expect(await total()).toBe(1), { timeout: 60_000 });
    await stop();
    expect(log.error).not.toHaveBeenCalled();
  });
});
