import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  contactListSchema,
  organisationFactsSchema,
  registerPageSchema,
  registerQuerySchema,
} from '#contract/organisation-register.ts';
import { organisationIdSchema } from '#contract/scalars.ts';
import type { OrganisationAct } from '#contract/values.ts';
import {
  listOrganisationActs,
  listRegisterActs,
  permitOrganisationAct,
} from '#ledger/policy/organisation-policy.ts';
import { findOrganisationFacts, listContacts } from '#store/read/find-organisation-facts.ts';
import { hasOrganisation } from '#store/read/has-organisation.ts';
import { listRegister } from '#store/read/list-register.ts';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { problemResponses } from '../problems.ts';

const tags = ['organisations'];

const oneOrganisation = z.object({ organisationId: organisationIdSchema });

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

  app.get(
    '/api/organisations/:organisationId',
    {
      schema: {
        tags,
        summary: 'What the register and the organisation itself say of it: names, lineage, units, contacts',
        params: oneOrganisation,
        response: { 200: organisationFactsSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { organisationId } = request.params;
      const facts = await findOrganisationFacts(db, organisationId);
      if (!facts) return reply.refuse({ code: 'not_found' });
      const { provisional } = facts;
      return { ...facts, can: listOrganisationActs(callerOf(request), { organisationId, provisional }) };
    },
  );

  app.get(
    '/api/organisations/:organisationId/contacts',
    {
      schema: {
        tags,
        summary: 'Whom to telephone in an organisation',
        params: oneOrganisation,
        response: { 200: contactListSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { organisationId } = request.params;
      if (!(await hasOrganisation(db, organisationId))) return reply.refuse({ code: 'not_found' });
      const may = permitOrganisationAct(callerOf(request), 'set_contacts', { organisationId });
      const can: OrganisationAct[] = may ? ['set_contacts'] : [];
      return { ...(await listContacts(db, organisationId)), can };
    },
  );
};
