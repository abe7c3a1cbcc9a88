import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { idSchema } from '#contract/scalars.ts';
import { activatedSchema, activationRequestSchema, activationSchema } from '#contract/sign-in.ts';
import { isActivePerson } from '#store/read/find-sign-in.ts';
import type { Installation } from '../installation.ts';
import { problemResponses } from '../problems.ts';
import { activate, activationPath, issueActivation } from '../sign-in/activation.ts';
import { mayAttempt } from '../sign-in/attempts.ts';
import { isAdministrator } from './account.ts';

/** Codes with which people set their passwords: no administrator ever knows one. */
export const activationRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store, signIn }) => {
  const { db } = store;

  app.post(
    '/api/activation',
    {
      schema: {
        hide: true,
        body: activationRequestSchema,
        response: { 200: activatedSchema, ...problemResponses },
      },
    },
    async ({ body: { code, password }, ip }, reply) => {
      const now = new Date();
      if (!(await mayAttempt(db, 'address', ip, now))) return reply.refuse({ code: 'too_many_attempts' });
      const result = await activate(db, { code, password, now, workFactor: signIn.workFactor });
      return result.ok ? { username: result.username } : reply.refuse(result.refusal);
    },
  );

  app.post(
    '/api/people/:personId/activation',
    {
      schema: {
        tags: ['account'],
        summary: 'A new activation code for a person, by the administrator; it is shown this once',
        params: z.object({ personId: idSchema }),
        response: { 200: activationSchema, ...problemResponses },
      },
    },
    async ({ caller, params: { personId } }, reply) => {
      if (!isAdministrator(caller) || !(await isActivePerson(db, personId))) {
        return reply.refuse({ code: 'not_found' });
      }
      const { code, expiresAt } = await issueActivation(db, personId, new Date());
      return { code, path: activationPath(code), expiresAt: expiresAt.toISOString() };
    },
  );
};
