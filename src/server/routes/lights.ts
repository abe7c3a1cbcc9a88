import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { lightCountsQuerySchema, lightCountsSchema, taskLightSchema } from '#contract/lights.ts';
import { idSchema, localDateSchema } from '#contract/scalars.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { countLights, isFolded } from '#store/read/lights/count-lights.ts';
import { listLights } from '#store/read/lights/list-lights.ts';
import { findDirective } from '#store/read/list-directives.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import { readDay } from '../acts/read-day.ts';
import type { Installation } from '../installation.ts';
import { presentBranchLights, presentTaskLight } from '../present-light.ts';
import { problemResponses } from '../problems.ts';

/** The lights of a task, and how many show which, on any day. */
export const lightRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/directives/:directiveId/lights',
    {
      schema: {
        tags: ['tasks'],
        summary: 'How many tasks, or branches of organisations, show each light on a day, today or any other',
        params: z.object({ directiveId: idSchema }),
        querystring: lightCountsQuerySchema,
        response: { 200: lightCountsSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { directiveId } = request.params;
      const { by, day: asked } = request.query;
      const day = asked === undefined ? request.today.date : readDay(asked);
      if (!(await findDirective(db, directiveId))) return reply.refuse({ code: 'not_found' });
      const scope = journalScopeOf(callerOf(request));
      const question = { directiveId, day, by, scope };
      const counts = isFolded(question)
        ? await countLights(db, question)
        : await readAs(db, 'ledger', (within) => countLights(within, question));
      return { day, by, counts };
    },
  );

  app.get(
    '/api/tasks/:taskId/light',
    {
      schema: {
        tags: ['tasks'],
        summary:
          'The light of a task on a day and of its branches that the person who asks may see, with the reasons',
        params: z.object({ taskId: idSchema }),
        querystring: z.object({ day: localDateSchema.optional().describe('today where it is left out') }),
        response: { 200: taskLightSchema, ...problemResponses },
      },
    },
    async (request) => {
      const { day: asked } = request.query;
      const day = asked === undefined ? request.today.date : readDay(asked);
      const scope = journalScopeOf(callerOf(request));
      const branches = await readAs(db, 'ledger', (within) =>
        listLights(within, [request.params.taskId], { day, scope }),
      );
      return { day, light: presentTaskLight(branches, day), branches: presentBranchLights(branches, day) };
    },
  );
};
