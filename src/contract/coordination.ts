import { z } from 'zod';
import { journalEntrySchema } from './journal.ts';
import { countSchema, idSchema, LARGEST_INT, localDateSchema, organisationIdSchema } from './scalars.ts';
import {
  coordinationActs,
  coordinationLevels,
  coordinationStates,
  instructionActs,
  instructionStates,
  policyQuestionActs,
  policyQuestionStates,
  urgentReportActs,
  urgentReportStates,
} from './values.ts';

/** As many as are shown at first. */
export const BOARD_PAGE = 100;

const organisationSchema = z.object({
  id: organisationIdSchema,
  shortName: z.string(),
  englishName: z.string().nullable(),
});

/** The task that it is about. */
const aboutTaskSchema = z.object({
  id: idSchema,
  directiveId: idSchema,
  ordinal: countSchema,
  clause: z.string(),
});

/** Which page of a board is asked for. */
export const boardQuerySchema = z.object({
  taskId: idSchema.optional().describe('only what is about that task'),
  ended: z.stringbool().default(false).describe('what has come to its end, else what has not'),
  after: z.coerce
    .number()
    .int()
    .min(0)
    .max(LARGEST_INT)
    .default(0)
    .describe('so many of the first are left out'),
  limit: z.coerce.number().int().min(1).max(500).default(BOARD_PAGE),
});

const boardOf = <Row extends z.ZodType>(row: Row) =>
  z.object({
    today: localDateSchema,
    total: countSchema.describe('of those asked for'),
    ended: countSchema.describe('that have come to their end'),
    late: countSchema.describe('of those open, past their day'),
    items: z.array(row),
    mayAdd: z.boolean().describe('the person who asks may add another'),
  });

/** A coordination request (协调事项). */
export const coordinationSchema = z.object({
  id: idSchema,
  revision: countSchema,
  state: z.enum(coordinationStates),
  level: z.enum(coordinationLevels),
  organisation: organisationSchema.describe('who raised it'),
  task: aboutTaskSchema,
  matter: z.string(),
  request: z.string(),
  raisedOn: localDateSchema,
  owner: organisationSchema.nullable().describe('who coordinates; null until it is taken on'),
  ownerPerson: z.string().nullable(),
  dueOn: localDateSchema.nullable(),
  workingDaysLeft: z.int().nullable().describe('to the day by which it is to be decided, negative when past'),
  consulted: countSchema,
  unanswered: countSchema.describe('of those consulted, how many have not answered'),
  can: z.array(z.enum(coordinationActs)),
});
export type Coordination = z.infer<typeof coordinationSchema>;
export const coordinationBoardSchema = boardOf(coordinationSchema);
export type CoordinationBoard = z.infer<typeof coordinationBoardSchema>;

/** One request with everything that was said to it. */
export const coordinationDetailSchema = coordinationSchema.extend({
  minuteNumber: z.string().nullable(),
  decidedOn: localDateSchema.nullable(),
  decision: z.string().nullable(),
  consultations: z.array(
    z.object({
      organisation: organisationSchema,
      question: z.string(),
      askedOn: localDateSchema,
      answer: z.string().nullable(),
      answeredOn: localDateSchema.nullable(),
      answeredBy: z.string().nullable(),
    }),
  ),
  history: z.array(journalEntrySchema).describe('the newest first'),
});
export type CoordinationDetail = z.infer<typeof coordinationDetailSchema>;

/** Whom to telephone. */
const contactSchema = z.object({ name: z.string(), telephone: z.string(), duty: z.string() });

/** Who received an urgent report, and whether they have said so. */
const recipientSchema = z.object({
  organisation: organisationSchema.nullable().describe('null for the keepers'),
  acknowledgedAt: z.iso.datetime().nullable(),
  acknowledgedBy: z.string().nullable(),
  words: z.string().nullable(),
  contacts: z.array(contactSchema),
});
export type UrgentRecipient = z.infer<typeof recipientSchema>;

/** An urgent report (重大情况报告). */
export const urgentReportSchema = z.object({
  id: idSchema,
  state: z.enum(urgentReportStates),
  organisation: organisationSchema.describe('who sent it'),
  task: aboutTaskSchema.nullable(),
  happened: z.string(),
  occurredOn: localDateSchema,
  occurredAt: z.string().nullable().describe('hour and minute'),
  measures: z.string(),
  help: z.string().nullable(),
  telephone: z.string(),
  sentAt: z.iso.datetime(),
  sentBy: z.string(),
  recipients: z.array(recipientSchema).describe('the keepers first'),
  followUps: countSchema,
  outcome: z.string().nullable(),
  can: z.array(z.enum(urgentReportActs)),
});
export type UrgentReport = z.infer<typeof urgentReportSchema>;
export const urgentBoardSchema = boardOf(urgentReportSchema);
export type UrgentBoard = z.infer<typeof urgentBoardSchema>;

/** One report with what was added to it. */
export const urgentDetailSchema = urgentReportSchema.extend({
  news: z
    .array(
      z.object({
        organisation: organisationSchema,
        words: z.string(),
        writtenBy: z.string(),
        writtenAt: z.iso.datetime(),
      }),
    )
    .describe('the first first'),
});
export type UrgentDetail = z.infer<typeof urgentDetailSchema>;

/** One organisation's follow-up of a leader's instruction (批示). */
export const instructionSchema = z.object({
  id: idSchema.describe('of the follow-up'),
  instructionId: idSchema,
  revision: countSchema,
  state: z.enum(instructionStates),
  leader: z.string(),
  words: z.string(),
  givenOn: localDateSchema,
  basis: z.string(),
  task: aboutTaskSchema.nullable(),
  organisation: organisationSchema.describe('who follows it up'),
  dueOn: localDateSchema,
  workingDaysLeft: z.int().describe('negative when past'),
  report: z.string().nullable(),
  reportedOn: localDateSchema.nullable(),
  reportedBy: z.string().nullable(),
  can: z.array(z.enum(instructionActs)),
});
export type Instruction = z.infer<typeof instructionSchema>;
export const instructionBoardSchema = boardOf(instructionSchema);
export type InstructionBoard = z.infer<typeof instructionBoardSchema>;

/** A question about a policy (政策问题), and its answer. */
export const policyQuestionSchema = z.object({
  id: idSchema,
  revision: countSchema,
  state: z.enum(policyQuestionStates),
  organisation: organisationSchema.describe('who asks'),
  addressee: organisationSchema.describe('who has to answer'),
  task: aboutTaskSchema,
  policy: z.string().nullable(),
  question: z.string(),
  askedOn: localDateSchema,
  dueOn: localDateSchema,
  workingDaysLeft: z.int().nullable().describe('negative when past; null once it is answered'),
  answer: z.string().nullable(),
  answeredOn: localDateSchema.nullable(),
  answeredBy: z.string().nullable(),
  documentNumber: z.string().nullable().describe('of the document in which the answer stands'),
  documentIssuedOn: localDateSchema.nullable(),
  documentUrl: z.string().nullable(),
  can: z.array(z.enum(policyQuestionActs)),
});
export type PolicyQuestion = z.infer<typeof policyQuestionSchema>;
export const policyQuestionBoardSchema = boardOf(policyQuestionSchema);
export type PolicyQuestionBoard = z.infer<typeof policyQuestionBoardSchema>;
