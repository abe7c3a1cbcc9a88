import { z } from 'zod';
import { countSchema, givenDaySchema, idSchema, monthSchema, organisationIdSchema } from '../scalars.ts';
import { reportCheckCodes, reportFields } from '../values.ts';
import { approvalIdSchema, MOST_THINGS, reasonSchema, revisionSchema } from './keys.ts';
import { givenSignatureSchema } from './signatures.ts';

/** The longest words of one field of a report. */
export const MOST_REPORT_WORDS = 4_000;
/** The longest sentence that says why a doubt is none, or that there is nothing new. */
export const MOST_SENTENCE = 500;

const wordsSchema = z.string().trim().min(1).max(MOST_REPORT_WORDS).nullable();
const sentenceSchema = z.string().trim().min(1).max(MOST_SENTENCE);

/** The words of a report; null where nothing is said. */
export const reportWordsSchema = z.object({
  progress: wordsSchema,
  results: wordsSchema,
  difficulties: wordsSchema,
  experience: wordsSchema,
  nextSteps: wordsSchema,
  helpNeeded: wordsSchema.describe('what others are asked for'),
});
export type ReportWords = z.infer<typeof reportWordsSchema>;

/** A figure as it is reported. */
export const reportedValueSchema = z.object({
  indicator: z.string().trim().min(1).max(100),
  targetPosition: countSchema.nullable().describe("which of the task's targets it is about"),
  value: z.number(),
  unit: z.string().trim().min(1).max(20).nullable(),
  period: z.string().trim().min(1).max(50).describe('what it covers: 1—6月'),
  source: z.string().trim().min(1).max(100),
});
export type ReportedValue = z.infer<typeof reportedValueSchema>;

/** Why what contradicts something else is right. */
export const confirmationSchema = z.object({
  code: z.enum(reportCheckCodes),
  field: z.union([z.enum(reportFields), countSchema]).describe('words, or the place of a figure'),
  words: sentenceSchema,
});
export type Confirmation = z.infer<typeof confirmationSchema>;

export const reportKeySchema = z.object({ organisationId: organisationIdSchema, id: idSchema });
const seenReportSchema = reportKeySchema.extend({ revision: revisionSchema });

export const saveReportSchema = z.object({
  organisationId: organisationIdSchema,
  assignmentId: idSchema,
  cycle: monthSchema,
  revision: countSchema.describe('of the draft that was seen; 0 where there was none'),
  words: reportWordsSchema,
  nextNewsOn: givenDaySchema.nullable(),
  values: z.array(reportedValueSchema).max(50),
  quotes: z.array(reportKeySchema).max(500).describe('the inputs that a consolidated report rests on'),
  confirmations: z.array(confirmationSchema).max(100),
});
export const reportSavedSchema = seenReportSchema;

export const reportNoChangeSchema = z.object({
  organisationId: organisationIdSchema,
  assignmentIds: z.array(idSchema).min(1).max(MOST_THINGS),
  cycle: monthSchema,
  words: sentenceSchema.nullable(),
  nextNewsOn: givenDaySchema.nullable(),
});
export const noChangeReportedSchema = z.object({ reports: countSchema });

export const signReportSchema = seenReportSchema.extend({ signature: givenSignatureSchema });
export const returnReportSchema = seenReportSchema.extend({ reason: reasonSchema });
export const askAboutReportSchema = seenReportSchema.extend({
  question: sentenceSchema,
  approvalId: approvalIdSchema,
});
export const answerReportQuestionSchema = reportKeySchema.extend({
  answer: z.string().trim().min(1).max(MOST_REPORT_WORDS),
});

/** How a report stands after an act on it. */
export const changedReportSchema = z.object({ revision: countSchema.describe('of the report now') });
export const questionAskedSchema = z.object({ questionId: idSchema });
export const questionAnsweredSchema = z.object({ answered: z.literal(true) });
