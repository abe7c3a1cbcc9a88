import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { dashboardSchema } from '#contract/dashboard.ts';
import { idSchema, organisationIdSchema } from '#contract/scalars.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import { findDashboard } from '../boards/find-dashboard.ts';
import type { Installation } from '../installation.ts';
import { problemResponses } from '../problems.ts';

/** How an organisation stands, for its own people, those above it and the keepers. */
export const dashboardRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/directives/:directiveId/organisations/:organisationId/dashboard',
    {
      schema: {
        tags: ['boards'],
        summary: 'How an organisation’s tasks stand, what waits for its signature and what was asked of it',
        params: z.object({ directiveId: idSchema, organisationId: organisationIdSchema }),
        response: { 200: dashboardSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const reader = { caller: callerOf(request), today: request.today.date };
      const found = await readAs(db, 'ledger', (within) => findDashboard(within, request.params, reader));
      return found ?? reply.refuse({ code: 'not_found' });
    },
  );
};
