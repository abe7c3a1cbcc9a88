import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withCookieJar } from '#test-kit/cookie-jar.ts';
import { openProvider, type TestProvider } from '#test-kit/open-provider.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { addTestPerson, testSignIn } from '#test-kit/sign-in.ts';

const origin = 'https://taizhang.example.gov.cn';
let provider: TestProvider;
let served: TestApp;
beforeAll(async () => {
  provider = await openProvider();
  const { issuer, clientId, clientSecret } = provider;
  const singleSignOn = {
    ...{ issuer, clientId, clientSecret },
    ...{ usernameClaim: 'preferred_username', asksSecondFactor: false },
  };
  served = await openTestApp({ signIn: { ...testSignIn, origin, singleSignOn } });
});
afterAll(async () => {
  await served?.close();
  await provider?.close();
});
beforeEach(() => {
  provider.claims = {};
  provider.furtherClaims = {};
  provider.forge = false;
});

/** A browser that goes to the provider and comes back; where it stands in the end. */
async function goRound(claims: Record<string, unknown>, returnTo = '/directives') {
  provider.claims = claims;
  const browser = withCookieJar((request) => {
    const asked = typeof request === 'string' ? { url: request } : request;
    const host = 'taizhang.example.gov.cn';
    return served.anonymous({ ...asked, headers: { ...asked.headers, host } });
  });
  const out = await browser(`/api/auth/single-sign-on?returnTo=${encodeURIComponent(returnTo)}`);
  const back = await provider.follow(String(out.headers.location));
  const arrived = await browser(`${back.pathname}${back.search}`);
  return { browser, back, place: String(arrived.headers.location) };
}

const accounts = async () => {
  const { rows } = await sql<{ people: number; users: number }>`
    select (select count(*) from person) as people, (select count(*) from sign_in_user) as users`.execute(
    served.db,
  );
  return rows[0];
};

describe('whom the provider names', () => {
  test('comes back signed in, to where they were', async () => {
    await addTestPerson(served.db, { username: 'named', roles: ['liaison'] });
    const { browser, back, place } = await goRound({ preferred_username: 'Named' }, '/d/1/ledger?q=改革');
    expect(back.origin).toBe(origin);
    expect(decodeURI(place)).toBe('/d/1/ledger?q=改革');
    expect((await browser('/api/directives')).statusCode).toBe(200);
  });

  test('is known again by the subject, whatever the username is by then', async () => {
    await addTestPerson(served.db, { username: 'renamed', roles: ['liaison'] });
    await goRound({ sub: 'subject-2', preferred_username: 'renamed' });
    const { browser } = await goRound({ sub: 'subject-2', preferred_username: 'somebody-else' });
    expect((await browser('/api/auth/session')).json()).toMatchObject({ person: { username: 'renamed' } });
  });

  test('is found by a verified address, and not by one that is not', async () => {
    const { id } = await addTestPerson(served.db, { username: 'addressed', roles: ['liaison'] });
    await sql`update person set email = 'one@example.gov.cn' where id = ${id}`.execute(served.db);
    const email = 'one@example.gov.cn';
    expect((await goRound({ sub: 'subject-3', email, email_verified: false })).place).toContain(
      'failed=single-sign-on',
    );
    expect((await goRound({ sub: 'subject-3', email, email_verified: true })).place).toBe('/directives');
  });

  test('is found by what only the userinfo address tells, if it tells it of the same subject', async () => {
    await addTestPerson(served.db, { username: 'told-apart', roles: ['liaison'] });
    provider.furtherClaims = { sub: 'subject-9', preferred_username: 'told-apart' };
    expect((await goRound({ sub: 'subject-8' })).place).toContain('failed=single-sign-on');
    expect((await goRound({ sub: 'subject-9' })).place).toBe('/directives');
  });

  test('is asked for a second factor here where their role needs one', async () => {
    await addTestPerson(served.db, { username: 'a-keeper', roles: ['keeper'] });
    const { browser } = await goRound({ sub: 'subject-4', preferred_username: 'a-keeper' });
    expect((await browser('/api/auth/session')).json()).toMatchObject({ step: 'enrolment' });
    expect((await browser('/api/directives')).json()).toMatchObject({ code: 'second_factor_required' });
  });
});

describe('nobody comes in', () => {
  test('whom this installation does not know, and none is made of them', async () => {
    const before = await accounts();
    const { browser, place } = await goRound({ sub: 'stranger', preferred_username: 'stranger' });
    expect(place).toContain('/sign-in?failed=single-sign-on');
    expect((await browser('/api/directives')).statusCode).toBe(401);
    expect(await accounts()).toEqual(before);
  });

  test('who has left', async () => {
    const { id } = await addTestPerson(served.db, { username: 'gone', roles: ['liaison'] });
    await sql`update person set state = 'left' where id = ${id}`.execute(served.db);
    const { browser } = await goRound({ sub: 'subject-5', preferred_username: 'gone' });
    expect((await browser('/api/directives')).statusCode).toBe(401);
  });

  test('on the word of a token that the provider has not signed', async () => {
    await addTestPerson(served.db, { username: 'victim', roles: ['liaison'] });
    provider.forge = true;
    const { browser, place } = await goRound({ sub: 'subject-6', preferred_username: 'victim' });
    expect(place).toContain('failed=single-sign-on');
    expect((await browser('/api/directives')).statusCode).toBe(401);
  });

  test('with the answer to another browser’s request', async () => {
    await addTestPerson(served.db, { username: 'lured', roles: ['liaison'] });
    provider.claims = { sub: 'subject-7', preferred_username: 'lured' };
    const headers = { host: 'taizhang.example.gov.cn' };
    const out = await served.anonymous({ url: '/api/auth/single-sign-on', headers });
    const back = await provider.follow(String(out.headers.location));
    const other = await served.anonymous({ url: `${back.pathname}${back.search}`, headers });
    expect(String(other.headers['set-cookie'] ?? '')).not.toContain('session_token=');
  });
});

test.each(['//evil.example', 'https://evil.example/', '/\\evil.example'])(
  'nobody is sent on to %s',
  async (returnTo) => {
    const { place } = await goRound({ preferred_username: 'named' }, returnTo);
    expect(place).toBe('/');
  },
);

test('cookies are kept to HTTPS where that is how browsers come', async () => {
  const headers = { host: 'taizhang.example.gov.cn' };
  const { headers: answered } = await served.anonymous({ url: '/api/auth/single-sign-on', headers });
  expect(String(answered['set-cookie'])).toMatch(/^__Secure-taizhang\..*Secure/);
});
