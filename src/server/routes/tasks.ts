import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { idSchema } from '#contract/scalars.ts';
import { taskDetailSchema, taskPageQuerySchema, taskPageSchema } from '#contract/task.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { findTask } from '#store/read/find-task.ts';
import { listTasks } from '#store/read/list-tasks.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { presentTaskLight } from '../present-light.ts';
import { presentTask, presentTaskRow } from '../present-task.ts';
import { problemResponses } from '../problems.ts';
import { readTaskFilter } from '../task-query.ts';

/** The lines of a directive's ledger. */
export const taskRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/directives/:directiveId/tasks',
    {
      schema: {
        tags: ['tasks'],
        summary:
          'Tasks that pass the filters, a page at a time; the first page counts what else could be chosen',
        params: z.object({ directiveId: idSchema }),
        querystring: taskPageQuerySchema,
        response: { 200: taskPageSchema, ...problemResponses },
      },
    },
    async (request) => {
      const { directiveId } = request.params;
      const { after, limit, sort, afterLight, ...filter } = request.query;
      const day = request.today.date;
      const byLight = sort === 'light' ? { day, after: afterLight } : undefined;
      const scope = journalScopeOf(callerOf(request));
      const { lights, ...page } = await readAs(db, 'ledger', (within) =>
        listTasks(within, directiveId, readTaskFilter(filter, day), {
          ...{ after, byLight, limit },
          lights: { day, scope },
        }),
      );
      const rows = page.rows.map((row) => ({
        ...presentTaskRow(row, day),
        light: presentTaskLight(lights.get(row.id) ?? [], day),
      }));
      return { ...page, rows };
    },
  );

  app.get(
    '/api/tasks/:taskId',
    {
      schema: {
        tags: ['tasks'],
        summary: 'One task with its proof: clause, place in the source, who answers, by when, how much',
        params: z.object({ taskId: idSchema }),
        response: { 200: taskDetailSchema, ...problemResponses },
      },
    },
    async ({ params: { taskId }, today }, reply) => {
      const task = await findTask(db, taskId);
      return task ? presentTask(task, today.date) : reply.refuse({ code: 'not_found' });
    },
  );
};
