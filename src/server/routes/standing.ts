import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { idSchema } from '#contract/scalars.ts';
import { standingSchema } from '#contract/standing.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { findTaskStanding } from '#store/read/find-standing.ts';
import { listStandingAssignments } from '#store/read/list-standing-assignments.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { presentStanding } from '../present-standing.ts';
import { problemResponses } from '../problems.ts';

/** Where a task stands. */
export const standingRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/tasks/:taskId/standing',
    {
      schema: {
        tags: ['tasks'],
        summary: 'Where the task stands, who carries it and how far, and what the person who asks may do',
        params: z.object({ taskId: idSchema }),
        response: { 200: standingSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { taskId } = request.params;
      const caller = callerOf(request);
      const scope = journalScopeOf(caller);
      const found = await readAs(db, 'ledger', async (within) => {
        const task = await findTaskStanding(within, taskId);
        return task && { task, carried: await listStandingAssignments(within, taskId, scope) };
      });
      if (!found) return reply.refuse({ code: 'not_found' });
      return presentStanding(found.task, found.carried, { caller, today: request.today.date });
    },
  );
};
