import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '#store/open-store.ts';
import { withCookieJar } from '#test-kit/cookie-jar.ts';
import { engines, openTestStore } from '#test-kit/open-test-store.ts';
import { addTestPerson, askWith, testSignIn } from '#test-kit/sign-in.ts';
import { totpOf } from '#test-kit/totp.ts';
import { createApp } from '../create-app.ts';

const password = 'a long enough one';

describe.each(engines)('on %s', (engine) => {
  let store: Store;
  let app: Awaited<ReturnType<typeof createApp>>;
  beforeAll(async () => {
    store = await openTestStore(engine);
    const days = { fixedToday: undefined, demonstration: false };
    app = await createApp({ store, ...days, webFolder: undefined, signIn: testSignIn });
    await addTestPerson(store.db, { username: 'keeper', roles: ['keeper'], password });
  });
  afterAll(async () => {
    await app?.close();
    await store?.close();
  });

  test('a keeper signs in, sets an authenticator up, and signs in with it again', async () => {
    const browser = withCookieJar(askWith(app, undefined));
    const post = async (url: string, payload: object) =>
      (await browser({ method: 'POST', url: `/api/auth/${url}`, payload })).json();
    const enter = () => post('sign-in', { username: 'keeper', password });
    expect(await enter()).toEqual({ step: 'enrolment' });
    const { secret } = await post('second-factor/enrolment', { password });
    expect(await post('second-factor', { code: totpOf(secret) })).toEqual({ step: 'done' });
    expect((await browser('/api/directives')).statusCode).toBe(200);
    expect(await enter()).toEqual({ step: 'second_factor' });
    expect(await post('second-factor', { code: totpOf(secret) })).toEqual({ step: 'done' });
    expect((await browser('/api/directives')).statusCode).toBe(200);
  });

  test('requests are answered while others sign in', async () => {
    const ask = askWith(app, undefined);
    const wrong = { username: 'keeper', password: 'a wrong password' };
    const answers = await Promise.all([
      ...[1, 2, 3].map(() => ask({ method: 'POST', url: '/api/auth/sign-in', payload: wrong })),
      ...[1, 2, 3].map(() => ask('/readyz')),
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 200, 200, 200]);
  });
});
