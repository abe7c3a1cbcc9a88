import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { metaSchema } from '#contract/meta.ts';
import { problemCodes, problemSchema } from '#contract/problem.ts';
import type { Installation } from '../installation.ts';
import { presentProblem, problemResponses } from '../problems.ts';
import { uploadLimitBytes } from '../uploads.ts';
import { version } from '../version.ts';

/** What this installation is, and what its refusals mean. */
export const installationRoutes: FastifyPluginAsyncZod<Installation> = async (app, { demonstration }) => {
  app.get(
    '/api/meta',
    {
      schema: {
        tags: ['installation'],
        summary: 'Version, date and limits of this installation',
        response: { 200: metaSchema, ...problemResponses },
      },
    },
    async ({ today }) => ({
      version,
      today: today.date,
      todayIs: today.is,
      demonstration,
      uploadLimitBytes,
    }),
  );

  app.get(
    '/api/problems/:code',
    {
      schema: {
        tags: ['installation'],
        summary: 'What a kind of problem means and what to do about it',
        params: z.object({ code: z.enum(problemCodes) }),
        response: { 200: problemSchema, ...problemResponses },
      },
    },
    async (request) => presentProblem({ code: request.params.code }, request),
  );
};
