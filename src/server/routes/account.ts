import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { idSchema } from '#contract/scalars.ts';
import { passwordRequestSchema, type SessionList, sessionListSchema } from '#contract/sign-in.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import type { SessionHolder } from '#store/read/find-caller.ts';
import { findSignInOf } from '#store/read/find-sign-in.ts';
import { listSessions, type SessionRow } from '#store/read/list-sessions.ts';
import { deleteSession, deleteSessions } from '#store/tables/sign-in-session.ts';
import { upsertPassword } from '#store/tables/sign-in-user.ts';
import type { Installation } from '../installation.ts';
import { problemResponses } from '../problems.ts';
import { forgive, mayAttempt } from '../sign-in/attempts.ts';
import { hashPassword, isPassword } from '../sign-in/password-hash.ts';
import { refusePassword } from '../sign-in/password-rule.ts';

const tags = ['account'];
const done = { 204: z.null(), ...problemResponses };

/** What people see and change of their own way in; the administrator ends anybody's sessions. */
export const accountRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store, signIn }) => {
  const { db } = store;

  app.get(
    '/api/account/sessions',
    {
      schema: {
        tags,
        summary: 'Where one is signed in',
        response: { 200: sessionListSchema, ...problemResponses },
      },
    },
    async ({ holder }, reply) => {
      if (!holder) return reply.refuse({ code: 'sign_in_required' });
      return presentSessions(await listSessions(db, holder.personId, new Date()), holder);
    },
  );

  app.delete(
    '/api/account/sessions/:sessionId',
    {
      schema: {
        tags,
        summary: 'End one of one’s own sessions',
        params: z.object({ sessionId: idSchema }),
        response: done,
      },
    },
    async ({ holder, params }, reply) => {
      const ended = holder && (await deleteSession(db, holder.personId, params.sessionId));
      return ended ? reply.code(204).send(null) : reply.refuse({ code: 'not_found' });
    },
  );

  app.put(
    '/api/account/password',
    {
      schema: {
        tags,
        summary: 'Change one’s password; every other session ends',
        body: passwordRequestSchema,
        response: done,
      },
    },
    async ({ holder, body: { current, password } }, reply) => {
      if (!holder) return reply.refuse({ code: 'sign_in_required' });
      const now = new Date();
      if (!(await mayAttempt(db, 'code', holder.personId, now))) {
        return reply.refuse({ code: 'too_many_attempts' });
      }
      const facts = await findSignInOf(db, holder.personId);
      if (!facts?.password || !(await isPassword(current, facts.password))) {
        return reply.refuse({ code: 'password_wrong' });
      }
      await forgive(db, 'code', holder.personId);
      const refusal = refusePassword(password, holder.username);
      if (refusal) return reply.refuse(refusal);
      const hashed = await hashPassword(password, signIn.workFactor);
      await upsertPassword(db, holder.personId, { password: hashed, now });
      await deleteSessions(db, holder.personId, holder.sessionId);
      return reply.code(204).send(null);
    },
  );

  const ofPerson = { params: z.object({ personId: idSchema }) };

  app.get(
    '/api/people/:personId/sessions',
    {
      schema: {
        tags,
        summary: 'Where a person is signed in, for the administrator',
        ...ofPerson,
        response: { 200: sessionListSchema, ...problemResponses },
      },
    },
    async ({ caller, holder, params }, reply) => {
      if (!isAdministrator(caller)) return reply.refuse({ code: 'not_found' });
      return presentSessions(await listSessions(db, params.personId, new Date()), holder);
    },
  );

  app.delete(
    '/api/people/:personId/sessions',
    {
      schema: {
        tags,
        summary: 'End every session of a person, by the administrator',
        ...ofPerson,
        response: done,
      },
    },
    async ({ caller, params }, reply) => {
      if (!isAdministrator(caller)) return reply.refuse({ code: 'not_found' });
      await deleteSessions(db, params.personId);
      return reply.code(204).send(null);
    },
  );
};

/** True of whoever runs the installation, also as a deputy. */
export function isAdministrator(caller: Caller | undefined): boolean {
  return caller?.capacities.some(({ roles }) => roles.includes('administrator')) ?? false;
}

function presentSessions(rows: readonly SessionRow[], holder: SessionHolder | undefined): SessionList {
  return {
    sessions: rows.map(({ id, createdAt, expiresAt, ipAddress, userAgent }) => ({
      id,
      beganAt: createdAt.toISOString(),
      endsAt: expiresAt.toISOString(),
      address: ipAddress || null,
      browser: userAgent || null,
      current: id === holder?.sessionId,
    })),
  };
}
