import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { liveActSchema } from '#contract/live.ts';
import type { Notice } from '#ledger/notices/notice.ts';
import type { Store } from '#store/open-store.ts';
import { announceAct } from '#store/tables/journal.ts';
import { insertNotices } from '#store/tables/notification.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { openTestStore } from '#test-kit/open-test-store.ts';
import { addTestPerson, sessionCookieOf, type TestPerson, testSignIn } from '#test-kit/sign-in.ts';
import { createApp } from '../create-app.ts';
import { MOST_CONNECTIONS } from '../live/live-listeners.ts';

let served: TestApp;
let address: string;
beforeAll(async () => {
  served = await openTestApp();
  address = await served.app.listen({ port: 0 });
});
afterAll(async () => {
  await served?.close();
});

/** What somebody hears from now on, event by event as it was sent. */
async function listen(person: Pick<TestPerson, 'id'>) {
  const cookie = await sessionCookieOf(served.db, person);
  const leaving = new AbortController();
  onTestFinished(() => leaving.abort());
  const response = await fetch(`${address}/api/live`, { headers: { cookie }, signal: leaving.signal });
  const heard: { event: string; data: unknown }[] = [];
  const state = { response, heard, ended: false };
  void (async () => {
    const words = response.body?.pipeThrough(new TextDecoderStream()) ?? [];
    for await (const chunk of words) {
      for (const [, event = '', data = ''] of chunk.matchAll(/event: (\w+)\ndata: (.*)\n\n/g)) {
        heard.push({ event, data: JSON.parse(data) });
      }
    }
    state.ended = true;
  })().catch(() => undefined);
  return state;
}

/** The first task of the sample that the finance ministry carries beside others, and who carries it. */
async function taskOf(organisationId: string) {
  return await served.db
    .selectFrom('task')
    .innerJoin('assignment', 'assignment.taskId', 'task.id')
    .select(['task.id', 'task.revision', 'task.directiveId'])
    .where('assignment.organisationId', '=', organisationId)
    .where('task.state', '=', 'registered')
    .orderBy('task.ordinal')
    .executeTakeFirstOrThrow();
}
const assign = (task: { id: string; revision: number }) =>
  served.app.inject({ method: 'POST', url: '/api/acts/assign-tasks', payload: { tasks: [task] } });

