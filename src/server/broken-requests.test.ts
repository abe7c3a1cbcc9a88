import { connect } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '#store/open-store.ts';
import { openTestStore } from '#test-kit/open-test-store.ts';
import { addTestPerson, sessionCookieOf, testSignIn } from '#test-kit/sign-in.ts';
import { createApp } from './create-app.ts';

let store: Store;
let app: FastifyInstance;
let cookie: string;
beforeAll(async () => {
  store = await openTestStore('postgres');
  app = await createApp({
    ...{ store, fixedToday: '2021-06-10', demonstration: false, webFolder: undefined, signIn: testSignIn },
  });
  cookie = await sessionCookieOf(store.db, await addTestPerson(store.db, { roles: ['liaison'] }));
  await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await app?.close();
  await store?.close();
});

const countFiles = async () => (await store.db.selectFrom('storedFile').select('digest').execute()).length;
const path = '/api/files?fileName=report.txt';

test('an upload that breaks off leaves nothing; sent again it is kept', async () => {
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen.');
  const [arrived, broken] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  app.server.once('request', (request) => {
    request.once('close', broken.resolve);
    arrived.resolve();
  });
  const socket = connect(address.port, address.address);
  const head = ['content-type: application/octet-stream', 'content-length: 1000', `cookie: ${cookie}`];
  socket.write([`POST ${path} HTTP/1.1`, 'host: localhost', ...head, '', 'half'].join('\r\n'));
  await arrived.promise;
  socket.destroy();
  await broken.promise;
  expect(await countFiles()).toBe(0);

  const headers = { cookie, 'content-type': 'application/octet-stream' };
  const whole = await app.inject({ method: 'POST', url: path, headers, payload: 'the whole of it' });
  expect(whole.statusCode).toBe(200);
  expect(await countFiles()).toBe(1);
});

test('nobody holds a connection for ever: the head of a request has a minute, the whole of it five', () => {
  expect(app.server).toMatchObject({ headersTimeout: 60_000, requestTimeout: 300_000 });
});
