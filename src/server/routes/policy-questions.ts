import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { boardQuerySchema, policyQuestionBoardSchema } from '#contract/coordination.ts';
import { mayAskPolicyQuestion } from '#ledger/policy/policy-question-policy.ts';
import { countPolicyQuestions, listPolicyQuestions } from '#store/read/coordination/list-policy-questions.ts';
import { callerOf } from '../act-of.ts';
import { presentPolicyQuestion } from '../coordination/present-policy-question.ts';
import { showBoard } from '../coordination/show-board.ts';
import type { Installation } from '../installation.ts';
import { problemResponses } from '../problems.ts';

/** Questions about policies (政策问题), as far as the person who asks may see them. */
export const policyQuestionRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/policy-questions',
    {
      schema: {
        tags: ['coordination'],
        summary: 'The questions about policies that the person who asks may see, the first due first',
        querystring: boardQuerySchema,
        response: { 200: policyQuestionBoardSchema, ...problemResponses },
      },
    },
    async (request) => {
      const reader = { caller: callerOf(request), today: request.today.date };
      const by = { count: countPolicyQuestions, list: listPolicyQuestions, present: presentPolicyQuestion };
      const board = await showBoard(db, { ...reader, query: request.query }, by);
      return { ...board, mayAdd: mayAskPolicyQuestion(reader.caller) !== undefined };
    },
  );
};
