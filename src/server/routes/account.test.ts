import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issueActivation } from '#server/sign-in/activation.ts';
import { withCookieJar } from '#test-kit/cookie-jar.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { addTestPerson } from '#test-kit/sign-in.ts';

let served: TestApp;
beforeAll(async () => {
  served = await openTestApp();
});
afterAll(() => served?.close());

const password = 'a long enough one';
const signIn = (username: string, given = password) =>
  served.anonymous({ method: 'POST', url: '/api/auth/sign-in', payload: { username, password: given } });

describe('sessions', () => {
  test('are listed, the asking one marked, and ended one by one', async () => {
    const person = await addTestPerson(served.db, { roles: ['liaison'] });
    const [here, there] = [await served.as(person), await served.as(person)];
    const { sessions } = (await here('/api/account/sessions')).json();
    expect(sessions.map(({ current }: { current: boolean }) => current).sort()).toEqual([false, true]);
    const other = sessions.find(({ current }: { current: boolean }) => !current);
    const ended = await here({ method: 'DELETE', url: `/api/account/sessions/${other.id}` });
    expect(ended.statusCode).toBe(204);
    expect((await there('/api/directives')).statusCode).toBe(401);
    expect((await here('/api/directives')).statusCode).toBe(200);
  });

  test('of others are neither seen nor ended, except by the administrator', async () => {
    const person = await addTestPerson(served.db, { roles: ['liaison'] });
    const theirs = await served.as(person);
    const { sessions } = (await theirs('/api/account/sessions')).json();
    const stranger = await served.as(await addTestPerson(served.db, { roles: ['keeper'] }));
    const of = `/api/people/${person.id}/sessions`;
    for (const [method, url] of [
      ['DELETE', `/api/account/sessions/${sessions[0].id}`],
      ['GET', of],
      ['DELETE', of],
    ] as const) {
      expect((await stranger({ method, url })).statusCode).toBe(404);
    }
    expect((await served.app.inject(of)).json().sessions).toHaveLength(1);
    expect((await served.app.inject({ method: 'DELETE', url: of })).statusCode).toBe(204);
    expect((await theirs('/api/directives')).statusCode).toBe(401);
  });

  test('end when the person has left, also should they come back', async () => {
    const person = await addTestPerson(served.db, { roles: ['liaison'] });
    const theirs = await served.as(person);
    await sql`update person set state = 'left' where id = ${person.id}`.execute(served.db);
    expect((await theirs('/api/directives')).json()).toMatchObject({ code: 'sign_in_required' });
    await sql`update person set state = 'active' where id = ${person.id}`.execute(served.db);
    expect((await theirs('/api/directives')).statusCode).toBe(401);
  });

  test('end by the clock', async () => {
    const person = await addTestPerson(served.db, { roles: ['liaison'] });
    const theirs = await served.as(person);
    await sql`update sign_in_session set expires_at = now() - interval '1 second' where user_id = ${person.id}`.execute(
      served.db,
    );
    expect((await theirs('/api/directives')).statusCode).toBe(401);
  });
});

describe('a password', () => {
  test('is changed by who knows it, and every other session ends', async () => {
    const person = await addTestPerson(served.db, { username: 'changing', roles: ['liaison'], password });
    const [here, there] = [await served.as(person), await served.as(person)];
    const change = (current: string, next: string) =>
      here({ method: 'PUT', url: '/api/account/password', payload: { current, password: next } });
    expect((await change('a wrong password', 'another long one')).json()).toMatchObject({
      code: 'password_wrong',
    });
    expect((await change(password, 'another long one')).statusCode).toBe(204);
    expect((await here('/api/directives')).statusCode).toBe(200);
    expect((await there('/api/directives')).statusCode).toBe(401);
    expect((await signIn('changing')).statusCode).toBe(401);
    expect((await signIn('changing', 'another long one')).statusCode).toBe(200);
  });

  test('is stored as Argon2id', async () => {
    const { rows } = await sql<{ password: string }>`select password from sign_in_account`.execute(served.db);
    for (const row of rows) expect(row.password).toMatch(/^\$argon2id\$/);
  });
});

