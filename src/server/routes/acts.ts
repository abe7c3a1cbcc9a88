import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { actOf } from '../act-of.ts';
import { allActRoutes } from '../acts/all-acts.ts';
import { presentRefusal } from '../acts/present-refusal.ts';
import type { Installation } from '../installation.ts';
import { problemResponses } from '../problems.ts';

/** As many things as a ledger has, each with its key. */
const BODY_LIMIT_BYTES = 4 * 1024 * 1024;

/** Every act that changes the ledger, at one address each: `/api/acts/receive-assignments`. */
export const actRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  for (const { act, summary, body, result, run } of allActRoutes) {
    app.post(
      `/api/acts/${act.replaceAll('_', '-')}`,
      {
        bodyLimit: BODY_LIMIT_BYTES,
        schema: { tags: ['acts'], summary, body, response: { 200: result, ...problemResponses } },
      },
      async (request, reply) => {
        const outcome = await run(actOf(db, request), request.body);
        return outcome.ok ? reply.send(outcome.result) : reply.refuse(presentRefusal(outcome.refusal));
      },
    );
  }
};
