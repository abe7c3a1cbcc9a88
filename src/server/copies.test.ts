import { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { openStore, type Store } from '#store/open-store.ts';
import { openMailServer } from '#test-kit/open-mail-server.ts';
import { createDatabase, databaseUrl, dropDatabase } from '#test-kit/postgres-databases.ts';
import { readSample } from '#test-kit/read-sample.ts';
import { registerText } from '#test-kit/register-text.ts';
import { addTestPerson, sessionCookieOf, type TestPerson, testSignIn } from '#test-kit/sign-in.ts';
import { createApp } from './create-app.ts';
import { logOptions } from './log/log-options.ts';
import { keepNoticing } from './notices/keep-noticing.ts';
import { sendMails } from './notices/send-mails.ts';
import { keepSealing } from './seals/keep-sealing.ts';

const limits = { most: 4, waitMilliseconds: 60_000, statementMilliseconds: 60_000 };
const metricsToken = 'thirty-two characters for figures only';

/** One copy of the program: its server, its jobs, the lines of its log. */
async function startCopy(url: string) {
  const store = await openStore({ databaseUrl: url, limits });
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  const day = { fixedToday: '2021-06-10', demonstration: false } as const;
  const app = await createApp(
    { store, ...day, webFolder: undefined, signIn: testSignIn, metricsToken },
    logOptions({ level: 'info', stream }),
  );
  app.get('/broken', { schema: { hide: true } }, async () => {
    throw new Error('duplicate key: (name)=(李明), "li.ming", li@example.gov.cn, 13800001234');
  });
  const jobs = { store, log: app.log };
  const stops = [
    await keepNoticing({ ...jobs, ...day, mail: undefined, origin: undefined }),
    await keepSealing({ ...jobs, witnessFile: undefined }),
  ];
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const stopJobs = async () => {
    for (const stop of stops) await stop();
  };
  return { app, store, lines, address, stopJobs };
}

let database: string;
let copies: {
  app: FastifyInstance;
  store: Store;
  lines: string[];
  address: string;
  stopJobs(): Promise<void>;
}[];
let keeper: TestPerson;
let cookie: string;
beforeAll(async () => {
  const { adminUrl, template } = inject('testStores').postgres;
  database = await createDatabase(adminUrl, template);
  const url = databaseUrl(adminUrl, database);
  copies = await Promise.all([startCopy(url), startCopy(url)]);
  const [{ store }] = [copy(0)];
  await registerText(store.db, readSample('guofa-2021-6'));
  keeper = await addTestPerson(store.db, { name: '测试督查员', roles: ['keeper', 'head'] });
  cookie = await sessionCookieOf(store.db, keeper);
});
afterAll(async () => {
  for (const { app, stopJobs, store } of copies ?? []) {
    await app.close();
    await stopJobs();
    await store.close();
  }
  await dropDatabase(inject('testStores').postgres.adminUrl, database);
});

function copy(index: number) {
  const found = copies[index];
  if (!found) throw new Error('The copy has not been started.');
  return found;
}

/** What the copy says over Server-Sent Events from now on. */
async function listenAt(address: string) {
  const response = await fetch(`${address}/api/live`, { headers: { cookie } });
  const state = { said: '', ended: false };
  void (async () => {
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) state.said += chunk;
    state.ended = true;
  })();
  return state;
}

async function assignOne(address: string, organisationId: string) {
  const { db } = copy(0).store;
  const task = await db
    .selectFrom('task')
    .innerJoin('assignment', 'assignment.taskId', 'task.id')
    .select(['task.id', 'task.revision'])
    .where('assignment.organisationId', '=', organisationId)
    .where('task.state', '=', 'registered')
    .executeTakeFirstOrThrow();
  return await fetch(`${address}/api/acts/assign-tasks`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ tasks: [task] }),
  });
}

