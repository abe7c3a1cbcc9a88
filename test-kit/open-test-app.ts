import type { FastifyInstance } from 'fastify';
import { createApp } from '#server/create-app.ts';
import type { Installation } from '#server/installation.ts';
import type { Db } from '#store/open-store.ts';
import { openSampleStore } from './open-test-store.ts';
import { type Ask, addTestPerson, askWith, sessionCookieOf, type TestPerson, testSignIn } from './sign-in.ts';

export interface TestApp {
  /** Asked through `inject` as `keeper`, unless the request carries a cookie of its own. */
  app: Omit<FastifyInstance, 'inject'> & { inject: Ask };
  db: Db;
  /** The sample directive, registered before the first request. */
  directiveId: string;
  /** Keeper, head and administrator of 国务院办公厅. */
  keeper: TestPerson;
  /** How another person asks, in a new session of theirs. */
  as(person: Pick<TestPerson, 'id'>): Promise<Ask>;
  /** How somebody asks who has not signed in. */
  anonymous: Ask;
  close(): Promise<void>;
}

/**
 * The server over a ledger that holds the sample directive, on the tenth of June 2021. The ledger is on a database server, where
 * a copy of a prepared one costs next to nothing; over the embedded one the browser tests ask for every screen.
 */
export async function openTestApp(more: Partial<Installation> = {}): Promise<TestApp> {
  const { directiveId, ...store } = await openSampleStore();
  const { db } = store;
  const keeper = await addTestPerson(db, {
    ...{ username: 'test-keeper', name: '测试督查员', roles: ['keeper', 'head', 'administrator'] },
  });
  const installation = {
    store,
    fixedToday: '2021-06-10',
    demonstration: false,
    webFolder: undefined,
    signIn: testSignIn,
    ...more,
  } as const;
  const served = await createApp(installation);
  const bare = { inject: served.inject.bind(served) };
  const close = async () => {
    await served.close();
    await store.close();
  };
  return {
    app: Object.assign(served, { inject: askWith(bare, await sessionCookieOf(db, keeper)) }),
    ...{ db, directiveId, keeper, close },
    as: async (person) => askWith(bare, await sessionCookieOf(db, person)),
    anonymous: askWith(bare, undefined),
  };
}
