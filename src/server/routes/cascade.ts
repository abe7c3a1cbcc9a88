import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  CASCADE_PAGE,
  cascadeLevelSchema,
  cascadeQuerySchema,
  givenSchema,
  organisationsBelowSchema,
} from '#contract/cascade.ts';
import { idSchema, organisationIdSchema } from '#contract/scalars.ts';
import { organisationsGivingFor } from '#ledger/policy/work-policy.ts';
import { countBelow } from '#store/read/cascade-counts.ts';
import { listGivenTasks, listLateBelow } from '#store/read/list-given.ts';
import { listOrganisationsBelow } from '#store/read/list-organisations-below.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import { listLevel } from '../cascade/list-level.ts';
import type { Installation } from '../installation.ts';
import { problemResponses } from '../problems.ts';

const tags = ['cascade'];

/** What organisations have given on to those below them, task by task and organisation by organisation. */
export const cascadeRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/tasks/:taskId/cascade',
    {
      schema: {
        ...{
          tags,
          summary: 'One level of the tree of those who carry a task, each with what stands below it',
        },
        params: z.object({ taskId: idSchema }),
        querystring: cascadeQuerySchema,
        response: { 200: cascadeLevelSchema, ...problemResponses },
      },
    },
    async (request) => {
      const { parentOrganisationId, parentId, after, limit } = request.query;
      const { taskId } = request.params;
      const level =
        parentOrganisationId && parentId
          ? { parent: { organisationId: parentOrganisationId, id: parentId } }
          : { taskId };
      const reader = { db, caller: callerOf(request), today: request.today.date };
      return await listLevel(reader, level, { after, limit });
    },
  );

  app.get(
    '/api/tasks/:taskId/organisations-below',
    {
      schema: {
        ...{ tags, summary: 'The organisations below one’s own to which a task can be given' },
        params: z.object({ taskId: idSchema }),
        querystring: z.object({ organisationId: organisationIdSchema }),
        response: { 200: organisationsBelowSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { organisationId } = request.query;
      if (!organisationsGivingFor(callerOf(request)).has(organisationId))
        return reply.refuse({ code: 'not_found' });
      const asked = { taskId: request.params.taskId, on: request.today.date };
      const organisations = await readAs(db, 'ledger', (within) =>
        listOrganisationsBelow(within, organisationId, asked),
      );
      return { organisations };
    },
  );

  app.get(
    '/api/given',
    {
      schema: {
        ...{
          tags,
          summary: 'What the caller’s organisation has given on, and who is late in receiving it (我交办的)',
        },
        querystring: z.object({ offset: z.coerce.number().int().min(0).default(0) }),
        response: { 200: givenSchema, ...problemResponses },
      },
    },
    async (request) => {
      const { offset } = request.query;
      const today = request.today.date;
      const organisationIds = [...organisationsGivingFor(callerOf(request)).keys()];
      return await readAs(db, 'ledger', async (within) => {
        const page = { offset, limit: CASCADE_PAGE + 1 };
        const tasks = [];
        const late = [];
        for (const organisationId of organisationIds) {
          tasks.push(...(await listGivenTasks(within, organisationId, page)));
          late.push(...(await listLateBelow(within, organisationId, today)));
        }
        const shown = tasks.slice(0, CASCADE_PAGE);
        const countsOf = await countBelow(within, shown, today);
        return {
          tasks: shown.map((task) => ({ ...task, counts: countsOf(task.id) })),
          next: tasks.length > CASCADE_PAGE ? offset + CASCADE_PAGE : null,
          late,
        };
      });
    },
  );
};
