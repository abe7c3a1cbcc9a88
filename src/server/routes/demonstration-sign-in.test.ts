import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPerson } from '#acts/add-person.ts';
import { addDemonstrationAccount } from '#server/sign-in/demonstration-accounts.ts';
import { withCookieJar } from '#test-kit/cookie-jar.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { actContext } from '#test-kit/register-text.ts';
import { keeperOrganisation, testSignIn } from '#test-kit/sign-in.ts';

let served: TestApp;
async function open(demonstration: boolean) {
  const origin = 'https://taizhang.example.gov.cn';
  served = await openTestApp({ demonstration, signIn: { ...testSignIn, origin } });
  const person = {
    username: 'shown',
    name: '示例',
    organisationId: keeperOrganisation,
    roles: ['keeper'] as const,
  };
  const added = await addPerson(actContext(served.db), person);
  if (!added.ok) throw new Error(added.refusal.code);
  await addDemonstrationAccount(served.db, added.result.personId);
}

const enter = { method: 'POST', url: '/api/auth/demonstration', payload: { username: 'shown' } } as const;
const elsewhere: [Record<string, string>][] = [
  [{ host: 'taizhang.example.gov.cn' }],
  [{ host: 'taizhang.example.gov.cn', 'x-forwarded-for': '10.0.0.1' }],
];

describe('in a demonstration', () => {
  beforeAll(() => open(true));
  afterAll(() => served?.close());

  test('accounts are listed and signed in without a password or second factor', async () => {
    const browser = withCookieJar(served.anonymous);
    expect((await browser('/api/demonstration-accounts')).json()).toEqual({
      accounts: [
        {
          username: 'shown',
          name: '示例',
          organisation: { id: keeperOrganisation, name: '国务院办公厅' },
          roles: ['keeper'],
        },
      ],
    });
    expect((await browser(enter)).json()).toEqual({ step: 'done' });
    expect((await browser('/api/directives')).statusCode).toBe(200);
  });

  test.each(elsewhere)('nothing of it is there for a request with %j', async (headers) => {
    const browser = withCookieJar(served.anonymous);
    await browser(enter);
    expect((await browser({ url: '/api/directives', headers })).json()).toMatchObject({
      code: 'sign_in_required',
    });
    expect((await served.anonymous({ url: '/api/demonstration-accounts', headers })).statusCode).toBe(404);
    expect((await served.anonymous({ ...enter, headers })).statusCode).toBe(404);
    // Under the server's own address an ordinary person is answered.
    expect((await served.app.inject({ url: '/api/meta', headers })).statusCode).toBe(200);
  });

  test.each([[{ 'x-forwarded-for': '10.0.0.1' }], [{ host: 'evil.example' }]])(
    'a request with %j is refused outright',
    async (headers) => {
      expect((await served.anonymous({ ...enter, headers })).json()).toMatchObject({
        code: 'foreign_origin',
      });
    },
  );

  test('others are not signed in that way, nor demonstration accounts with a password', async () => {
    const other = await served.anonymous({ ...enter, payload: { username: 'test-keeper' } });
    expect(other.statusCode).toBe(404);
    const payload = { username: 'shown', password: '' };
    for (const password of ['shown', 'keeper', 'x']) {
      const response = await served.anonymous({
        ...enter,
        url: '/api/auth/sign-in',
        payload: { ...payload, password },
      });
      expect(response.statusCode).toBe(401);
    }
  });
});

describe('outside a demonstration', () => {
  beforeAll(() => open(false));
  afterAll(() => served?.close());

  test('such accounts are not there, whatever the rows say', async () => {
    expect((await served.anonymous('/api/demonstration-accounts')).statusCode).toBe(404);
    expect((await served.anonymous(enter)).statusCode).toBe(404);
  });
});
