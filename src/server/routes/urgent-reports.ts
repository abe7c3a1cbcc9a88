import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { boardQuerySchema, urgentBoardSchema, urgentDetailSchema } from '#contract/coordination.ts';
import { idSchema } from '#contract/scalars.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { maySendUrgentReport, seesUrgentReport } from '#ledger/policy/urgent-report-policy.ts';
import {
  countUrgentReports,
  findUrgentReport,
  listUrgentNews,
  listUrgentReports,
} from '#store/read/coordination/list-urgent-reports.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import { presentUrgentReport } from '../coordination/present-urgent-report.ts';
import { showBoard } from '../coordination/show-board.ts';
import type { Installation } from '../installation.ts';
import { problemResponses } from '../problems.ts';

/** Urgent reports (重大情况报告), as far as the person who asks may see them. */
export const urgentReportRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/urgent-reports',
    {
      schema: {
        tags: ['coordination'],
        summary: 'The urgent reports that the person who asks may see, those that nobody acknowledged first',
        querystring: boardQuerySchema,
        response: { 200: urgentBoardSchema, ...problemResponses },
      },
    },
    async (request) => {
      const reader = { caller: callerOf(request), today: request.today.date };
      const by = { count: countUrgentReports, list: listUrgentReports, present: presentUrgentReport };
      const board = await showBoard(db, { ...reader, query: request.query }, by);
      return { ...board, mayAdd: maySendUrgentReport(reader.caller) !== undefined };
    },
  );

  app.get(
    '/api/urgent-reports/:reportId',
    {
      schema: {
        tags: ['coordination'],
        summary: 'One urgent report, who has acknowledged it and what was added to it',
        params: z.object({ reportId: idSchema }),
        response: { 200: urgentDetailSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { reportId } = request.params;
      const caller = callerOf(request);
      const found = await readAs(db, 'ledger', async (within) => {
        const row = await findUrgentReport(within, reportId);
        if (!row) return undefined;
        const recipientIds = row.recipients.map(({ id }) => id);
        if (!findCapacity(caller, seesUrgentReport, { ...row, recipientIds })) return undefined;
        return { row, news: await listUrgentNews(within, reportId) };
      });
      if (!found) return reply.refuse({ code: 'not_found' });
      return {
        ...presentUrgentReport(found.row, { caller, today: request.today.date }),
        news: found.news.map(({ id, shortName, englishName, writtenAt, ...said }) => ({
          ...said,
          writtenAt: writtenAt.toISOString(),
          organisation: { id, shortName, englishName },
        })),
      };
    },
  );
};