describe('live updates', () => {
  test('each hears of an act what they may see of it, and nobody an administrator of contents', async () => {
    const people = await Promise.all([
      addTestPerson(served.db, { organisationId: 'ministry-of-finance', roles: ['liaison'] }),
      addTestPerson(served.db, { organisationId: 'china-meteorological-administration', roles: ['liaison'] }),
      addTestPerson(served.db, { roles: ['administrator'] }),
    ]);
    const [own, other, administrator] = await Promise.all(people.map(listen));
    const keeper = await listen(served.keeper);
    expect(keeper.response.headers.get('content-type')).toContain('text/event-stream');
    expect(keeper.response.headers.get('content-encoding')).toBeNull();
    // Else a stop of the server would wait for whoever listens until their connection is idle for long.
    expect(keeper.response.headers.get('connection')).toBe('close');

    const { directiveId, ...task } = await taskOf('ministry-of-finance');
    expect((await assign(task)).statusCode).toBe(200);
    await vi.waitFor(() => expect(keeper.heard).toHaveLength(1));
    await vi.waitFor(() => expect(own?.heard).toHaveLength(1));
    await vi.waitFor(() => expect(other?.heard).toHaveLength(1));
    const [byKeeper, byOwn, byOther] = [keeper, own, other].map((state) =>
      liveActSchema.parse(state?.heard[0]?.data),
    );
    expect(byKeeper).toMatchObject({ act: 'assign_tasks', taskIds: [task.id], directiveIds: [directiveId] });
    expect(byOwn).toMatchObject({ taskIds: [task.id], personal: true });
    expect(byOwn?.assignmentIds).toHaveLength(1);
    // That a task of a published document was assigned may be known; to whom is not told.
    expect(byOther).toMatchObject({ taskIds: [task.id], assignmentIds: [], personal: false });
    expect(administrator?.heard).toEqual([]);
  });

  test('who was told something new hears that at once, and nobody else', async () => {
    const told = await addTestPerson(served.db, { roles: ['keeper'] });
    const page = await listen(told);
    const other = await listen(served.keeper);
    const notice: Notice = {
      ...{
        personId: told.id,
        kind: 'deputyship_begins' as const,
        key: 'one',
        aboutOn: '2021-06-10' as const,
      },
      ...{ directiveId: null, taskId: null, organisationId: null, assignmentId: null, detail: {} },
    };
    const day = { today: '2021-06-10', now: new Date() } as const;
    await insertNotices(served.db, [notice], day);
    await vi.waitFor(() => expect(page.heard).toEqual([{ event: 'notices', data: {} }]));
    await insertNotices(served.db, [notice], day);
    await insertNotices(served.db, [{ ...notice, key: 'two' }], day);
    await vi.waitFor(() => expect(page.heard).toHaveLength(2));
    expect(other.heard).toEqual([]);
  });

  test('nobody listens without having signed in', async () => {
    expect((await fetch(`${address}/api/live`)).status).toBe(401);
  });

  test('it ends when what somebody may do is taken from them, at once', async () => {
    const leaving = await addTestPerson(served.db, { roles: ['keeper'] });
    const page = await listen(leaving);
    await served.db.updateTable('person').set({ state: 'left' }).where('id', '=', leaving.id).execute();
    const act = { actId: '01890a5d-ac96-774b-bcce-b302099a8057' };
    await served.db
      .insertInto('journal')
      .values({
        ...{ ...act, act: 'change_person', actVersion: 1, input: '{}' },
        ...{ actor: 'keeper', actedOn: '2021-06-10', recordedAt: new Date() },
        ...{ capacities: '[]', personId: null, organisationId: null, onBehalfOfId: null, basis: null },
      })
      .execute();
    await served.db
      .insertInto('journalSubject')
      .values({
        ...{ ...act, position: 0, personId: leaving.id, detail: {} },
        ...{ organisationId: null, taskId: null, assignmentId: null, directiveId: null, revision: 2 },
      })
      .execute();
    await announceAct(served.db, act.actId);
    await vi.waitFor(() => expect(page.heard).toEqual([{ event: 'end', data: {} }]));
    await vi.waitFor(() => expect(page.ended).toBe(true));
  });

  test('a person has so many pages that listen, and the oldest gives way', async () => {
    const person = await addTestPerson(served.db, { roles: ['keeper'] });
    const pages: Awaited<ReturnType<typeof listen>>[] = [];
    for (let count = 0; count <= MOST_CONNECTIONS; count += 1) pages.push(await listen(person));
    await vi.waitFor(() => expect(pages[0]?.ended).toBe(true));
    expect(pages[0]?.heard).toEqual([{ event: 'end', data: {} }]);
    expect(pages[1]?.ended).toBe(false);
  });

  test('a server that stops takes no connection from then on, and lets go whoever was about to listen', async () => {
    const [begun, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const open = await openTestStore('postgres');
    const store: Store = {
      ...open,
      listen: async (channel, listener) => {
        begun.resolve();
        await held.promise;
        return await open.listen(channel, listener);
      },
    };
    const day = { fixedToday: '2021-06-10', demonstration: false } as const;
    const app = await createApp({ store, ...day, webFolder: undefined, signIn: testSignIn });
    const headers = {
      cookie: await sessionCookieOf(open.db, await addTestPerson(open.db, { roles: ['keeper'] })),
    };
    const page = fetch(`${await app.listen({ port: 0 })}/api/live`, { headers });
    await begun.promise;
    const stopped = app.close();
    await vi.waitFor(() => expect(app.server.listening).toBe(false));
    held.resolve();
    expect(await (await page).text()).toBe(': beat\n\n');
    await stopped;
    await open.close();
  });
});
