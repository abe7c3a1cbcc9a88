import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { boardQuerySchema, instructionBoardSchema } from '#contract/coordination.ts';
import { recordsInstructions } from '#ledger/policy/instruction-policy.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { countInstructions, listInstructions } from '#store/read/coordination/list-instructions.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import { presentInstruction } from '../coordination/present-instruction.ts';
import type { Installation } from '../installation.ts';
import { problemResponses } from '../problems.ts';

/** What organisations do about leaders' instructions (批示), as far as the person who asks may see it. */
export const instructionRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/instructions',
    {
      schema: {
        tags: ['coordination'],
        summary: 'The follow-ups of instructions that the person who asks may see, the first due first',
        querystring: boardQuerySchema,
        response: { 200: instructionBoardSchema, ...problemResponses },
      },
    },
    async (request) => {
      const { taskId, ended, ...page } = request.query;
      const caller = callerOf(request);
      const today = request.today.date;
      const board = { scope: journalScopeOf(caller), taskId };
      return await readAs(db, 'ledger', async (within) => {
        const counts = await countInstructions(within, board, today);
        const rows = await listInstructions(within, { ...board, ended }, page);
        return {
          ...{ today, ended: counts.ended, late: counts.late },
          total: ended ? counts.ended : counts.open,
          items: rows.map((row) => presentInstruction(row, { caller, today })),
          mayAdd: recordsInstructions(caller) !== undefined,
        };
      });
    },
  );
};
