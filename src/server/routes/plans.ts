import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  owedPlansSchema,
  planQuerySchema,
  planSheetSchema,
  planWorkSchema,
  taskPlansSchema,
} from '#contract/plan.ts';
import { idSchema, organisationIdSchema } from '#contract/scalars.ts';
import { emptyContent } from '#ledger/plans/plan-content.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { seesPlan } from '#ledger/policy/plan-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import type { Db } from '#store/open-store.ts';
import { listPlanAnswers } from '#store/read/plans/list-plan-answers.ts';
import { listPlanContents } from '#store/read/plans/list-plan-contents.ts';
import { listTaskPlans, type TaskPlanRow } from '#store/read/plans/list-task-plans.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { listPlanWork } from '../my-work/list-plan-work.ts';
import { findPlan } from '../plans/find-plan.ts';
import { listOwed } from '../plans/list-owed.ts';
import { presentPlan } from '../plans/present-plan.ts';
import { problemResponses } from '../problems.ts';

const tags = ['plans'];

/** The plans of a directive, those who owe one, and what plans say of a task. */
export const planRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/directives/:directiveId/plans',
    {
      schema: {
        ...{ tags, summary: 'Who owes a plan of the directive, and how far each is' },
        params: z.object({ directiveId: idSchema }),
        response: { 200: owedPlansSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const reader = { caller: callerOf(request), today: request.today.date };
      const owed = await readAs(db, 'ledger', (within) =>
        listOwed(within, request.params.directiveId, reader),
      );
      return owed ?? reply.refuse({ code: 'not_found' });
    },
  );

  app.get(
    '/api/directives/:directiveId/plans/:organisationId',
    {
      schema: {
        ...{ tags, summary: 'An organisation’s plan for the directive, every assignment of it (实施方案)' },
        params: z.object({ directiveId: idSchema, organisationId: organisationIdSchema }),
        querystring: planQuerySchema,
        response: { 200: planSheetSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { version } = request.query;
      const found = await readAs(db, 'ledger', (within) => findPlan(within, request.params, version));
      if (!found || !findCapacity(caller, seesPlan, found.organisation))
        return reply.refuse({ code: 'not_found' });
      return presentPlan(found, { caller, today: request.today.date });
    },
  );

  app.get(
    '/api/my-work/plans',
    {
      schema: {
        ...{ tags, summary: 'The plans that the caller’s organisation owes, and those to be decided' },
        response: { 200: planWorkSchema, ...problemResponses },
      },
    },
    async (request) => await listPlanWork({ db, caller: callerOf(request), today: request.today.date }),
  );

  app.get(
    '/api/tasks/:taskId/plans',
    {
      schema: {
        ...{ tags, summary: 'What the plans of those who carry the task say of it' },
        params: z.object({ taskId: idSchema }),
        response: { 200: taskPlansSchema, ...problemResponses },
      },
    },
    async (request) => {
      const scope = journalScopeOf(callerOf(request));
      return await readAs(db, 'ledger', async (within) => {
        const rows = await listTaskPlans(within, request.params.taskId, scope);
        return {
          rows: await Promise.all(rows.map((row) => presentTaskPlan(within, request.params.taskId, row))),
        };
      });
    },
  );
};

async function presentTaskPlan(db: Db, taskOf: string, row: TaskPlanRow) {
  const key = { organisationId: row.organisationId, id: row.planId, directiveId: row.directiveId };
  const contents = await listPlanContents(db, key);
  const answers = row.role === 'lead' ? await listPlanAnswers(db, key) : [];
  const { organisationId, name, role, state } = row;
  return {
    ...{ organisationId, name, role, state },
    content: contents.get(row.assignmentId)?.content ?? emptyContent,
    answers: answers.filter(({ taskId }) => taskId === taskOf).map(({ taskId: _, ...answer }) => answer),
  };
}
