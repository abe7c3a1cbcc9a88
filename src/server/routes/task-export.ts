import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { idSchema } from '#contract/scalars.ts';
import { taskExportQuerySchema, taskExportSchema } from '#contract/task-export.ts';
import { findDirective } from '#store/read/list-directives.ts';
import { callerOf } from '../act-of.ts';
import { exportTasks } from '../export-tasks.ts';
import type { Installation } from '../installation.ts';
import { chooseLanguage } from '../language.ts';
import { presentDirective } from '../present-directive.ts';
import { problemResponses } from '../problems.ts';
import { describeFile, sendFile } from '../send-file.ts';
import { listOf, readTaskFilter } from '../task-query.ts';

/** The ledger as a file to work on elsewhere. */
export const taskExportRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/directives/:directiveId/tasks/export',
    {
      schema: {
        tags: ['tasks'],
        summary: 'All tasks that pass the filters as a file: a workbook, CSV or JSON',
        params: z.object({ directiveId: idSchema }),
        querystring: taskExportQuerySchema,
        response: {
          200: describeFile(taskExportSchema),
          ...problemResponses,
        },
      },
    },
    async (request, reply) => {
      const { params, query, today, headers } = request;
      const directive = await findDirective(db, params.directiveId);
      if (!directive) return reply.refuse({ code: 'not_found' });
      const { format, columns, language = chooseLanguage(headers['accept-language']), ...filter } = query;
      const file = exportTasks(db, {
        directive: presentDirective(directive),
        filter: readTaskFilter(filter, today.date),
        format,
        columns: listOf(columns),
        language,
        today: today.date,
        caller: callerOf(request),
      });
      return sendFile(reply.header('vary', 'accept-language'), file);
    },
  );
};
