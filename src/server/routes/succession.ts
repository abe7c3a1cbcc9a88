import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { organisationIdSchema } from '#contract/scalars.ts';
import { successionSchema } from '#contract/succession.ts';
import {
  listAssignmentActs,
  mayDoToAssignment,
  partyOfAssignmentAct,
} from '#ledger/policy/assignment-policy.ts';
import { findOrganisationLifetime } from '#store/read/find-organisation-lifetime.ts';
import { countOpenAssignments, listOpenAssignments } from '#store/read/list-open-assignments.ts';
import { listSuccessors } from '#store/read/list-successors.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { problemResponses } from '../problems.ts';

/** As many as a person chooses from; the act hands on all of them where none is named. */
const MOST_TO_CHOOSE = 500;

/** What an institutional reform hands on. */
export const successionRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/organisations/:organisationId/succession',
    {
      schema: {
        tags: ['organisations'],
        summary: 'What an organisation has open, and to whom its duties have passed (职能划转)',
        params: z.object({ organisationId: organisationIdSchema }),
        response: { 200: successionSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { organisationId } = request.params;
      const caller = callerOf(request);
      if (!mayDoToAssignment(caller, 'pass_on_assignments', { organisationId }))
        return reply.refuse({ code: 'not_permitted', who: partyOfAssignmentAct('pass_on_assignments') });
      const organisation = await findOrganisationLifetime(db, organisationId);
      if (!organisation) return reply.refuse({ code: 'not_found' });
      return await readAs(db, 'ledger', async (within) => {
        const assignments = await listOpenAssignments(within, organisationId, MOST_TO_CHOOSE);
        return {
          organisation,
          total: await countOpenAssignments(within, organisationId),
          successors: await listSuccessors(within, organisationId),
          assignments: assignments.map(({ taskState, extension, ...assignment }) => ({
            ...assignment,
            can: listAssignmentActs(caller, { ...assignment, extension, taskState }),
          })),
        };
      });
    },
  );
};
