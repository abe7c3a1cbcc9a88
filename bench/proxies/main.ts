/**
 * `node scripts/run.js bench/proxies/main.ts --folder FOLDER`: asks two copies of the program through a proxy what people ask, as
 * deploy/try-proxy.sh has set them up, and stops one of them. Ends with exit code 1 where one thing is not as it should be.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openUnmigrated } from '#store/open-store.ts';
import { buildPng } from '#test-kit/build-picture.ts';
import { readSample } from '#test-kit/read-sample.ts';
import { registerText } from '#test-kit/register-text.ts';
import { addTestPerson, keeperOrganisation, sessionCookieOf } from '#test-kit/sign-in.ts';
import { type Answer, type Asking, ask } from './ask.ts';

const ORIGIN = process.env['TAIZHANG_ORIGIN'] ?? '';
const COPIES = ['http://127.0.0.1:3000', 'http://127.0.0.1:3001'];
const CLIENT = '192.0.2.7';
const LISTENERS = 12;
const PASSWORD = 'a password of the trial';
const MEGABYTE = 1024 * 1024;
const MOST_MILLISECONDS = 180_000;
const json = { 'content-type': 'application/json' };
const bytes = { 'content-type': 'application/octet-stream' };

const { folder } = parseArgs({ options: { folder: { type: 'string', default: '' } } }).values;
let failures = 0;
function check(what: string, holds: boolean, seen: unknown = ''): void {
  if (!holds) failures += 1;
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${what} ${seen === '' ? '' : JSON.stringify(seen)}`);
}

const { cookie, directiveId } = await fillStore();
await until(async () => (await ask(`${ORIGIN}/readyz`)).status === 200);
await until(async () => (await ask(`${COPIES[0]}/readyz`)).status === 200);
await until(async () => (await ask(`${COPIES[1]}/readyz`)).status === 200);
await signIn();
await hearActs();
await handIn();
await takeAway();
await stopOne();
process.exit(failures === 0 ? 0 : 1);

async function fillStore() {
  const store = await openUnmigrated({ databaseUrl: process.env['DATABASE_URL'] ?? '' });
  try {
    const keeper = await addTestPerson(store.db, { roles: ['keeper', 'administrator'] });
    await addTestPerson(store.db, { username: 'liaison', roles: ['liaison'], password: PASSWORD });
    const directiveId = await registerText(store.db, readSample('guofa-2021-6'));
    return { directiveId, cookie: `__Secure-${await sessionCookieOf(store.db, keeper)}` };
  } finally {
    await store.close();
  }
}

async function signIn(): Promise<void> {
  const plain = await ask(`${ORIGIN.replace('https:', 'http:')}/ledger?a=1`);
  const redirected = plain.status === 308 && plain.headers.location === `${ORIGIN}/ledger?a=1`;
  check('plain HTTP leads to HTTPS', redirected, plain.headers.location);
  const credentials = { username: 'liaison', password: PASSWORD };
  const body = JSON.stringify(credentials);
  const headers = { ...json, origin: ORIGIN };
  const answer = await ask(`${ORIGIN}/api/auth/sign-in`, { method: 'POST', headers, body });
  const begun = answer.headers['set-cookie']?.find((line) => line.includes('session_token')) ?? '';
  const marks = ['__Secure-', 'Secure', 'HttpOnly', 'SameSite'];
  const marked = marks.every((mark) => begun.includes(mark));
  check('signing in sets a cookie for HTTPS alone', answer.status === 200 && marked, answer.status);
  const session = await ask(`${ORIGIN}/api/auth/session`, {
    headers: { cookie: begun.split(';', 1)[0] ?? '' },
  });
  check('it is known afterwards', session.body.includes('"step":"done"'));
  check('HSTS is said', answer.headers['strict-transport-security'] !== undefined);
  const forged = { ...headers, 'x-forwarded-for': '198.51.100.1' };
  const wrong = JSON.stringify({ ...credentials, password: 'another password' });
  await ask(`${ORIGIN}/api/auth/sign-in`, { method: 'POST', headers: forged, body: wrong, from: CLIENT });
  await until(async () => logs().includes('"address"'));
  check(
    'the client’s address is the one it has, not the one it says',
    logs().includes(`"address":"${CLIENT}"`),
  );
  const figures = await ask(`${ORIGIN}/metrics`);
  check('nobody has the metrics through it', figures.status === 404, figures.status);
}

/** An act at each copy, heard by pages that came through the proxy, some at each copy. */
async function hearActs(): Promise<void> {
  const listeners = await Promise.all(Array.from({ length: LISTENERS }, listen));
  const heardAt = logsOfCopies().map((log) => log.split('"route":"/api/live"').length - 1);
  check(
    'pages listen at both copies',
    heardAt.every((count) => count > 0),
    heardAt,
  );
  for (const [index, copy] of COPIES.entries()) {
    const startedAt = Date.now();
    const { status } = await addUnit(copy, `科室${index}`);
    const heard = () => listeners.every(({ said }) => said.split('add_unit').length - 1 > index);
    await until(async () => heard()).catch(() => undefined);
    check('an act is heard on every page', status === 200 && heard(), `${Date.now() - startedAt} ms`);
  }
}

