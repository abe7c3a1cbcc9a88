import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { bulletinSchema } from '#contract/bulletin.ts';
import { idSchema } from '#contract/scalars.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { problemResponses } from '../problems.ts';
import { findBulletin } from '../reconciliation/find-bulletin.ts';

/** The bulletin of a closed cycle (通报). */
export const bulletinRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/cycles/:cycleId/bulletin',
    {
      schema: {
        tags: ['reconciliation'],
        summary: 'What a closed cycle shows, of the organisations that the person who asks may see',
        params: z.object({ cycleId: idSchema }),
        response: { 200: bulletinSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { cycleId } = request.params;
      const found = await readAs(db, 'ledger', (within) => findBulletin(within, cycleId, callerOf(request)));
      return found ?? reply.refuse({ code: 'not_found' });
    },
  );
};
