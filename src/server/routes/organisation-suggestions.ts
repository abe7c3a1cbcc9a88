import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { namingOf } from '#acts/identify-organisation.ts';
import { loadReview } from '#acts/load-review.ts';
import { organisationSuggestionsSchema } from '#contract/draft.ts';
import { idSchema } from '#contract/scalars.ts';
import { suggestOrganisations } from '#ledger/organisations/suggest-organisations.ts';
import { territoryOf } from '#ledger/organisations/territory.ts';
import { seesDraft } from '#ledger/policy/draft-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { listEnteredOrganisations } from '#store/read/list-entered-organisations.ts';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { problemResponses } from '../problems.ts';

/** Which organisations an unknown name may mean. */
export const organisationSuggestionRoutes: FastifyPluginAsyncZod<Installation> = async (
  app,
  { store: { db } },
) => {
  app.get(
    '/api/organisations/suggestions',
    {
      schema: {
        tags: ['organisations'],
        summary: "Organisations that a printed name may mean on the draft's date, in its issuer's territory",
        querystring: z.object({ name: z.string().trim().min(1).max(200), draft: idSchema }),
        response: { 200: organisationSuggestionsSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { name, draft } = request.query;
      const reviewed = await loadReview(db, draft);
      if (!reviewed || !findCapacity(callerOf(request), seesDraft, reviewed.draft))
        return reply.refuse({ code: 'not_found' });
      const { on, issuer } = namingOf(reviewed.review.document);
      const context = { on, territory: territoryOf(issuer) };
      const suggestions = suggestOrganisations(name, context, await listEnteredOrganisations(db));
      return {
        suggestions: suggestions.map(({ organisation, reason }) => {
          const { id, shortName, fullName, validFrom, validTo } = organisation;
          return { id, shortName, fullName, validFrom, validTo, reason };
        }),
      };
    },
  );
};
