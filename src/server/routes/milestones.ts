import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { milestonesSchema, toCoSignSchema } from '#contract/milestones.ts';
import { idSchema } from '#contract/scalars.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { listTaskMilestones } from '#store/read/verification/list-milestones.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { listMilestonesToVerify, listReportsToCoSign } from '../my-work/list-verification-work.ts';
import { presentMilestones } from '../present-milestone.ts';
import { problemResponses } from '../problems.ts';

const tags = ['verification'];

/** What was claimed and verified of the milestones of accepted plans, and what waits for a co-signature. */
export const milestoneRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/tasks/:taskId/milestones',
    {
      schema: {
        tags,
        summary: 'The milestones of a task in the plans that count, each with what was said of it and found',
        params: z.object({ taskId: idSchema }),
        response: { 200: milestonesSchema, ...problemResponses },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const { taskId } = request.params;
      const scope = journalScopeOf(caller);
      const rows = await readAs(db, 'ledger', (within) => listTaskMilestones(within, taskId, scope));
      return { milestones: presentMilestones(caller, rows) };
    },
  );

  app.get(
    '/api/milestones/claimed',
    {
      schema: {
        tags,
        summary: 'The milestones that the person who asks may verify, the longest waiting first',
        response: { 200: milestonesSchema, ...problemResponses },
      },
    },
    async (request) => ({ milestones: await listMilestonesToVerify({ db, caller: callerOf(request) }) }),
  );

  app.get(
    '/api/reports/to-co-sign',
    {
      schema: {
        ...{ tags, summary: "Reports of other leads that wait for the signature of one's own organisation" },
        response: { 200: toCoSignSchema, ...problemResponses },
      },
    },
    async (request) => ({ reports: await listReportsToCoSign({ db, caller: callerOf(request) }) }),
  );
};
