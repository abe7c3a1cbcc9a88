import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nameDeputy } from '#acts/name-deputy.ts';
import { withCookieJar } from '#test-kit/cookie-jar.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { actContext } from '#test-kit/register-text.ts';
import { type Ask, addTestPerson } from '#test-kit/sign-in.ts';
import { totpOf } from '#test-kit/totp.ts';

const password = 'a long enough one';
let served: TestApp;
beforeAll(async () => {
  served = await openTestApp();
});
afterAll(() => served?.close());

const post = (ask: Ask, url: string, payload: object = {}) =>
  ask({ method: 'POST', url: `/api/auth/${url}`, payload });

/** A person with a role that asks for a second factor, in a browser of theirs, signed in with their password. */
async function arrive(username: string, roles: readonly ['keeper' | 'head' | 'administrator' | 'liaison']) {
  await addTestPerson(served.db, { username, roles, password });
  const browser = withCookieJar(served.anonymous);
  const { step } = (await post(browser, 'sign-in', { username, password })).json();
  return { browser, step, again: () => post(browser, 'sign-in', { username, password }) };
}

async function enrol(browser: Ask) {
  const { secret, recoveryCodes, address } = (
    await post(browser, 'second-factor/enrolment', { password })
  ).json();
  const verified = await post(browser, 'second-factor', { code: totpOf(secret) });
  return { secret, recoveryCodes, address, verified };
}

describe.each(['keeper', 'head', 'administrator'] as const)('a person with the role %s', (role) => {
  test('has no rights until an authenticator is set up and has shown its first code', async () => {
    const { browser, step } = await arrive(`new-${role}`, [role]);
    expect(step).toBe('enrolment');
    const refused = await browser('/api/directives');
    expect(refused.statusCode).toBe(401);
    expect(refused.json()).toMatchObject({ code: 'second_factor_required' });
    const { address, verified } = await enrol(browser);
    expect(address).toMatch(new RegExp(`^otpauth://totp/.+:new-${role}\\?secret=[A-Z2-7]+`));
    expect(verified.json()).toEqual({ step: 'done' });
    expect((await browser('/api/directives')).statusCode).toBe(200);
  });
});

test('who only reads and reports needs none, and may have one', async () => {
  const { browser, step, again } = await arrive('careful-liaison', ['liaison']);
  expect(step).toBe('done');
  expect((await browser('/api/directives')).statusCode).toBe(200);
  await enrol(browser);
  expect((await again()).json()).toEqual({ step: 'second_factor' });
});

test('whoever stands in for a keeper needs one while they do', async () => {
  const keeper = await addTestPerson(served.db, { username: 'absent-keeper', roles: ['keeper'] });
  const deputy = await addTestPerson(served.db, { username: 'deputy', roles: ['liaison'], password });
  const named = await nameDeputy(actContext(served.db), {
    ...{ personId: keeper.id, deputyId: deputy.id, reason: '出差' },
    ...{ fromOn: '2021-06-10', toOn: '2021-06-11' },
  });
  expect(named.ok).toBe(true);
  const browser = withCookieJar(served.anonymous);
  const { step } = (await post(browser, 'sign-in', { username: 'deputy', password })).json();
  expect(step).toBe('enrolment');
});

describe('who has an authenticator', () => {
  test('signs in with password and code, and has no session in between', async () => {
    const { browser, again } = await arrive('regular', ['keeper']);
    const { secret } = await enrol(browser);
    expect((await again()).json()).toEqual({ step: 'second_factor' });
    expect((await browser('/api/directives')).json()).toMatchObject({ code: 'sign_in_required' });
    expect((await post(browser, 'second-factor', { code: '000000' })).json()).toMatchObject({
      code: 'code_wrong',
    });
    expect((await post(browser, 'second-factor', { code: totpOf(secret) })).json()).toEqual({ step: 'done' });
    expect((await browser('/api/directives')).statusCode).toBe(200);
  });

  test('may use each recovery code once', async () => {
    const { browser, again } = await arrive('forgetful', ['keeper']);
    const { recoveryCodes } = await enrol(browser);
    const [recoveryCode] = recoveryCodes;
    await again();
    expect((await post(browser, 'second-factor', { recoveryCode })).json()).toEqual({ step: 'done' });
    expect((await browser('/api/directives')).statusCode).toBe(200);
    await again();
    expect((await post(browser, 'second-factor', { recoveryCode })).json()).toMatchObject({
      code: 'code_wrong',
    });
  });

  test('begins anew after five wrong codes', async () => {
    const { browser, again } = await arrive('guessing', ['keeper']);
    const { secret } = await enrol(browser);
    await again();
    for (let round = 0; round < 5; round += 1) await post(browser, 'second-factor', { code: '000000' });
    const late = await post(browser, 'second-factor', { code: totpOf(secret) });
    expect(late.json()).toMatchObject({ code: 'code_expired' });
    expect((await browser('/api/directives')).statusCode).toBe(401);
  });

  test('replaces it with the password, and the one before no longer counts', async () => {
    const { browser, again } = await arrive('new-telephone', ['keeper']);
    const { secret: former } = await enrol(browser);
    const refused = await post(browser, 'second-factor/enrolment', { password: 'a wrong password' });
    expect(refused.json()).toMatchObject({ code: 'password_wrong' });
    const { secret } = await enrol(browser);
    await again();
    expect((await post(browser, 'second-factor', { code: totpOf(former) })).statusCode).toBe(422);
    expect((await post(browser, 'second-factor', { code: totpOf(secret) })).statusCode).toBe(200);
  });
});

describe('a step is not passed by', () => {
  test('recovery codes of an authenticator that was never shown', async () => {
    const { browser } = await arrive('impatient', ['keeper']);
    const { recoveryCodes } = (await post(browser, 'second-factor/enrolment', { password })).json();
    await post(browser, 'second-factor', { recoveryCode: recoveryCodes[0] });
    expect((await browser('/api/directives')).statusCode).toBe(401);
  });

  test('a code without a sign-in before it', async () => {
    const response = await post(served.anonymous, 'second-factor', { code: '123456' });
    expect(response.json()).toMatchObject({ code: 'code_expired' });
  });

  test('setting up an authenticator without a session', async () => {
    const response = await post(served.anonymous, 'second-factor/enrolment', { password });
    expect(response.json()).toMatchObject({ code: 'sign_in_required' });
  });
});

test('a code of ten minutes ago is wrong by the clock, whatever the civil day', async () => {
  const { browser, again } = await arrive('late', ['keeper']);
  const { secret } = await enrol(browser);
  await again();
  const old = totpOf(secret, new Date(Date.now() - 600_000));
  expect((await post(browser, 'second-factor', { code: old })).json()).toMatchObject({ code: 'code_wrong' });
});

test('the secrets of authenticators are stored encrypted', async () => {
  const { browser } = await arrive('private', ['keeper']);
  const { secret } = await enrol(browser);
  const { rows } = await sql<{ found: number }>`
    select count(*) as found from sign_in_two_factor where secret like ${`%${secret}%`}`.execute(served.db);
  expect(rows[0]?.found).toBe(0);
});
