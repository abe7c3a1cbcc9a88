import { answerPolicyQuestion } from '#acts/answer-policy-question.ts';
import { askPolicyQuestion } from '#acts/ask-policy-question.ts';
import {
  askPolicyQuestionAgain,
  settlePolicyQuestion,
  withdrawPolicyQuestion,
} from '#acts/conclude-policy-question.ts';
import { passOnPolicyQuestion, setQuestionDate } from '#acts/direct-policy-question.ts';
import { nowAtSchema, writtenSchema } from '#contract/acts/coordination.ts';
import {
  answerPolicyQuestionSchema,
  askPolicyQuestionAgainSchema,
  askPolicyQuestionSchema,
  passOnPolicyQuestionSchema,
  setQuestionDateSchema,
  settlePolicyQuestionSchema,
  withdrawPolicyQuestionSchema,
} from '#contract/acts/policy-questions.ts';
import { actRoute } from './act-route.ts';
import { readDay } from './read-day.ts';

/** The acts on questions about policies, as they are asked for. */
export const policyQuestionActRoutes = [
  actRoute({
    act: 'ask_policy_question',
    summary: 'Put a difficulty about a policy to the organisation that has to answer it (及时完善政策)',
    body: askPolicyQuestionSchema,
    result: writtenSchema,
    run: (context, { dueOn, ...input }) => askPolicyQuestion(context, { ...input, dueOn: readDay(dueOn) }),
  }),
  actRoute({
    act: 'pass_on_policy_question',
    summary: 'Pass a question on to the organisation whose policy it is, with the reason',
    body: passOnPolicyQuestionSchema,
    result: nowAtSchema,
    run: passOnPolicyQuestion,
  }),
  actRoute({
    act: 'set_question_date',
    summary: 'Set another day for the answer, with the reason',
    body: setQuestionDateSchema,
    result: nowAtSchema,
    run: (context, { dueOn, ...input }) => setQuestionDate(context, { ...input, dueOn: readDay(dueOn) }),
  }),
  actRoute({
    act: 'answer_policy_question',
    summary: 'Answer a question about a policy, in words or by a document that was issued',
    body: answerPolicyQuestionSchema,
    result: nowAtSchema,
    run: (context, { document, ...input }) =>
      answerPolicyQuestion(context, {
        ...input,
        ...(document && { document: { ...document, issuedOn: readDay(document.issuedOn) } }),
      }),
  }),
  actRoute({
    act: 'ask_policy_question_again',
    summary: 'Say what the answer leaves open, with another day',
    body: askPolicyQuestionAgainSchema,
    result: nowAtSchema,
    run: (context, { dueOn, ...input }) =>
      askPolicyQuestionAgain(context, { ...input, dueOn: readDay(dueOn) }),
  }),
  actRoute({
    act: 'settle_policy_question',
    summary: 'Say that the answer settles the question',
    body: settlePolicyQuestionSchema,
    result: nowAtSchema,
    run: settlePolicyQuestion,
  }),
  actRoute({
    act: 'withdraw_policy_question',
    summary: 'Take a question back',
    body: withdrawPolicyQuestionSchema,
    result: nowAtSchema,
    run: withdrawPolicyQuestion,
  }),
];
