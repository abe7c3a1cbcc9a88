import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { boardQuerySchema, instructionBoardSchema } from '#contract/coordination.ts';
import { recordsInstructions } from '#ledger/policy/instruction-policy.ts';
import { countInstructions, listInstructions } from '#store/read/coordination/list-instructions.ts';
import { callerOf } from '../act-of.ts';
import { presentInstruction } from '../coordination/present-instruction.ts';
import { showBoard } from '../coordination/show-board.ts';
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
      const reader = { caller: callerOf(request), today: request.today.date };
      const by = { count: countInstructions, list: listInstructions, present: presentInstruction };
      const board = await showBoard(db, { ...reader, query: request.query }, by);
      return { ...board, mayAdd: recordsInstructions(reader.caller) !== undefined };
    },
  );
};
