import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  assignmentWorkPageSchema,
  assignmentWorkQuerySchema,
  myWorkQuerySchema,
  myWorkSchema,
  tasksToAssignSchema,
} from '#contract/my-work.ts';
import { idSchema } from '#contract/scalars.ts';
import { listTaskActs } from '#ledger/policy/task-policy.ts';
import { capacitiesFor } from '#ledger/policy/work-policy.ts';
import type { Db } from '#store/open-store.ts';
import { listPersonNames } from '#store/read/list-person-names.ts';
import { listTasksToAssign } from '#store/read/my-work/list-directive-work.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { listAssignmentWork, type WorkReader } from '../my-work/list-assignment-work.ts';
import { listMyWork } from '../my-work/list-my-work.ts';
import { problemResponses } from '../problems.ts';
import { readWorkCursor } from '../work-cursor.ts';

const tags = ['my work'];

/** What waits for whoever asks, each thing one step from done. */
export const myWorkRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/my-work',
    {
      schema: {
        ...{ tags, summary: 'What waits for the caller, the most pressing first (我的待办)' },
        querystring: myWorkQuerySchema,
        response: { 200: myWorkSchema, ...problemResponses },
      },
    },
    async (request) => await listMyWork(await readerOf(db, request), request.query.limit),
  );

  app.get(
    '/api/my-work/assignments',
    {
      schema: {
        ...{ tags, summary: 'The assignments of one kind that wait for the caller, page by page' },
        querystring: assignmentWorkQuerySchema,
        response: { 200: assignmentWorkPageSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { kind, organisationId, after, limit } = request.query;
      const page = { after: readWorkCursor(after), limit };
      const work = await listAssignmentWork(await readerOf(db, request), { kind, organisationId }, page);
      return work ?? reply.refuse({ code: 'not_found' });
    },
  );

  app.get(
    '/api/my-work/directives/:directiveId/tasks-to-assign',
    {
      schema: {
        ...{ tags, summary: 'The tasks of a directive that wait to be assigned, as they stand' },
        params: z.object({ directiveId: idSchema }),
        response: { 200: tasksToAssignSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      if (capacitiesFor(caller, 'to_assign').length === 0) return reply.refuse({ code: 'not_found' });
      const { directiveId } = request.params;
      const tasks = await readAs(db, 'ledger', (within) => listTasksToAssign(within, directiveId));
      return {
        tasks: tasks.map(({ id, revision, state }) => ({
          id,
          revision,
          can: listTaskActs(caller, { state }),
        })),
      };
    },
  );
};

async function readerOf(db: Db, request: FastifyRequest): Promise<WorkReader> {
  const caller = callerOf(request);
  const ids = caller.capacities.slice(1).flatMap(({ personId }) => personId ?? []);
  return { db, caller, today: request.today.date, names: await listPersonNames(db, ids) };
}
