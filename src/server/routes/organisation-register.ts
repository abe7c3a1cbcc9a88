import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { registerPageSchema, registerQuerySchema } from '#contract/organisation-register.ts';
import { listRegisterActs } from '#ledger/policy/organisation-policy.ts';
import { listRegister } from '#store/read/list-register.ts';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { problemResponses } from '../problems.ts';

const tags = ['organisations'];

/** The register of organisations, whatever they carry. */
export const organisationRegisterRoutes: FastifyPluginAsyncZod<Installation> = async (
  app,
  { store: { db } },
) => {
  app.get(
    '/api/organisations',
    {
      schema: {
        tags,
        summary: 'The register of organisations, a page at a time',
        querystring: registerQuerySchema,
        response: { 200: registerPageSchema, ...problemResponses },
      },
    },
    async (request) => {
      const { after, limit, ...filter } = request.query;
      const page = await listRegister(db, filter, { after, limit });
      return { ...page, can: listRegisterActs(callerOf(request)) };
    },
  );
};
