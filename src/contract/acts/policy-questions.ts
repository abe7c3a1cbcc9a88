import { z } from 'zod';
import { givenDaySchema, idSchema, organisationIdSchema } from '../scalars.ts';
import { approvalIdSchema, reasonSchema, revisionSchema } from './keys.ts';

/** What somebody writes in sentences. */
const sentencesSchema = z.string().trim().min(1).max(2000);
const seenSchema = z.object({ id: idSchema, revision: revisionSchema });

export const askPolicyQuestionSchema = z.object({
  taskId: idSchema,
  addresseeId: organisationIdSchema.describe('who has to answer it'),
  policy: z.string().trim().min(1).max(200).optional().describe('which policy, by title or number'),
  question: sentencesSchema,
  dueOn: givenDaySchema.describe('the day by which the answer is needed'),
  approvalId: approvalIdSchema,
});
export const passOnPolicyQuestionSchema = seenSchema.extend({
  addresseeId: organisationIdSchema,
  reason: reasonSchema,
  approvalId: approvalIdSchema,
});
export const setQuestionDateSchema = seenSchema.extend({ dueOn: givenDaySchema, reason: reasonSchema });
export const answerPolicyQuestionSchema = seenSchema.extend({
  answer: sentencesSchema,
  document: z
    .object({
      number: z.string().trim().min(1).max(100),
      issuedOn: givenDaySchema,
      url: z
        .url({ protocol: /^https?$/ })
        .max(2000)
        .optional(),
    })
    .optional()
    .describe('in which the answer stands'),
});
export const askPolicyQuestionAgainSchema = seenSchema.extend({
  question: sentencesSchema.describe('what the answer leaves open'),
  dueOn: givenDaySchema,
  approvalId: approvalIdSchema,
});
export const settlePolicyQuestionSchema = seenSchema.extend({
  note: z.string().trim().min(1).max(500).optional(),
});
export const withdrawPolicyQuestionSchema = seenSchema.extend({ reason: reasonSchema });
