import { z } from 'zod';
import { countSchema, givenDaySchema, idSchema, organisationIdSchema } from '../scalars.ts';
import { orderColours } from '../values.ts';
import { approvalIdSchema, reasonSchema, revisionSchema } from './keys.ts';

/** What somebody writes in sentences. */
const sentencesSchema = z.string().trim().min(1).max(2000);
const lineSchema = z.string().trim().min(1).max(200);
const seenSchema = z.object({ id: idSchema, revision: revisionSchema });

export const issueOrderSchema = z.object({
  organisationId: organisationIdSchema,
  assignmentId: idSchema.describe('what it is about; its organisation is addressed'),
  colour: z.enum(orderColours),
  matter: sentencesSchema,
  request: sentencesSchema.describe('what is to be done'),
  person: lineSchema.describe('answerable in the organisation'),
  replyBy: givenDaySchema,
  contact: lineSchema.describe('whom to telephone in the office that issues it'),
  decision: lineSchema.nullable().describe('where it starts higher than after an unanswered lower one'),
  approvalId: approvalIdSchema,
});
export const orderIssuedSchema = z.object({ id: idSchema, year: countSchema, serial: countSchema });
export const confirmOrderReceiptSchema = seenSchema;
export const replyToOrderSchema = seenSchema.extend({ reply: sentencesSchema });
export const returnOrderReplySchema = seenSchema.extend({ reason: reasonSchema, replyBy: givenDaySchema });
export const closeOrderSchema = seenSchema.extend({ note: z.string().trim().min(1).max(500).optional() });
export const withdrawOrderSchema = seenSchema.extend({ reason: reasonSchema });
export const recordInterviewSchema = seenSchema.extend({
  heldOn: givenDaySchema,
  heldBy: lineSchema,
  attended: lineSchema,
  points: sentencesSchema.describe('what was put to them'),
  outcome: sentencesSchema.describe('what came of it'),
  agreedOn: givenDaySchema.nullable().describe('the day by which it is to be mended'),
});
