import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { dataRequestsSchema } from '#contract/data-requests.ts';
import { foreseenQuerySchema, foreseenSchema } from '#contract/foreseen.ts';
import { foreseesRequests, seesBurden } from '#ledger/policy/burden-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import { findDataRequests } from '../burden/find-data-requests.ts';
import { findForeseen } from '../burden/find-foreseen.ts';
import type { Installation } from '../installation.ts';
import { problemResponses } from '../problems.ts';

/** What a request would come to before it goes out (减负), and requests for data. */
export const requestRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/requests/foreseen',
    {
      schema: {
        ...{
          tags: ['burden'],
          summary:
            'What is known and asked already of whom a request would reach, and whether it exceeds a cap',
        },
        querystring: foreseenQuerySchema,
        response: { 200: foreseenSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      if (!findCapacity(caller, foreseesRequests, undefined)) return reply.refuse({ code: 'not_found' });
      const { query } = request;
      const today = request.today.date;
      return await readAs(db, 'ledger', (within) => findForeseen(within, { caller, query, today }));
    },
  );

  app.get(
    '/api/data-requests',
    {
      schema: {
        ...{ tags: ['burden'], summary: 'Requests for data (数据征集), those that wait for an answer first' },
        response: { 200: dataRequestsSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      if (!findCapacity(caller, seesBurden, undefined)) return reply.refuse({ code: 'not_found' });
      return await readAs(db, 'ledger', (within) => findDataRequests(within, caller));
    },
  );
};
