import { randomUUID } from 'node:crypto';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { addPerson } from '#acts/add-person.ts';
import type { PersonRole } from '#ledger/values/person-roles.ts';
import { setFirstPassword } from '#server/sign-in/activation.ts';
import { sessionCookie } from '#server/sign-in/session-cookie.ts';
import type { SignInOptions } from '#server/sign-in/sign-in-options.ts';
import type { Db } from '#store/open-store.ts';
import { insertSession } from '#store/tables/sign-in-session.ts';
import { insertSignInUser } from '#store/tables/sign-in-user.ts';
import { actContext } from './register-text.ts';

/** 国务院办公厅: who keeps the ledger of the sample directive. */
export const keeperOrganisation = 'general-office-of-the-state-council';

/** How people sign in to the server of a test: as usual, with as little work as Argon2 takes. */
export const testSignIn: SignInOptions = {
  secret: 'a secret of the tests, long enough to be one',
  origin: undefined,
  singleSignOn: undefined,
  proxies: [],
  workFactor: { memoryKibibytes: 8, passes: 1 },
};

/** Somebody of a test. */
export interface TestPerson {
  id: string;
  username: string;
  name: string;
  organisationId: string;
  roles: readonly PersonRole[];
}

/**
 * Adds a person of 国务院办公厅 who keeps its ledger, or of whom else `given` tells, with an account; a password only
 * where one is given.
 */
export async function addTestPerson(
  db: Db,
  given: Partial<Omit<TestPerson, 'id'>> & { password?: string } = {},
): Promise<TestPerson> {
  const { password, ...said } = given;
  const username = given.username ?? `test-${randomUUID().slice(0, 8)}`;
  const person = {
    name: username,
    organisationId: keeperOrganisation,
    roles: ['keeper'] as const,
    ...said,
    username,
  };
  const now = new Date();
  const added = await addPerson(actContext(db), person);
  if (!added.ok) throw new Error(`The person was refused: ${added.refusal.code}`);
  const { personId: id } = added.result;
  await insertSignInUser(db, id, { now });
  if (password !== undefined)
    await setFirstPassword(db, id, { password, now, workFactor: testSignIn.workFactor });
  return { ...person, id };
}

/** The cookie of a new session of a person, begun with a second factor and without asking for anything. */
export async function sessionCookieOf(db: Db, { id }: Pick<TestPerson, 'id'>): Promise<string> {
  const now = new Date();
  const token = randomUUID();
  await insertSession(db, {
    ...{ id: randomUUID(), userId: id, token, secondFactor: true, ipAddress: null, userAgent: null },
    ...{ createdAt: now, updatedAt: now, expiresAt: new Date(now.getTime() + 3_600_000) },
  });
  return sessionCookie(token, testSignIn);
}

/** Asks the server with a cookie, or without any. */
export type Ask = (request: InjectOptions | string) => Promise<LightMyRequestResponse>;

/** How somebody who carries that cookie asks; a request with a cookie of its own keeps it. */
export function askWith(app: Pick<FastifyInstance, 'inject'>, cookie: string | undefined): Ask {
  return async (request) => {
    const asked = typeof request === 'string' ? { url: request } : request;
    return await app.inject({ ...asked, headers: { ...(cookie && { cookie }), ...asked.headers } });
  };
}
