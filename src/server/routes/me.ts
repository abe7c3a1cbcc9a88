import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { meSchema } from '#contract/me.ts';
import { listOrganisationNames } from '#store/read/list-organisation-names.ts';
import { listPersonNames } from '#store/read/list-person-names.ts';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { problemResponses } from '../problems.ts';

/** Who has signed in. */
export const meRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/me',
    {
      schema: {
        tags: ['account'],
        summary: 'Who has signed in, in which organisation, with which roles, and for whom they stand in',
        response: { 200: meSchema, ...problemResponses },
      },
    },
    async (request) => {
      const { personId, name, capacities } = callerOf(request);
      const [{ organisationId }, ...others] = capacities;
      const [organisation] = await listOrganisationNames(db, organisationId === null ? [] : [organisationId]);
      const names = await listPersonNames(
        db,
        others.flatMap((capacity) => capacity.personId ?? []),
      );
      return {
        ...{ personId, name, organisationId },
        organisationName: organisation?.shortName ?? null,
        roles: [...new Set(capacities.flatMap(({ roles }) => roles))],
        capacities: capacities.map((capacity) => ({
          ...capacity,
          name: names.get(capacity.personId ?? '') ?? name,
          roles: [...capacity.roles],
        })),
      };
    },
  );
};
