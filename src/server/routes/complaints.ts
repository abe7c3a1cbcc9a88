import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { complaintsSchema } from '#contract/complaints.ts';
import { listComplaintActs } from '#ledger/policy/complaint-policy.ts';
import { listComplaints } from '#store/tables/complaint.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { problemResponses } from '../problems.ts';

/** What a person looks through at once. */
const MOST_COMPLAINTS = 500;

/** Complaints and suggestions with their answers: open to everybody, and nothing of who sent them. */
export const complaintRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/complaints',
    {
      schema: {
        ...{ tags: ['burden'], summary: 'Complaints and suggestions, those that wait for an answer first' },
        response: { 200: complaintsSchema, ...problemResponses },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const rows = await readAs(db, 'ledger', (within) => listComplaints(within, MOST_COMPLAINTS));
      return {
        complaints: rows.map(({ actId: _, ...row }) => ({ ...row, can: listComplaintActs(caller, row) })),
        can: ['send_complaint' as const],
      };
    },
  );
};
