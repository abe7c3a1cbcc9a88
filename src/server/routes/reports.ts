import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  monthQuerySchema,
  organisationMonthSchema,
  reportFormQuerySchema,
  reportFormSchema,
  reportingSchema,
  taskReportsSchema,
} from '#contract/reports.ts';
import { idSchema } from '#contract/scalars.ts';
import { mayNoteOwedReminders } from '#ledger/policy/reminder-policy.ts';
import { seesMonth, seesMonths } from '#ledger/policy/report-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { countMonth } from '#ledger/reports/count-month.ts';
import { cycleOf, dueDaysOf, parseCycle } from '#ledger/reports/cycle.ts';
import { listOwedReminders } from '#store/read/list-owed-reminders.ts';
import { listMonthCarriers } from '#store/read/reports/list-month-carriers.ts';
import { listReports } from '#store/read/reports/list-reports.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import { findReportForm } from '../find-report-form.ts';
import type { Installation } from '../installation.ts';
import { listMonth } from '../list-month.ts';
import { presentReports } from '../present-report.ts';
import { problemResponses } from '../problems.ts';

const tags = ['reports'];
/** As many tasks as anybody looks through; organisations tell of all. */
const MOST_TASKS = 1_000;
const forKeepers = { code: 'not_permitted', who: 'keeper' } as const;

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
    '/api/month/organisations',
    {
      schema: {
        ...{ tags, summary: "How far every organisation's and task's month is, those that miss most first" },
        querystring: monthQuerySchema.pick({ cycle: true }),
        response: { 200: reportingSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { cycle: asked } = request.query;
      const cycle = (asked && parseCycle(asked)) || cycleOf(request.today.date);
      if (!findCapacity(callerOf(request), seesMonths, undefined)) return reply.refuse(forKeepers);
      const { carriers, reminded } = await readAs(db, 'ledger', async (within) => ({
        carriers: await listMonthCarriers(within, cycle),
        reminded: await listOwedReminders(within, { kind: 'report', of: cycle }),
      }));
      const { organisations, tasks } = countMonth(carriers);
      const { reportsDueOn } = dueDaysOf(cycle);
      return {
        cycle,
        reportsDueOn,
        organisations: organisations.map((each) => ({
          ...each,
          remindedOn: reminded.get(each.organisationId) ?? null,
        })),
        mayRemind: mayNoteOwedReminders(callerOf(request)),
        taskCount: tasks.length,
        tasks: tasks.slice(0, MOST_TASKS),
      };
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
