import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withCookieJar } from '#test-kit/cookie-jar.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { addTestPerson } from '#test-kit/sign-in.ts';

let served: TestApp;
beforeAll(async () => {
  served = await openTestApp();
  await addTestPerson(served.db, { username: 'liaison', roles: ['liaison'], password: 'a long enough one' });
  await addTestPerson(served.db, { username: 'not-yet', roles: ['liaison'] });
});
afterAll(() => served?.close());

const signIn = (username: string, password: string, headers: Record<string, string> = {}) =>
  served.anonymous({ method: 'POST', url: '/api/auth/sign-in', payload: { username, password }, headers });

describe('whoever has not signed in', () => {
  test.each(['/api/directives', '/api/nothing', '/api', '/api/settings', '/api/account/sessions'])(
    'is sent to sign in by %s',
    async (url) => {
      const response = await served.anonymous(url);
      expect(response.statusCode).toBe(401);
      expect(response.json()).toMatchObject({ code: 'sign_in_required' });
    },
  );

  test.each(['/api/meta', '/api/problems/fault', '/api/openapi.json', '/api/docs/', '/api/auth/session'])(
    'reads %s',
    async (url) => {
      expect((await served.anonymous(url)).statusCode).toBe(200);
    },
  );

  test('is told that there are accounts, and how far they have come', async () => {
    expect((await served.anonymous('/api/auth/session')).json()).toEqual({
      step: 'sign_in',
      person: null,
      secondFactor: false,
      hasAccounts: true,
      singleSignOn: false,
    });
  });

  test('has no session by a token that the server has not signed', async () => {
    const cookie = 'taizhang.session_token=made-up.c2lnbmF0dXJl';
    expect((await served.anonymous({ url: '/api/directives', headers: { cookie } })).statusCode).toBe(401);
  });
});

describe('a person with a password', () => {
  test('signs in, in any case of letters, and out again', async () => {
    const browser = withCookieJar(served.anonymous);
    const payload = { username: ' Liaison', password: 'a long enough one' };
    const response = await browser({ method: 'POST', url: '/api/auth/sign-in', payload });
    expect(response.json()).toEqual({ step: 'done' });
    expect((await browser('/api/directives')).statusCode).toBe(200);
    expect((await browser('/api/auth/session')).json()).toMatchObject({
      step: 'done',
      person: { username: 'liaison', organisation: { name: '国务院办公厅' }, roles: ['liaison'] },
    });
    expect((await browser({ method: 'POST', url: '/api/auth/sign-out' })).statusCode).toBe(204);
    expect((await browser('/api/directives')).statusCode).toBe(401);
  });

  test('is given a cookie that scripts and other sites do not get', async () => {
    const { headers } = await signIn('liaison', 'a long enough one');
    expect(String(headers['set-cookie'])).toMatch(/^taizhang\.session_token=[^;]+;.*HttpOnly.*SameSite=Lax/);
  });

  test('is not signed in by a form of another site', async () => {
    const response = await signIn('liaison', 'a long enough one', { origin: 'http://evil.example' });
    expect(response.json()).toMatchObject({ code: 'foreign_origin' });
  });
});

describe('what does not let anybody in', () => {
  test('is answered alike, whoever it was', async () => {
    const answers = await Promise.all([
      signIn('liaison', 'a wrong password'),
      signIn('nobody', 'a wrong password'),
      signIn('not-yet', 'a wrong password'),
    ]);
    for (const { statusCode, body, headers } of answers) {
      expect(statusCode).toBe(401);
      expect(body).toBe(answers[0]?.body);
      expect(headers['set-cookie']).toBeUndefined();
    }
    expect(answers[0]?.json()).toMatchObject({ code: 'sign_in_failed' });
  });

  test('takes about the same time, whoever it was', async () => {
    const timeOf = async (username: string) => {
      await sql`delete from sign_in_attempt`.execute(served.db);
      const start = performance.now();
      await signIn(username, 'a wrong password');
      return performance.now() - start;
    };
    // Turn by turn, so that whatever else the machine does falls on both; the least of each is told by the work alone.
    const times = [];
    for (let round = 0; round < 8; round += 1)
      times.push([await timeOf('liaison'), await timeOf('nobody')] as const);
    const known = Math.min(...times.map(([of]) => of));
    const unknown = Math.min(...times.map(([, of]) => of));
    expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(4);
  });

  test('the sixth attempt on one name is refused even with the right password, in the same words', async () => {
    await addTestPerson(served.db, {
      username: 'guessed',
      roles: ['officer'],
      password: 'the right one of all',
    });
    for (let round = 0; round < 5; round += 1) await signIn('guessed', 'a wrong password');
    const locked = await signIn('guessed', 'the right one of all');
    const unknown = await signIn('nobody', 'a wrong password');
    expect(locked.statusCode).toBe(401);
    expect(locked.body).toBe(unknown.body);
  });

  test('many at once are not more than many one by one', async () => {
    await addTestPerson(served.db, {
      username: 'rushed',
      roles: ['officer'],
      password: 'the right one of all',
    });
    await Promise.all(Array.from({ length: 12 }, () => signIn('rushed', 'a wrong password')));
    expect((await signIn('rushed', 'the right one of all')).statusCode).toBe(401);
  });

  test('a lock ends with its period', async () => {
    await sql`update sign_in_attempt set since = since - interval '16 minutes'`.execute(served.db);
    expect((await signIn('guessed', 'the right one of all')).statusCode).toBe(200);
  });

  test('four wrong ones and a right one begin the count anew', async () => {
    for (const _ of [1, 2]) {
      for (let round = 0; round < 4; round += 1) await signIn('liaison', 'a wrong password');
      expect((await signIn('liaison', 'a long enough one')).statusCode).toBe(200);
    }
  });

  test('one address may not go on for ever, whatever the names', async () => {
    let last = 0;
    for (let round = 0; round < 70 && last !== 429; round += 1) {
      last = (await signIn(`nobody-${round}`, 'a wrong password')).statusCode;
    }
    expect(last).toBe(429);
    await sql`delete from sign_in_attempt`.execute(served.db);
  });
});

test('a moved date moves no session', async () => {
  const moved = await openTestAppOf2031();
  try {
    const browser = withCookieJar(moved.anonymous);
    const payload = { username: 'liaison', password: 'a long enough one' };
    await browser({ method: 'POST', url: '/api/auth/sign-in', payload });
    expect((await browser('/api/directives')).statusCode).toBe(200);
    const { rows } = await sql<{ hours: number }>`
      select extract(epoch from max(expires_at) - now())::float / 3600 as hours from sign_in_session`.execute(
      moved.db,
    );
    expect(rows[0]?.hours).toBeCloseTo(12, 1);
  } finally {
    await moved.close();
  }
});

async function openTestAppOf2031(): Promise<TestApp> {
  await served.close();
  const moved = await openTestApp({ fixedToday: '2031-01-01' });
  await addTestPerson(moved.db, { username: 'liaison', roles: ['liaison'], password: 'a long enough one' });
  return moved;
}
