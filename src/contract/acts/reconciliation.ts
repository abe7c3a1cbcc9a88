import { z } from 'zod';
import { countSchema, givenDaySchema, idSchema, organisationIdSchema } from '../scalars.ts';
import { cycleKinds } from '../values.ts';
import { approvalIdSchema, MOST_THINGS, reasonSchema, revisionSchema } from './keys.ts';
import { MOST_REPORT_WORDS, MOST_SENTENCE, reportedValueSchema } from './reports.ts';
import { givenSignatureSchema } from './signatures.ts';

const sentenceSchema = z.string().trim().min(1).max(MOST_SENTENCE);

export const openCycleSchema = z.object({
  directiveId: idSchema,
  kind: z.enum(cycleKinds),
  label: z.string().trim().min(1).max(40).describe('what it is called: 2021年6月'),
  fromOn: givenDaySchema,
  untilOn: givenDaySchema.describe('the last day of the period'),
  dueOn: givenDaySchema.describe('the day by which the statements are to be signed'),
  approvalId: approvalIdSchema,
});
export const cycleOpenedSchema = z.object({ cycleId: idSchema, statements: countSchema, lines: countSchema });

export const closeCycleSchema = z.object({ id: idSchema, revision: revisionSchema });
export const cycleClosedSchema = z.object({
  unsigned: countSchema.describe('statements that nobody had signed'),
  unanswered: countSchema.describe('lines that their organisation had not answered'),
  unconfirmed: countSchema.describe('lines that the keepers had not answered'),
});

/** Lines of one statement as they were seen, in any selection. */
const seenLinesSchema = z.object({
  organisationId: organisationIdSchema,
  statementId: idSchema,
  lines: z
    .array(z.object({ assignmentId: idSchema, revision: revisionSchema }))
    .min(1)
    .max(MOST_THINGS),
});
/** A line is disputed in words. */
const answeredSchema = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('confirmed'), words: sentenceSchema.nullable() }),
  z.object({ answer: z.literal('disputed'), words: sentenceSchema }),
]);
export const answerStatementLinesSchema = z.intersection(seenLinesSchema, answeredSchema);
export const keeperAnswerLinesSchema = z.intersection(seenLinesSchema, answeredSchema);
export const linesAnsweredSchema = z.object({
  lines: countSchema,
  revision: countSchema.describe('of the statement now'),
});

export const answerNoChangeSchema = seenLinesSchema.extend({
  words: sentenceSchema.nullable().describe('why, or how it stands'),
  nextNewsOn: givenDaySchema.nullable(),
});
export const noChangeAnsweredSchema = linesAnsweredSchema.extend({
  reports: countSchema.describe('that say so for the month'),
  needWords: z
    .array(idSchema)
    .describe('assignments that said it as often running as is enough: they wait for a sentence or a day'),
  drafted: z.array(idSchema).describe('assignments with a draft of a report, which was left alone'),
});

export type NoChangeAnswered = z.infer<typeof noChangeAnsweredSchema>;

export const reportStatementLinesSchema = seenLinesSchema.extend({
  lines: z
    .array(
      z.object({
        assignmentId: idSchema,
        revision: revisionSchema,
        progress: z.string().trim().min(1).max(MOST_REPORT_WORDS),
        values: z.array(reportedValueSchema).max(50).describe('the figures that are new'),
      }),
    )
    .min(1)
    .max(MOST_THINGS),
});
export const linesReportedSchema = linesAnsweredSchema.extend({
  doubted: z.array(idSchema).describe('contradicted by something: drafts to be settled each by itself'),
  left: z.array(idSchema).describe('reported already, or not reported on at all'),
});
export type LinesReported = z.infer<typeof linesReportedSchema>;

export const assignStatementLinesSchema = seenLinesSchema.extend({
  unitId: idSchema.nullable().describe('the part of the organisation that answers; null for the whole'),
});

const seenStatementSchema = z.object({
  organisationId: organisationIdSchema,
  id: idSchema,
  revision: revisionSchema,
});
export const signStatementSchema = seenStatementSchema.extend({ signature: givenSignatureSchema });
export const returnStatementSchema = seenStatementSchema.extend({ reason: reasonSchema });
export const changedStatementSchema = z.object({ revision: countSchema.describe('of the statement now') });
