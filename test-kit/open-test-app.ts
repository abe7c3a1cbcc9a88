import type { FastifyInstance } from 'fastify';
import { createApp } from '#server/create-app.ts';
import type { Installation } from '#server/installation.ts';
import type { Db } from '#store/open-store.ts';
import { openTestStore } from './open-test-store.ts';
import { readSample } from './read-sample.ts';
import { registerText } from './register-text.ts';

export interface TestApp {
  app: FastifyInstance;
  db: Db;
  /** The sample directive, registered before the first request. */
  directiveId: string;
  close(): Promise<void>;
}

/** The server over an embedded ledger that holds the sample directive, on the tenth of June 2021. */
export async function openTestApp(more: Partial<Installation> = {}): Promise<TestApp> {
  const store = await openTestStore('pglite');
  const directiveId = await registerText(store.db, readSample('guofa-2021-6'));
  const installation = {
    store,
    fixedToday: '2021-06-10',
    demonstration: false,
    webFolder: undefined,
    ...more,
  } as const;
  const app = await createApp(installation);
  const close = async () => {
    await app.close();
    await store.close();
  };
  return { app, db: store.db, directiveId, close };
}
