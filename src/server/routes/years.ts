import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { yearSchema } from '#contract/acts/year.ts';
import { idSchema } from '#contract/scalars.ts';
import { taskYearsSchema, yearSheetSchema } from '#contract/year.ts';
import { directiveScopeOf } from '#ledger/policy/directive-scope.ts';
import { listProgrammesOf } from '#store/read/list-programmes.ts';
import { listContinuations } from '#store/read/year/list-continuations.ts';
import { listTaskOutcomes } from '#store/read/year/list-task-outcomes.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { problemResponses } from '../problems.ts';
import { findYearSheet } from '../year/find-year-sheet.ts';

const tags = ['years'];

/** The end of a directive's year, and the years of a task. */
export const yearRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/directives/:directiveId/years/:year',
    {
      schema: {
        ...{
          tags,
          summary: 'How the tasks of a directive end a year: what the record says and what is settled',
        },
        params: z.object({ directiveId: idSchema, year: z.coerce.number().pipe(yearSchema) }),
        response: { 200: yearSheetSchema, ...problemResponses },
      },
    },
    async (request) =>
      await readAs(db, 'ledger', (within) => findYearSheet(within, request.params, callerOf(request))),
  );

  app.get(
    '/api/tasks/:taskId/years',
    {
      schema: {
        ...{
          tags,
          summary: 'How a task ended its years, and its place in a line of tasks across directives',
        },
        params: z.object({ taskId: idSchema }),
        response: { 200: taskYearsSchema, ...problemResponses },
      },
    },
    async (request) =>
      await readAs(db, 'ledger', async (within) => ({
        outcomes: await listTaskOutcomes(within, request.params.taskId),
        programmes: await listProgrammesOf(within, request.params.taskId),
        linked: await listContinuations(within, request.params.taskId, directiveScopeOf(callerOf(request))),
      })),
  );
};
