import { randomBytes, randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  demonstrationAccountsSchema,
  demonstrationSignInSchema,
  nextStepSchema,
  type SignInState,
  signInRequestSchema,
  signInStateSchema,
} from '#contract/sign-in.ts';
import { findCaller, type SessionHolder } from '#store/read/find-caller.ts';
import { findSignIn, hasAccounts } from '#store/read/find-sign-in.ts';
import { listDemonstrationAccounts } from '#store/read/list-demonstration-accounts.ts';
import { insertSession } from '#store/tables/sign-in-session.ts';
import { isLocal } from '../local-requests.ts';
import { problemResponses } from '../problems.ts';
import { libraryHeaders, relayCookies } from '../sign-in/call-library.ts';
import { stepOf } from '../sign-in/second-factor.ts';
import { isSecure, sessionCookie, sessionSeconds } from '../sign-in/session-cookie.ts';
import { signInWithPassword } from '../sign-in/sign-in-with-password.ts';
import type { SigningIn } from '../sign-in/signing-in.ts';

/** What the library answers where a session has begun, not a challenge. */
const beganSchema = z.object({ token: z.string() });

/** Signing in with a password or as a demonstration account, and out again. */
export const signInRoutes: FastifyPluginAsyncZod<SigningIn> = async (app, signing) => {
  const { store, signIn, library, demonstration } = signing;
  const { db } = store;

  app.get(
    '/api/auth/session',
    { schema: { hide: true, response: { 200: signInStateSchema, ...problemResponses } } },
    async ({ holder }): Promise<SignInState> => ({
      step: holder ? stepOf(holder) : 'sign_in',
      person: holder ? presentPerson(holder) : null,
      secondFactor: holder?.twoFactorEnabled ?? false,
      hasAccounts: await hasAccounts(db),
      singleSignOn: signIn.singleSignOn !== undefined,
    }),
  );

  app.post(
    '/api/auth/sign-in',
    {
      schema: {
        hide: true,
        body: signInRequestSchema,
        response: { 200: nextStepSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const client = { headers: libraryHeaders(request), address: request.ip };
      const result = await signInWithPassword(signing, request.body, client);
      if (!result.ok) {
        // Without the name: somebody may have typed a password in its place.
        request.log.info({ address: request.ip, code: result.refusal.code }, 'a sign-in was refused');
        return reply.refuse(result.refusal);
      }
      relayCookies(result.response, reply);
      const answer = beganSchema.safeParse(await result.response.json());
      if (!answer.success) return { step: 'second_factor' as const };
      const begun = { token: answer.data.token, now: new Date(), today: request.today.date };
      const holder = await findCaller(db, begun);
      return { step: holder ? stepOf(holder) : ('sign_in' as const) };
    },
  );

  app.post('/api/auth/sign-out', { schema: { hide: true } }, async (request, reply) => {
    relayCookies(await library.api.signOut({ headers: libraryHeaders(request), asResponse: true }), reply);
    return reply.code(204).send();
  });

  /** Demonstration accounts exist for whoever sits at this machine. */
  const showsDemonstration = (request: FastifyRequest) => demonstration && isLocal(request);

  app.get(
    '/api/demonstration-accounts',
    { schema: { hide: true, response: { 200: demonstrationAccountsSchema, ...problemResponses } } },
    async (request, reply) => {
      if (!showsDemonstration(request)) return reply.refuse({ code: 'not_found' });
      const accounts = await listDemonstrationAccounts(db);
      return {
        accounts: accounts.map(({ organisationId: id, organisationName: name, ...account }) => ({
          ...account,
          organisation: { id, name },
        })),
      };
    },
  );

  app.post(
    '/api/auth/demonstration',
    {
      schema: {
        hide: true,
        body: demonstrationSignInSchema,
        response: { 200: nextStepSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const facts = showsDemonstration(request) ? await findSignIn(db, request.body.username) : undefined;
      if (!facts?.demonstration || !facts.active) return reply.refuse({ code: 'not_found' });
      const token = randomBytes(24).toString('base64url');
      const now = new Date();
      await insertSession(db, {
        ...{ id: randomUUID(), userId: facts.personId, token, secondFactor: false },
        ...{ createdAt: now, updatedAt: now, expiresAt: new Date(now.getTime() + sessionSeconds * 1000) },
        ...{ ipAddress: request.ip, userAgent: request.headers['user-agent'] ?? null },
      });
      const secure = isSecure(signIn) ? '; Secure' : '';
      const attributes = `; Max-Age=${sessionSeconds}; Path=/; HttpOnly; SameSite=Lax${secure}`;
      reply.header('set-cookie', `${sessionCookie(token, signIn)}${attributes}`);
      return { step: 'done' as const };
    },
  );
};

function presentPerson(holder: SessionHolder) {
  const { personId, username, name, roles, demonstration, organisationId, organisationName } = holder;
  const organisation = { id: organisationId, name: organisationName };
  return { id: personId, username, name, organisation, roles, demonstration };
}
