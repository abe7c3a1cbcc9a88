import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { boardQuerySchema, policyQuestionBoardSchema } from '#contract/coordination.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { mayAskPolicyQuestion } from '#ledger/policy/policy-question-policy.ts';
import { countPolicyQuestions, listPolicyQuestions } from '#store/read/coordination/list-policy-questions.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import { presentPolicyQuestion } from '../coordination/present-policy-question.ts';
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
      const { taskId, ended, ...page } = request.query;
      const caller = callerOf(request);
      const today = request.today.date;
      const board = { scope: journalScopeOf(caller), taskId };
      return await readAs(db, 'ledger', async (within) => {
        const counts = await countPolicyQuestions(within, board, today);
        const rows = await listPolicyQuestions(within, { ...board, ended }, page);
        return {
          ...{ today, ended: counts.ended, late: counts.late },
          total: ended ? counts.ended : counts.open,
          items: rows.map((row) => presentPolicyQuestion(row, { caller, today })),
          mayAdd: mayAskPolicyQuestion(caller) !== undefined,
        };
      });
    },
  );
};
