import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { lightHeatSchema, supervisionBoardQuerySchema, supervisionBoardSchema } from '#contract/boards.ts';
import { lightTrendQuerySchema, lightTrendSchema } from '#contract/lights.ts';
import { idSchema, localDateSchema } from '#contract/scalars.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import type { Db } from '#store/open-store.ts';
import { type BoardQuestion, countBoardRows, listBoardRows } from '#store/read/boards/list-board-rows.ts';
import { listSilentOrganisations } from '#store/read/boards/list-silent-organisations.ts';
import { listLightHeat } from '#store/read/lights/list-light-heat.ts';
import { listLightTrend } from '#store/read/lights/list-light-trend.ts';
import { findDirective } from '#store/read/list-directives.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import { readDay } from '../acts/read-day.ts';
import { exportHeat } from '../boards/export-heat.ts';
import { presentBoardRow, presentSilent } from '../boards/present-board-row.ts';
import type { Installation } from '../installation.ts';
import { chooseLanguage } from '../language.ts';
import { problemResponses } from '../problems.ts';
import { sendFile } from '../send-file.ts';

const dayQuerySchema = z.object({
  day: localDateSchema.optional().describe('today where it is left out'),
});

/** The boards that answer what has to be done now, of any day. */
export const boardRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/directives/:directiveId/board',
    {
      schema: {
        tags: ['boards'],
        summary: 'What is red and why, what turns red within the week, and who has not answered',
        params: z.object({ directiveId: idSchema }),
        querystring: supervisionBoardQuerySchema,
        response: { 200: supervisionBoardSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { directiveId } = request.params;
      const { day: asked, limit } = request.query;
      const today = request.today.date;
      const day = asked === undefined ? today : readDay(asked);
      if (!(await findDirective(db, directiveId))) return reply.refuse({ code: 'not_found' });
      const caller = callerOf(request);
      const question = { directiveId, day, scope: journalScopeOf(caller) };
      const page = { after: 0, limit };
      const reader = { caller, directiveId, day, today };
      const partOf = async (within: Db, part: BoardQuestion['part']) => ({
        ...(await countBoardRows(within, { ...question, part })),
        items: (await listBoardRows(within, { ...question, part }, page)).map((row) =>
          presentBoardRow(row, reader),
        ),
      });
      return await readAs(db, 'ledger', async (within) => ({
        ...{ today, day },
        red: await partOf(within, 'red'),
        turning: await partOf(within, 'turning'),
        silent:
          day === today
            ? (await listSilentOrganisations(within, { ...question, today })).map(presentSilent)
            : null,
      }));
    },
  );

  app.get(
    '/api/directives/:directiveId/lights/heat',
    {
      schema: {
        tags: ['boards'],
        summary: 'The lights of every organisation in every part on a day, the most red first',
        params: z.object({ directiveId: idSchema }),
        querystring: dayQuerySchema,
        response: { 200: lightHeatSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { directiveId } = request.params;
      const { day: asked } = request.query;
      const day = asked === undefined ? request.today.date : readDay(asked);
      if (!(await findDirective(db, directiveId))) return reply.refuse({ code: 'not_found' });
      const scope = journalScopeOf(callerOf(request));
      const cells = await readAs(db, 'ledger', (within) =>
        listLightHeat(within, { directiveId, day, scope }),
      );
      return {
        day,
        cells: cells.map(({ organisationId: id, shortName, englishName, provisional, ...cell }) => ({
          ...cell,
          organisation: { id, shortName, englishName, provisional },
        })),
      };
    },
  );

  app.get(
    '/api/directives/:directiveId/lights/heat/export',
    {
      schema: {
        tags: ['boards'],
        summary: 'The same as CSV: a line an organisation and part',
        params: z.object({ directiveId: idSchema }),
        querystring: dayQuerySchema,
        response: {
          200: { description: 'The file', content: { 'text/csv': { schema: z.string() } } },
          ...problemResponses,
        },
      },
    },
    async (request, reply) => {
      const { directiveId } = request.params;
      const day = request.query.day === undefined ? request.today.date : readDay(request.query.day);
      if (!(await findDirective(db, directiveId))) return reply.refuse({ code: 'not_found' });
      const scope = journalScopeOf(callerOf(request));
      const cells = await readAs(db, 'ledger', (within) =>
        listLightHeat(within, { directiveId, day, scope }),
      );
      const language = chooseLanguage(request.headers['accept-language']);
      return sendFile(reply.header('vary', 'accept-language'), exportHeat(cells, { day, language }));
    },
  );

  app.get(
    '/api/directives/:directiveId/lights/trend',
    {
      schema: {
        tags: ['boards'],
        summary: 'How many tasks showed each light, week by week up to a day',
        params: z.object({ directiveId: idSchema }),
        querystring: lightTrendQuerySchema,
        response: { 200: lightTrendSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { directiveId } = request.params;
      const { day: asked, weeks } = request.query;
      const day = asked === undefined ? request.today.date : readDay(asked);
      if (!(await findDirective(db, directiveId))) return reply.refuse({ code: 'not_found' });
      return {
        weeks: await readAs(db, 'ledger', (within) => listLightTrend(within, { directiveId, day, weeks })),
      };
    },
  );
};