describe('an activation code', () => {
  const activate = (code: string, given = password) =>
    served.anonymous({ method: 'POST', url: '/api/activation', payload: { code, password: given } });

  test('is issued by the administrator alone', async () => {
    const person = await addTestPerson(served.db, { roles: ['liaison'] });
    const url = `/api/people/${person.id}/activation`;
    const keeper = await served.as(await addTestPerson(served.db, { roles: ['keeper'] }));
    expect((await keeper({ method: 'POST', url })).statusCode).toBe(404);
    const issued = (await served.app.inject({ method: 'POST', url })).json();
    expect(issued.path).toBe(`/activate#${issued.code}`);
    const hours = (Date.parse(issued.expiresAt) - Date.now()) / 3_600_000;
    expect(hours).toBeCloseTo(72, 1);
  });

  test('sets a password once, and ends what was before', async () => {
    const person = await addTestPerson(served.db, { username: 'joining', roles: ['liaison'], password });
    const before = await served.as(person);
    const { code } = await issueActivation(served.db, person.id, new Date());
    expect((await activate(code, 'the newest of all')).json()).toEqual({ username: 'joining' });
    expect((await before('/api/directives')).statusCode).toBe(401);
    expect((await signIn('joining')).statusCode).toBe(401);
    expect((await signIn('joining', 'the newest of all')).json()).toEqual({ step: 'done' });
    expect((await activate(code, 'one more of them')).json()).toMatchObject({ code: 'activation_invalid' });
  });

  test('of two who use it at once only one sets a password', async () => {
    const person = await addTestPerson(served.db, { roles: ['liaison'] });
    const { code } = await issueActivation(served.db, person.id, new Date());
    const answers = await Promise.all([activate(code), activate(code)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 422]);
  });

  test('runs out, and gives way to a newer one', async () => {
    const person = await addTestPerson(served.db, { roles: ['liaison'] });
    const old = await issueActivation(served.db, person.id, new Date(Date.now() - 73 * 3_600_000));
    expect((await activate(old.code)).json()).toMatchObject({ code: 'activation_invalid' });
    const first = await issueActivation(served.db, person.id, new Date());
    await issueActivation(served.db, person.id, new Date());
    expect((await activate(first.code)).json()).toMatchObject({ code: 'activation_invalid' });
  });

  test.each([
    ['short', 'password_too_short'],
    ['Weak-Person-1', 'password_is_name'],
    ['1234567890', 'password_common'],
    ['Password123', 'password_common'],
    ['ababababab', 'password_common'],
  ])('takes no password like %s, and stays good', async (weak, code) => {
    const username = 'weak-person';
    const { rows } = await sql<{ id: string }>`select id from person where username = ${username}`.execute(
      served.db,
    );
    const id = rows[0]?.id ?? (await addTestPerson(served.db, { username, roles: ['liaison'] })).id;
    const issued = await issueActivation(served.db, id, new Date());
    expect((await activate(issued.code, weak)).json()).toMatchObject({ code });
    expect((await activate(issued.code)).statusCode).toBe(200);
  });

  test('is stored as a digest only', async () => {
    const person = await addTestPerson(served.db, { roles: ['liaison'] });
    const { code } = await issueActivation(served.db, person.id, new Date());
    const { rows } = await sql<{ digest: string }>`select digest from sign_in_activation`.execute(served.db);
    expect(JSON.stringify(rows)).not.toContain(code);
  });
});

describe('the description of a browser', () => {
  test('tells sessions apart', async () => {
    await addTestPerson(served.db, { username: 'traveller', roles: ['liaison'], password });
    const browser = withCookieJar(served.anonymous);
    const headers = { 'user-agent': 'Firefox on a train' };
    await browser({
      method: 'POST',
      url: '/api/auth/sign-in',
      headers,
      payload: { username: 'traveller', password },
    });
    expect((await browser('/api/account/sessions')).json().sessions[0]).toMatchObject({
      browser: 'Firefox on a train',
      address: '127.0.0.1',
      current: true,
    });
  });
});
