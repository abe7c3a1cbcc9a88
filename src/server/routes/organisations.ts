import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { organisationDetailSchema, organisationListSchema } from '#contract/organisation.ts';
import { idSchema, organisationIdSchema } from '#contract/scalars.ts';
import { findOrganisationDetail } from '#store/read/find-organisation-detail.ts';
import { findDirective } from '#store/read/list-directives.ts';
import { listOrganisations } from '#store/read/list-organisations.ts';
import type { Installation } from '../installation.ts';
import { problemResponses } from '../problems.ts';

/** Who carries the tasks of a directive. */
export const organisationRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/directives/:directiveId/organisations',
    {
      schema: {
        tags: ['organisations'],
        summary: 'Organisations named in the directive with their load, heaviest first',
        params: z.object({ directiveId: idSchema }),
        response: { 200: organisationListSchema, ...problemResponses },
      },
    },
    async ({ params: { directiveId } }, reply) => {
      if (!(await findDirective(db, directiveId))) return reply.refuse({ code: 'not_found' });
      return { organisations: await listOrganisations(db, directiveId) };
    },
  );

  app.get(
    '/api/directives/:directiveId/organisations/:organisationId',
    {
      schema: {
        tags: ['organisations'],
        summary: 'What the directive asks of one organisation, and whom it works with',
        params: z.object({ directiveId: idSchema, organisationId: organisationIdSchema }),
        response: { 200: organisationDetailSchema, ...problemResponses },
      },
    },
    async ({ params: { directiveId, organisationId } }, reply) => {
      const organisation = await findOrganisationDetail(db, directiveId, organisationId);
      return organisation ?? reply.refuse({ code: 'not_found' });
    },
  );
};
