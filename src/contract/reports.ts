import { z } from 'zod';
import {
  confirmationSchema,
  reportedValueSchema,
  reportKeySchema,
  reportWordsSchema,
} from './acts/reports.ts';
import { countSchema, idSchema, localDateSchema, monthSchema, organisationIdSchema } from './scalars.ts';
import {
  comparators,
  coSignatureStates,
  reportActs,
  reportCheckCodes,
  reportFields,
  reportKinds,
  reportStates,
  roles,
  verificationWays,
} from './values.ts';

/** What was asked about a report, and what was answered. */
export const reportQuestionSchema = z.object({
  id: idSchema,
  question: z.string(),
  askedBy: z.string().nullable(),
  askedOn: localDateSchema,
  answer: z.string().nullable(),
  answeredOn: localDateSchema.nullable(),
});
export type ReportQuestion = z.infer<typeof reportQuestionSchema>;

/** What an organisation said of its part in a task in a month. */
export const reportSchema = reportKeySchema.extend({
  organisation: z.string(),
  cycle: monthSchema,
  kind: z.enum(reportKinds),
  state: z.enum(reportStates),
  revision: countSchema,
  words: reportWordsSchema,
  nextNewsOn: localDateSchema.nullable(),
  newFields: z.array(z.enum(reportFields)).describe('what differs from the report it started from'),
  values: z.array(reportedValueSchema).describe('as they were reported'),
  verified: z
    .array(
      z.object({
        position: countSchema.describe('the place of the reported figure'),
        value: z.number(),
        source: z.string(),
        verifiedHow: z.enum(verificationWays),
        verifiedBy: z.string(),
        verifiedOn: localDateSchema,
        words: z.string().nullable(),
      }),
    )
    .describe('the figures as they were found'),
  coSignatures: z
    .array(
      z.object({
        organisationId: organisationIdSchema,
        organisation: z.string(),
        isOwn: z.boolean().describe('of the organisation of the person who asks'),
        state: z.enum(coSignatureStates),
        signer: z.string().nullable(),
        signedOn: localDateSchema.nullable(),
        reason: z.string().nullable().describe('why the report counts without it'),
      }),
    )
    .describe('of the other leads, under what is said for all'),
  quotes: z.array(reportKeySchema.extend({ organisation: z.string() })),
  confirmations: z.array(confirmationSchema),
  signer: z.string().nullable(),
  signedOn: localDateSchema.nullable(),
  returnReason: z.string().nullable(),
  questions: z.array(reportQuestionSchema),
  can: z.array(z.enum(reportActs)),
});
export type Report = z.infer<typeof reportSchema>;

/** What was reported of a task, as far as the person who asks may read it; the last first. */
export const taskReportsSchema = z.object({ reports: z.array(reportSchema) });
export type TaskReports = z.infer<typeof taskReportsSchema>;

const ofTask = {
  taskId: idSchema,
  directiveId: idSchema,
  directiveTitle: z.string().nullable(),
  ordinal: countSchema,
  clause: z.string(),
};

/** One assignment in an organisation's month. */
export const monthRowSchema = z.object({
  assignmentId: idSchema,
  ...ofTask,
  role: z.enum(roles),
  kind: z.enum(reportKinds),
  dueOn: localDateSchema.describe('by which it is to be said'),
  report: z
    .object({
      id: idSchema,
      revision: countSchema,
      state: z.enum(reportStates),
      progress: z.string().nullable(),
    })
    .nullable()
    .describe('what stands for this month'),
  returnReason: z.string().nullable().describe('why the last one was given back; null where another stands'),
  last: z
    .object({ cycle: monthSchema, state: z.enum(reportStates), progress: z.string().nullable() })
    .nullable(),
  asksForWords: z
    .boolean()
    .describe('nothing new was said as often running as is enough without a word more'),
  openQuestions: countSchema,
  can: z.array(z.enum(reportActs)),
});
export type MonthRow = z.infer<typeof monthRowSchema>;

/** Everything that an organisation is to say in a month (本月进展). */
export const organisationMonthSchema = z.object({
  organisationId: organisationIdSchema,
  organisation: z.string(),
  cycle: monthSchema,
  openCycles: z.array(monthSchema).describe('for which something can be said today'),
  inputsDueOn: localDateSchema,
  reportsDueOn: localDateSchema,
  workingDaysLeft: z.int().describe('to the last day for reports, negative when past'),
  rows: z.array(monthRowSchema),
});
export type OrganisationMonth = z.infer<typeof organisationMonthSchema>;

/** How far every organisation's month is, those that miss most first. */
export const reportingSchema = z.object({
  cycle: monthSchema,
  reportsDueOn: localDateSchema,
  organisations: z.array(
    z.object({
      organisationId: organisationIdSchema,
      organisation: z.string(),
      total: countSchema.describe('tasks of which it has to say something'),
      said: countSchema.describe('of these, signed or nothing new'),
      unchanged: countSchema.describe('of what was said, nothing new'),
      drafts: countSchema,
      remindedOn: localDateSchema.nullable().describe('when it was last reminded by telephone'),
    }),
  ),
  mayRemind: z.boolean(),
  taskCount: countSchema.describe('tasks of which something is missing'),
  tasks: z
    .array(
      z.object({
        ...ofTask,
        speaker: z.string().nullable().describe('who says for all; null where each speaks for itself'),
        speakerSaid: z.boolean(),
        total: countSchema,
        said: countSchema,
        missing: z.array(z.string()),
      }),
    )
    .describe('the first of them, in printed order'),
});
export type Reporting = z.infer<typeof reportingSchema>;

export const monthQuerySchema = z.object({
  organisationId: organisationIdSchema,
  cycle: monthSchema.optional().describe('the present one where it is left out'),
});

/** Somewhere a draft contradicts itself, the last report or the ledger. */
export const reportDoubtSchema = z.object({
  code: z.enum(reportCheckCodes),
  field: z.union([z.enum(reportFields), countSchema]).describe('words, or the place of a figure'),
});
export type ReportDoubt = z.infer<typeof reportDoubtSchema>;

/** All that somebody needs who writes a report. */
export const reportFormSchema = z.object({
  organisationId: organisationIdSchema,
  organisation: z.string(),
  assignmentId: idSchema,
  ...ofTask,
  role: z.enum(roles),
  kind: z.enum(reportKinds),
  cycle: monthSchema,
  dueOn: localDateSchema,
  coSigners: z.array(z.string()).describe('the other leads, who co-sign it, ask about it or give it back'),
  targets: z.array(
    z.object({
      position: countSchema,
      indicator: z.string(),
      op: z.enum(comparators),
      value: z.number(),
      unit: z.string(),
      quote: z.string(),
    }),
  ),
  current: reportSchema.nullable().describe('what stands for this month'),
  returned: reportSchema.nullable().describe('what was given back, while nothing stands in its place'),
  last: reportSchema.nullable().describe('the signed one that this starts from'),
  doubts: z.array(reportDoubtSchema).describe('of the draft as it is stored'),
  inputs: z.array(reportSchema).describe('what the others said for it this month'),
  missing: z.array(z.string()).describe('the organisations that have not given their input'),
  can: z.array(z.enum(reportActs)),
});
export type ReportForm = z.infer<typeof reportFormSchema>;

export const reportFormQuerySchema = z.object({
  organisationId: organisationIdSchema,
  assignmentId: idSchema,
  cycle: monthSchema.optional().describe('the present one where it is left out'),
});
