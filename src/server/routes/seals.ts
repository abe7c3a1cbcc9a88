import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { idSchema } from '#contract/scalars.ts';
import { inclusionProofSchema, newestSealSchema } from '#contract/seals.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { proveAct } from '#seal/prove-act.ts';
import { findNewestSeal } from '#store/tables/seal.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { problemResponses } from '../problems.ts';

/** The seals over the journal: the newest root for everybody, to be kept elsewhere, and proofs for those who read all of it. */
export const sealRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/seals/newest',
    {
      schema: {
        tags: ['history'],
        summary: 'The newest root of the sealed journal',
        response: { 200: newestSealSchema, ...problemResponses },
      },
    },
    async () => {
      const seal = await findNewestSeal(db);
      if (!seal) return { seal: null };
      const { size, root, sealedAt } = seal;
      return { seal: { size, root, sealedAt: sealedAt.toISOString() } };
    },
  );

  app.get(
    '/api/acts/:actId/proof',
    {
      schema: {
        tags: ['history'],
        summary:
          'The proof that an act stands in the sealed journal, for a checker that needs nothing of this program',
        params: z.object({ actId: idSchema }),
        response: { 200: inclusionProofSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const readsAll = journalScopeOf(callerOf(request)) === 'all';
      const proof =
        readsAll && (await readAs(db, 'ledger', (within) => proveAct(within, request.params.actId)));
      if (!proof) return reply.refuse({ code: 'not_found' });
      return reply
        .header('content-disposition', `attachment; filename="proof-${request.params.actId}.json"`)
        .send(proof);
    },
  );
};
