import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { closingBoardQuerySchema, closingBoardSchema } from '#contract/completion.ts';
import { seesClosings } from '#ledger/policy/completion-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { countClosingSteps, listClosingRows } from '#store/read/completion/list-closing-rows.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { presentClosing } from '../present-closing.ts';
import { problemResponses } from '../problems.ts';

/** The claims and extensions that the keepers and the head answer. */
export const completionRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/completion',
    {
      schema: {
        tags: ['completion'],
        summary:
          'Claims to assess and to accept, extensions to decide, what was accepted, struck off, sent back',
        querystring: closingBoardQuerySchema,
        response: { 200: closingBoardSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      if (!findCapacity(caller, seesClosings, undefined))
        return reply.refuse({ code: 'not_permitted', who: 'keeper' });
      const { offset, limit, step, directiveId, organisationId } = request.query;
      const of = { directiveId, organisationId };
      return await readAs(db, 'ledger', async (within) => {
        const rows = await listClosingRows(within, { step, ...of }, { offset, limit: limit + 1 });
        return {
          counts: await countClosingSteps(within, of),
          items: rows.slice(0, limit).map((row) => presentClosing(row, caller)),
          next: rows.length > limit ? offset + limit : null,
        };
      });
    },
  );
};
