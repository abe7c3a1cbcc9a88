import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { branchExportQuerySchema, branchExportSchema } from '#contract/branch-export.ts';
import { idSchema } from '#contract/scalars.ts';
import { findDirective } from '#store/read/list-directives.ts';
import { callerOf } from '../act-of.ts';
import { exportBranches } from '../export-branches.ts';
import type { Installation } from '../installation.ts';
import { chooseLanguage } from '../language.ts';
import { presentDirective } from '../present-directive.ts';
import { problemResponses } from '../problems.ts';
import { describeFile, sendFile } from '../send-file.ts';
import { readTaskFilter } from '../task-query.ts';

/** The ledger by organisation as a file to work on elsewhere. */
export const branchExportRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/directives/:directiveId/assignments/export',
    {
      schema: {
        tags: ['tasks'],
        summary:
          'What each organisation carries of the tasks that pass the filters and how far it is, among what one may see, as a file: a workbook, CSV or JSON',
        params: z.object({ directiveId: idSchema }),
        querystring: branchExportQuerySchema,
        response: {
          200: describeFile(branchExportSchema),
          ...problemResponses,
        },
      },
    },
    async (request, reply) => {
      const { params, query, today, headers } = request;
      const directive = await findDirective(db, params.directiveId);
      if (!directive) return reply.refuse({ code: 'not_found' });
      const { format, language = chooseLanguage(headers['accept-language']), ...filter } = query;
      const file = exportBranches(db, {
        directive: presentDirective(directive),
        filter: readTaskFilter(filter, today.date),
        ...{ format, language, today: today.date, caller: callerOf(request) },
      });
      return sendFile(reply.header('vary', 'accept-language'), file);
    },
  );
};
