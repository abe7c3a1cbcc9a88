import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { previewSchema, taskEvidenceSchema } from '#contract/evidence.ts';
import { idSchema, organisationIdSchema } from '#contract/scalars.ts';
import { seesAssignment } from '#ledger/policy/assignment-policy.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { findEvidenceFile, findStoredBytes } from '#store/read/evidence/find-evidence-file.ts';
import {
  findTaskPolicies,
  listAssignmentStates,
  listTaskEvidence,
} from '#store/read/evidence/list-task-evidence.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { presentTaskEvidence } from '../present-evidence.ts';
import { problemResponses } from '../problems.ts';
import { serveInert } from '../serve-inert.ts';

const tags = ['evidence'];
const oneEvidence = z.object({ organisationId: organisationIdSchema, id: idSchema });

/** How a kept file is asked for. */
export const keptFileQuerySchema = z.object({
  inPlace: z.enum(['true', 'false']).default('false').describe('to look at it; for pictures and pdf only'),
});

/** The description of an answer that is a kept file. */
export const keptFileResponse = {
  description: 'The bytes as they were handed in, of the type that they were found to have',
  content: { '*/*': { schema: z.unknown().meta({ type: 'string', format: 'binary' }) } },
};

/** What claims rest on. */
export const evidenceRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/tasks/:taskId/evidence',
    {
      schema: {
        tags,
        summary: 'What the parts of a task rest on, as far as one may see it, and which policies were issued',
        params: z.object({ taskId: idSchema }),
        response: { 200: taskEvidenceSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { taskId } = request.params;
      const caller = callerOf(request);
      const found = await readAs(db, 'ledger', async (within) => {
        const policies = await findTaskPolicies(within, taskId);
        if (!policies) return undefined;
        const rows = await listTaskEvidence(within, taskId, journalScopeOf(caller));
        return { policies, rows, standingOf: await listAssignmentStates(within, taskId) };
      });
      if (!found) return reply.refuse({ code: 'not_found' });
      const { policies, rows, standingOf } = found;
      return presentTaskEvidence(rows, policies, { caller, standingOf });
    },
  );

  app.get(
    '/api/evidence/:organisationId/:id/file',
    {
      schema: {
        tags,
        summary: 'The file of a piece of evidence, to be saved; pictures and pdf may be looked at in place',
        params: oneEvidence,
        querystring: keptFileQuerySchema,
        response: { 200: keptFileResponse, ...problemResponses },
      },
    },
    async (request, reply) => {
      const file = await findSeen(request.params, callerOf(request));
      if (!file) return reply.refuse({ code: 'not_found' });
      const load = () => readAs(db, 'ledger', (within) => findStoredBytes(within, file.digest));
      return await serveInert(reply, file, { inPlace: request.query.inPlace === 'true', load });
    },
  );

  app.get(
    '/api/evidence/:organisationId/:id/preview',
    {
      schema: {
        tags,
        summary: 'The beginning of the words of a file, as paragraphs and tables',
        params: oneEvidence,
        response: { 200: previewSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const file = await findSeen(request.params, callerOf(request));
      return file?.preview ?? reply.refuse({ code: 'not_found' });
    },
  );

  const findSeen = async (key: z.infer<typeof oneEvidence>, caller: Caller) => {
    const file = await readAs(db, 'ledger', (within) => findEvidenceFile(within, key));
    return file && findCapacity(caller, seesAssignment, file) ? file : undefined;
  };
};
