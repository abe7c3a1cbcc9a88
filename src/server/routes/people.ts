import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { peoplePageSchema, peopleQuerySchema, personSchema } from '#contract/people.ts';
import { idSchema } from '#contract/scalars.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { listPeopleActs, listPersonActs, scopeOfPeople } from '#ledger/policy/person-policy.ts';
import { listDeputies } from '#store/read/list-deputies.ts';
import { findPerson, listPeople } from '#store/read/list-people.ts';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { problemResponses } from '../problems.ts';

const tags = ['people'];

/** Who works with the ledger, as far as the reader may know it. */
export const peopleRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/people',
    {
      schema: {
        tags,
        summary:
          'The people whom one sees, a page at a time: colleagues by name; for administrators everybody',
        querystring: peopleQuerySchema,
        response: { 200: peoplePageSchema, ...problemResponses },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const { after, limit, ...filter } = request.query;
      const page = await listPeople(db, scopeOfPeople(caller), filter, { after, limit });
      return { ...page, rows: page.rows.map((row) => withActs(row, caller)), can: listPeopleActs(caller) };
    },
  );

  app.get(
    '/api/people/:personId',
    {
      schema: {
        tags,
        summary: 'One person, and who stands in for whom',
        params: z.object({ personId: idSchema }),
        response: { 200: personSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const person = await findPerson(db, scopeOfPeople(caller), request.params.personId);
      if (!person) return reply.refuse({ code: 'not_found' });
      const known = person.details ? await listDeputies(db, person.id, request.today.date) : [];
      return {
        ...withActs(person, caller),
        deputies: known.filter((deputy) => deputy.person.id === person.id),
        standsInFor: known.filter((deputy) => deputy.deputy.id === person.id),
      };
    },
  );
};

function withActs<Row extends { id: string }>(row: Row, caller: Caller) {
  return { ...row, can: listPersonActs(caller, row) };
}