async function listen() {
  const response = await fetch(`${ORIGIN}/api/live`, { headers: { cookie } });
  const state = { said: '', ended: false };
  const read = async () => {
    for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) state.said += part;
  };
  void read()
    .catch(() => undefined)
    .finally(() => {
      state.ended = true;
    });
  await until(async () => state.said.includes(': beat'));
  return state;
}

async function addUnit(server: string, name: string): Promise<Answer> {
  const body = JSON.stringify({ organisationId: keeperOrganisation, name });
  return await ask(`${server}/api/acts/add-unit`, { method: 'POST', headers: { ...json, cookie }, body });
}

/** Files near the limits, and beyond: it is the program that answers. */
async function handIn(): Promise<void> {
  const evidence = await ask(`${ORIGIN}/api/files?fileName=a.png`, upload(pictureOf(29)));
  check('29 MB of evidence are kept', evidence.status === 200, evidence.status);
  for (const megabytes of [50, 64, 65]) {
    const body = Buffer.alloc(megabytes * MEGABYTE, 7);
    const answer = await ask(`${ORIGIN}/api/drafts?fileName=a.bin`, upload(body));
    const isSaid = answer.body.includes('"code"') || (megabytes > 64 && answer.status === 413);
    const who = megabytes > 64 ? 'refused' : 'answered by the program';
    check(`${megabytes} MB are ${who}`, isSaid, [answer.status, answer.body.slice(0, 60)]);
  }
}

function upload(body: Uint8Array): Asking {
  return { method: 'POST', headers: { ...bytes, cookie }, body };
}

/** A picture with noise behind its end, so that nothing can be pressed together. */
function pictureOf(megabytes: number): Buffer {
  const noise = Buffer.alloc(megabytes * MEGABYTE);
  for (let at = 0; at < noise.length; at += 4) noise.writeUInt32LE((at * 2_654_435_761) % 4_294_967_296, at);
  return Buffer.concat([buildPng(8, 8), noise]);
}

async function takeAway(): Promise<void> {
  const path = `/api/directives/${directiveId}/tasks/export`;
  const csv = await ask(`${ORIGIN}${path}?format=csv`, { headers: { cookie } });
  const own = await ask(`${COPIES[0]}${path}?format=csv`, { headers: { cookie } });
  check(
    'an export is the same as at the copy itself',
    csv.status === 200 && csv.body === own.body,
    csv.body.length,
  );
  const book = await ask(`${ORIGIN}${path}?format=xlsx`, { headers: { cookie } });
  check('a workbook comes as a file', book.headers['content-disposition']?.startsWith('attachment') ?? false);
}

/** One copy is told to stop amid an upload and while pages listen; the other goes on. */
async function stopOne(): Promise<void> {
  const pages = await Promise.all(Array.from({ length: LISTENERS }, listen));
  const slow = ask(`${COPIES[0]}/api/files?fileName=b.png`, { ...upload(pictureOf(20)), sentWithin: 3000 });
  await pause(500);
  const startedAt = Date.now();
  process.kill(Number(readFileSync(join(folder, '3000.pid'), 'utf8')), 'SIGTERM');
  const asked = await Promise.allSettled(
    Array.from({ length: 100 }, async (_, index) => {
      await pause(index * 50);
      return (await ask(`${ORIGIN}/api/directives`, { headers: { cookie } })).status;
    }),
  );
  const others = asked
    .map((one) => (one.status === 'fulfilled' ? one.value : 'none'))
    .filter((one) => one !== 200);
  check('a hundred requests are answered while a copy stops', others.length === 0, others);
  const kept = await slow.catch((fault: unknown) => ({ status: String(fault) }));
  check('the upload that it had begun is kept', kept.status === 200, kept.status);
  await until(async () => !(await isThere())).catch(() => undefined);
  check('the copy has gone', !(await isThere()), `${Date.now() - startedAt} ms`);
  const ended = pages.filter((page) => page.ended).length;
  check('its pages are let go, to come back by the other', ended > 0 && ended < LISTENERS, ended);
  const { status } = await addUnit(ORIGIN, '科室三');
  check('acts go on', status === 200, status);
}

async function isThere(): Promise<boolean> {
  return await ask(`${COPIES[0]}/healthz`).then(
    () => true,
    () => false,
  );
}

function logsOfCopies(): string[] {
  return ['3000.log', '3001.log'].map((name) => readFileSync(join(folder, name), 'utf8'));
}

function logs(): string {
  return logsOfCopies().join('');
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const startedAt = Date.now();
  while (!(await holds().catch(() => false))) {
    if (Date.now() - startedAt > MOST_MILLISECONDS)
      throw new Error('It did not come about in three minutes.');
    await pause(50);
  }
}
