import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { registerDirective } from '#acts/register-directive.ts';
import { directiveListSchema, directiveSummarySchema, registeredSchema } from '#contract/directive.ts';
import { directiveCorrectionsSchema } from '#contract/draft.ts';
import { overviewSchema } from '#contract/overview.ts';
import { idSchema } from '#contract/scalars.ts';
import { directiveScopeOf } from '#ledger/policy/directive-scope.ts';
import { countActsOn } from '#store/read/count-acts-on.ts';
import { findOverview } from '#store/read/find-overview.ts';
import { listDirectiveVersions } from '#store/read/list-directive-versions.ts';
import { findDirective, listDirectives } from '#store/read/list-directives.ts';
import { actOf, callerOf } from '../act-of.ts';
import { answerIfKnown } from '../caching.ts';
import type { Installation } from '../installation.ts';
import { presentDirective, presentOverview } from '../present-directive.ts';
import { presentDirectiveVersions } from '../present-draft.ts';
import { problemResponses } from '../problems.ts';
import { fileBodySchema, fileQuerySchema, readUpload, uploadLimitBytes } from '../uploads.ts';

const oneDirective = z.object({ directiveId: idSchema });

/** The registered directives, and registering another. */
export const directiveRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/directives',
    {
      schema: {
        tags: ['directives'],
        summary: 'The registered directives that one may see, the last registered first',
        response: { 200: directiveListSchema, ...problemResponses },
      },
    },
    async (request) => {
      const scope = directiveScopeOf(callerOf(request));
      return { directives: (await listDirectives(db, scope)).map(presentDirective) };
    },
  );

  app.post(
    '/api/directives',
    {
      bodyLimit: uploadLimitBytes,
      schema: {
        tags: ['directives'],
        summary: 'Read a file and register it: its tasks enter the ledger',
        consumes: ['application/octet-stream'],
        querystring: fileQuerySchema,
        body: fileBodySchema,
        response: { 201: registeredSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { body, query } = request;
      const result = await registerDirective(actOf(db, request), readUpload(body, query.fileName));
      if (!result.ok) return reply.refuse(result.refusal);
      const { directiveId: id, counts } = result;
      return reply.code(201).header('location', `/api/directives/${id}`).send({ id, counts });
    },
  );

  app.get(
    '/api/directives/:directiveId',
    {
      schema: {
        tags: ['directives'],
        summary: 'Head and counts of one directive',
        params: oneDirective,
        response: { 200: directiveSummarySchema, ...problemResponses },
      },
    },
    async ({ params: { directiveId } }, reply) => {
      const directive = await findDirective(db, directiveId);
      return directive ? presentDirective(directive) : reply.refuse({ code: 'not_found' });
    },
  );

  app.get(
    '/api/directives/:directiveId/overview',
    {
      schema: {
        tags: ['directives'],
        summary: 'What the year asks, in figures that each lead to their rows',
        params: oneDirective,
        response: { 200: overviewSchema, ...problemResponses },
      },
    },
    async ({ params: { directiveId }, today: { date } }, reply) => {
      const directive = await findDirective(db, directiveId);
      if (!directive) return reply.refuse({ code: 'not_found' });
      const known = answerIfKnown(reply, directiveId, String(await countActsOn(db, directiveId)), date);
      if (known) return known;
      const overview = await findOverview(db, directiveId, date);
      return overview ? presentOverview(overview) : reply.refuse({ code: 'not_found' });
    },
  );

  app.get(
    '/api/directives/:directiveId/corrections',
    {
      schema: {
        tags: ['directives'],
        summary: 'How each version of it was reviewed and corrected, and what a later version changed',
        params: oneDirective,
        response: { 200: directiveCorrectionsSchema, ...problemResponses },
      },
    },
    async ({ params: { directiveId } }, reply) => {
      const versions = await listDirectiveVersions(db, directiveId);
      return versions.length > 0 ? presentDirectiveVersions(versions) : reply.refuse({ code: 'not_found' });
    },
  );
};
