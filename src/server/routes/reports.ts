import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  monthQuerySchema,
  organisationMonthSchema,
  reportFormQuerySchema,
  reportFormSchema,
  taskReportsSchema,
} from '#contract/reports.ts';
import { idSchema } from '#contract/scalars.ts';
import { seesMonth } from '#ledger/policy/report-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { cycleOf, parseCycle } from '#ledger/reports/cycle.ts';
import { listReports } from '#store/read/reports/list-reports.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import { findReportForm } from '../find-report-form.ts';
import type { Installation } from '../installation.ts';
import { listMonth } from '../list-month.ts';
import { presentReports } from '../present-report.ts';
import { problemResponses } from '../problems.ts';

const tags = ['reports'];

/** What organisations say of their tasks each month. */
export const reportRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/month',
    {
      schema: {
        ...{ tags, summary: 'What an organisation says and has to say in a month (本月进展)' },
        querystring: monthQuerySchema,
        response: { 200: organisationMonthSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { organisationId, cycle: asked } = request.query;
      const caller = callerOf(request);
      const today = request.today.date;
      const cycle = (asked && parseCycle(asked)) || cycleOf(today);
      if (!findCapacity(caller, seesMonth, { organisationId })) return reply.refuse({ code: 'not_found' });
      const month = await readAs(db, 'ledger', (within) =>
        listMonth(within, { organisationId, cycle }, { caller, today }),
      );
      return month ?? reply.refuse({ code: 'not_found' });
    },
  );

  app.get(
    '/api/reports/form',
    {
      schema: {
        ...{ tags, summary: 'What is needed to write a report: the last one, the targets, the inputs' },
        querystring: reportFormQuerySchema,
        response: { 200: reportFormSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { cycle: asked, ...which } = request.query;
      const today = request.today.date;
      const cycle = (asked && parseCycle(asked)) || cycleOf(today);
      const form = await readAs(db, 'ledger', (within) =>
        findReportForm(within, { ...which, cycle }, { caller: callerOf(request), today }),
      );
      return form ?? reply.refuse({ code: 'not_found' });
    },
  );

  app.get(
    '/api/tasks/:taskId/reports',
    {
      schema: {
        ...{ tags, summary: 'What was reported of the task, as far as the person who asks may read it' },
        params: z.object({ taskId: idSchema }),
        response: { 200: taskReportsSchema, ...problemResponses },
      },
    },
    async (request) => {
      const { taskId } = request.params;
      const rows = await readAs(db, 'ledger', (within) => listReports(within, { taskId }));
      return { reports: presentReports(callerOf(request), rows) };
    },
  );
};