describe('two copies on one PostgreSQL', () => {
  test('what is done at one is told by the other; people are told once, and every act is sealed once', async () => {
    const { db } = copy(0).store;
    const told = await addTestPerson(db, { organisationId: 'ministry-of-finance', roles: ['liaison'] });
    const heard = await listenAt(copy(1).address);
    const answer = await assignOne(copy(0).address, 'ministry-of-finance');
    expect(answer.status).toBe(200);
    await vi.waitFor(() => expect(heard.said).toContain('"act":"assign_tasks"'), 60_000);

    const noticesOf = () =>
      db.selectFrom('notification').select('key').where('personId', '=', told.id).execute();
    await vi.waitFor(async () => expect(await noticesOf()).not.toEqual([]), 60_000);
    await vi.waitFor(async () => {
      const { acts } = await count('journal');
      expect((await count('journalLeaf')).acts).toBe(acts);
    }, 60_000);
    const keys = (await noticesOf()).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('send each mail once, when both look at the same moment', async () => {
    const { db } = copy(0).store;
    const mail = await openMailServer();
    await sql`update person set email = 'liaison@office.example'
      where organisation_id = 'ministry-of-finance'`.execute(db);
    const settings = {
      ...{ host: '127.0.0.1', port: mail.port, secure: false, requireTls: false, user: undefined },
      from: 'ledger@office.example',
    };
    // A Thursday on which people work, after whatever has been told.
    const now = new Date('2099-06-11T09:30:00+08:00');
    const mailing = { settings, origin: undefined, today: '2021-06-10', now } as const;
    await Promise.all(copies.map(({ store }) => sendMails(store.db, mailing)));
    expect(mail.taken.map(({ to }) => to)).toEqual(['liaison@office.example']);
    await mail.close();
  });

  test('say what they do without anybody’s name, number or words, each line with the id of its request', async () => {
    const { app, lines, address } = copy(0);
    const query = new URLSearchParams({ q: '李明 13800001234 储备办法' });
    const found = await fetch(`${address}/api/search?${query}`, { headers: { cookie } });
    const broken = await fetch(`${address}/broken?name=${encodeURIComponent('李明')}`);
    expect(broken.status).toBe(500);
    await app.inject({
      method: 'POST',
      url: '/api/auth/sign-in',
      payload: { username: '李明', password: 'x' },
    });

    const log = lines.join('');
    for (const words of [
      '李明',
      encodeURIComponent('李明'),
      '13800001234',
      '储备',
      'li.ming',
      '@example',
      keeper.name,
    ]) {
      expect(log).not.toContain(words);
    }
    expect(log).not.toMatch(/[一-鿿]/);
    const parsed = lines.map((line) => JSON.parse(line));
    const id = broken.headers.get('x-request-id');
    const fault = parsed.find(({ reqId, err }) => reqId === id && err);
    expect(fault.err).toMatchObject({ type: 'Error', message: 'duplicate key: (name)=(…), …, …, …' });
    expect(fault.err.stack).toContain('at ');
    const searchId = found.headers.get('x-request-id');
    expect(parsed.find(({ reqId }) => reqId === searchId)).toMatchObject({
      req: { method: 'GET', route: '/api/search' },
    });
  });

  test('tell this machine how they fare, by route and act; others only with the token', async () => {
    const { app, address } = copy(0);
    const figures = await (await fetch(`${address}/metrics`)).text();
    expect(figures).toContain(
      'taizhang_requests_total{method="POST",route="/api/acts/assign-tasks",status="200"} 1',
    );
    expect(figures).toContain('taizhang_acts_total{act="assign-tasks",outcome="done"} 1');
    expect(figures).toContain(
      'taizhang_request_seconds_count{method="POST",route="/api/acts/assign-tasks"} 1',
    );
    expect(figures).toMatch(/taizhang_pool_connections\{state="idle"\} \d/);
    expect(figures).toMatch(/taizhang_seal_lag_seconds \d/);
    // `promtool check metrics` takes quantiles for a mistake anywhere else.
    expect(figures).toContain('# TYPE taizhang_event_loop_delay_seconds summary');
    expect(figures).toContain('taizhang_store_up 1');
    expect(figures).not.toMatch(/[一-鿿]/);

    const from = (headers: Record<string, string>, remoteAddress = '10.0.0.9') =>
      app.inject({ url: '/metrics', remoteAddress, headers: { host: 'localhost', ...headers } });
    expect((await from({})).statusCode).toBe(404);
    expect((await from({ authorization: `Bearer ${metricsToken}x` })).statusCode).toBe(404);
    expect((await from({ authorization: `Bearer ${metricsToken}` })).statusCode).toBe(200);
    // As Prometheus asks: under the name or number of the machine, and its port.
    const host = '192.0.2.7:3000';
    expect((await from({ host, authorization: `Bearer ${metricsToken}` })).statusCode).toBe(200);
    for (const headers of [{ host }, { 'x-forwarded-for': '10.0.0.9' }]) {
      expect((await from(headers, '127.0.0.1')).statusCode).toBe(404);
    }
  });

  test('a copy that is stopped answers what it was asked and ends what it tells', async () => {
    const { app, store, address } = copy(1);
    const heard = await listenAt(address);
    const held = Promise.withResolvers<void>();
    const locked = Promise.withResolvers<void>();
    const holding = copy(0)
      .store.db.transaction()
      .execute(async (db) => {
        await db.selectFrom('task').select('id').forUpdate().execute();
        locked.resolve();
        await held.promise;
      });
    await locked.promise;
    const answer = assignOne(address, 'ministry-of-education');
    await vi.waitFor(() => expect(store.poolUse?.()).toMatchObject({ open: expect.any(Number) }));
    await vi.waitFor(async () => expect(await waitsForLock()).toBe(true), 60_000);
    const stopped = app.close();
    await vi.waitFor(() => expect(heard.ended).toBe(true), 60_000);
    held.resolve();
    await holding;
    expect((await answer).status).toBe(200);
    await stopped;
    await expect(fetch(`${address}/healthz`)).rejects.toThrow();
  });

  test('a copy of an older version neither starts on a newer store nor counts as ready', async () => {
    const { app, store } = copy(0);
    expect((await app.inject('/readyz')).statusCode).toBe(200);
    await sql`insert into migration (name) values ('9999-later.sql')`.execute(store.db);
    const ready = await app.inject('/readyz');
    expect([ready.statusCode, ready.json()]).toEqual([503, { status: 'the store is of a newer version' }]);
    const { adminUrl } = inject('testStores').postgres;
    await expect(openStore({ databaseUrl: databaseUrl(adminUrl, database) })).rejects.toThrow(
      'newer version',
    );
  });
});

async function count(table: 'journal' | 'journalLeaf'): Promise<{ acts: number }> {
  const { db } = copy(0).store;
  return await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('acts'))
    .executeTakeFirstOrThrow();
}

async function waitsForLock(): Promise<boolean> {
  const { rows } = await sql<{ waiting: boolean }>`
    select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock') as waiting
  `.execute(copy(0).store.db);
  return rows[0]?.waiting ?? false;
}
