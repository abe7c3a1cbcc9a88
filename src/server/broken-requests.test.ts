import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Store } from '#store/open-store.ts';
import { openTestStore } from '#test-kit/open-test-store.ts';
import { addTestPerson, sessionCookieOf, testSignIn } from '#test-kit/sign-in.ts';
import { createApp } from './create-app.ts';
import { uploadsAtOnce, usualRateLimits } from './rate-limits.ts';

/** More than what lies between two programs takes. */
const LARGE_BYTES = 64 * 1024 * 1024;

let store: Store;
let app: FastifyInstance;
let cookie: string;
beforeAll(async () => {
  store = await openTestStore('postgres');
  app = await createApp({
    ...{ store, fixedToday: '2021-06-10', demonstration: false, webFolder: undefined, signIn: testSignIn },
    rateLimits: usualRateLimits,
  });
  app.get('/large', { schema: { hide: true } }, async () => Buffer.alloc(LARGE_BYTES));
  cookie = await sessionCookieOf(store.db, await addTestPerson(store.db, { roles: ['liaison'] }));
  await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await app?.close();
  await store?.close();
});

const countFiles = async () => (await store.db.selectFrom('storedFile').select('digest').execute()).length;
const path = '/api/files?fileName=report.txt';

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen.');
  return address;
}

/** Begins to hand in a file and goes no further; once it has arrived, what ends the connection and waits until that is known. */
async function beginUpload(): Promise<() => Promise<void>> {
  const [arrived, broken] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  app.server.once('request', (_request, answer) => {
    // The answer's end, as the count of uploads has it; a request that was refused before it was whole tells of none.
    answer.once('close', broken.resolve);
    arrived.resolve();
  });
  const { port, address } = addressOf(app.server);
  const socket = connect(port, address);
  const head = ['content-type: application/octet-stream', 'content-length: 1000', `cookie: ${cookie}`];
  socket.write([`POST ${path} HTTP/1.1`, 'host: localhost', ...head, '', 'half'].join('\r\n'));
  await arrived.promise;
  return async () => {
    socket.destroy();
    await broken.promise;
  };
}

const handIn = () => {
  const headers = { cookie, 'content-type': 'application/octet-stream' };
  return app.inject({ method: 'POST', url: path, headers, payload: 'the whole of it' });
};

test('an upload that breaks off leaves nothing; sent again it is kept', async () => {
  const breakOff = await beginUpload();
  await breakOff();
  expect(await countFiles()).toBe(0);
  expect((await handIn()).statusCode).toBe(200);
  expect(await countFiles()).toBe(1);
});

test('uploads that break off while it is looked up whose they are count no more', async () => {
  for (let count = 0; count < uploadsAtOnce.account; count += 1) await (await beginUpload())();
  expect((await handIn()).statusCode).toBe(200);
});

test('nobody hands in more than so many files at once, which all stand in memory', async () => {
  const under: (() => Promise<void>)[] = [];
  let answered: number;
  // One that has arrived is counted a moment later: handed in meanwhile, a whole one takes its place.
  do {
    under.push(await beginUpload());
    answered = (await handIn()).statusCode;
  } while (answered === 200);
  expect(answered).toBe(429);
  expect(under.length).toBeGreaterThanOrEqual(uploadsAtOnce.account);
  for (const breakOff of under) await breakOff();
  await vi.waitFor(async () => expect((await handIn()).statusCode).toBe(200), 20_000);
});

test('who reads nothing of a large answer is cut off, and others are answered meanwhile', async () => {
  const [taken, gone] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  app.server.once('connection', (socket) => {
    socket.once('close', gone.resolve);
    socket.setTimeout(300);
    taken.resolve();
  });
  const { port, address } = addressOf(app.server);
  const socket = connect(port, address).pause();
  socket.on('error', () => undefined);
  socket.write(['GET /large HTTP/1.1', 'host: localhost', '', ''].join('\r\n'));
  await taken.promise;
  expect((await app.inject('/healthz')).statusCode).toBe(200);
  await gone.promise;
  socket.destroy();
});

test('nobody holds a connection for ever: the head of a request has a minute, the whole of it five, silence three', () => {
  expect(app.server).toMatchObject({ headersTimeout: 60_000, requestTimeout: 300_000, timeout: 180_000 });
});

test('a stop waits for no connection on which nothing was ever asked', async () => {
  const arrived = Promise.withResolvers<void>();
  app.server.once('connection', () => arrived.resolve());
  const { port, address } = addressOf(app.server);
  const socket = connect(port, address);
  const gone = new Promise((resolve) => socket.once('close', resolve));
  let told = '';
  socket.on('data', (bytes) => {
    told += bytes;
  });
  socket.on('error', () => undefined);
  await arrived.promise;
  await app.close();
  await gone;
  // Who is waited for is told in the end that the time is over.
  expect(told).toBe('');
});
