import { z } from 'zod';
import { MOST_THINGS } from './acts/keys.ts';
import { reportWordsSchema } from './acts/reports.ts';
import { countSchema, idSchema, localDateSchema, monthSchema, organisationIdSchema } from './scalars.ts';
import {
  assignmentStates,
  claimOutcomes,
  cycleActs,
  cycleKinds,
  cycleStates,
  keeperAnswers,
  lineAnswers,
  lineDifferences,
  lineFilters,
  reportKinds,
  reportStates,
  roles,
  statementActs,
  statementStates,
  taskStates,
  verificationWays,
} from './values.ts';

/** A period in which claims are held against facts. */
export const reconciliationCycleSchema = z.object({
  id: idSchema,
  directiveId: idSchema,
  directiveTitle: z.string().nullable(),
  kind: z.enum(cycleKinds),
  label: z.string(),
  fromOn: localDateSchema,
  untilOn: localDateSchema,
  dueOn: localDateSchema,
  openedOn: localDateSchema.describe('the day of the facts'),
  closedOn: localDateSchema.nullable(),
  state: z.enum(cycleStates),
  revision: countSchema,
  can: z.array(z.enum(cycleActs)),
});
export type ReconciliationCycle = z.infer<typeof reconciliationCycleSchema>;

/** How far one side, and the other, has answered. */
export const lineCountsSchema = z.object({
  lines: countSchema,
  reported: countSchema.describe('with a report of the period'),
  unanswered: countSchema,
  disputed: countSchema.describe('by the organisation'),
  differing: countSchema.describe('whose facts do not agree'),
  keeperUnanswered: countSchema,
  keeperDisputed: countSchema,
});
export type LineCounts = z.infer<typeof lineCountsSchema>;

/** One organisation's statement, without its lines. */
export const statementHeadSchema = z.object({
  organisationId: organisationIdSchema,
  organisation: z.string(),
  id: idSchema,
  cycleId: idSchema,
  state: z.enum(statementStates),
  revision: countSchema,
  signer: z.string().nullable(),
  signedOn: localDateSchema.nullable(),
  returnReason: z.string().nullable(),
  closedFrom: z.enum(statementStates).nullable().describe('how far it was when the cycle was closed'),
  counts: lineCountsSchema,
});
export type StatementHead = z.infer<typeof statementHeadSchema>;

/** The cycles whose directive the person who asks may see, the newest first. */
export const cyclesSchema = z.object({
  today: localDateSchema,
  cycles: z.array(
    reconciliationCycleSchema.extend({
      statements: countSchema.describe('that the person who asks may see'),
      signed: countSchema,
      own: z.array(statementHeadSchema).describe('of the organisations for which they act'),
    }),
  ),
  openable: z.array(
    z.object({ directiveId: idSchema, title: z.string().nullable(), docNumber: z.string().nullable() }),
  ),
});
export type Cycles = z.infer<typeof cyclesSchema>;

/** A cycle with all of its statements, as the keepers and those above see it. */
export const cycleSheetSchema = z.object({
  today: localDateSchema,
  workingDaysLeft: z.int().describe('until the statements are due, negative when past'),
  cycle: reconciliationCycleSchema,
  statements: z
    .array(
      statementHeadSchema.extend({
        contacts: z.array(z.object({ name: z.string(), telephone: z.string(), duty: z.string() })),
        remindedOn: localDateSchema.nullable().describe('when it was last reminded by telephone'),
      }),
    )
    .describe('what waits longest first'),
  mayRemind: z.boolean(),
});
export type CycleSheet = z.infer<typeof cycleSheetSchema>;

export const frozenReportSchema = z.object({
  reportId: idSchema,
  cycle: monthSchema,
  kind: z.enum(reportKinds),
  state: z.enum(reportStates),
  words: reportWordsSchema,
  nextNewsOn: localDateSchema.nullable(),
  signer: z.string().nullable(),
  signedOn: localDateSchema.nullable(),
});

const figure = {
  indicator: z.string(),
  targetPosition: countSchema.nullable(),
  value: z.number(),
  unit: z.string().nullable(),
  period: z.string(),
};

const reportedFigureSchema = z.object({
  ...figure,
  reportId: idSchema,
  cycle: monthSchema.describe('of the report that it is from'),
  position: countSchema,
  source: z.string(),
});

/** One assignment: what was known when the cycle was opened, and what both sides say of it. */
export const statementLineSchema = z.object({
  assignmentId: idSchema,
  taskId: idSchema,
  ordinal: countSchema,
  clause: z.string(),
  role: z.enum(roles),
  taskState: z.enum(taskStates),
  assignmentState: z.enum(assignmentStates),
  receivedOn: localDateSchema.nullable(),
  internalOn: localDateSchema.nullable(),
  officialOn: localDateSchema.nullable(),
  dueOn: localDateSchema.nullable().describe('the day that counts for this branch'),
  extendedOn: localDateSchema.nullable(),
  reportsAs: z.enum(reportKinds).nullable().describe('null: another of its roles speaks for the task'),
  reported: frozenReportSchema.nullable(),
  figures: z.array(reportedFigureSchema),
  verifiedFigures: z.array(z.object({ ...figure, verificationId: idSchema, verifiedOn: localDateSchema })),
  milestones: z.array(
    z.object({
      milestoneId: idSchema,
      planId: idSchema,
      words: z.string(),
      dueOn: localDateSchema,
      verifiedOn: localDateSchema.nullable(),
    }),
  ),
  claim: z
    .object({
      claimId: idSchema,
      claimedOn: localDateSchema,
      outcome: z.enum(claimOutcomes).nullable(),
      verifiedHow: z.enum(verificationWays).nullable(),
      verifiedOn: localDateSchema.nullable(),
    })
    .nullable(),
  differences: z.array(z.enum(lineDifferences)),
  unitId: idSchema.nullable(),
  answer: z.enum(lineAnswers),
  answerWords: z.string().nullable(),
  answerReportId: idSchema.nullable(),
  answerReport: z
    .object({
      reportId: idSchema,
      cycle: monthSchema,
      progress: z.string().nullable(),
      figures: z.array(reportedFigureSchema),
    })
    .nullable()
    .describe('by which the organisation answers; it may have come after the cycle was opened'),
  answeredOn: localDateSchema.nullable(),
  keeperAnswer: z.enum(keeperAnswers),
  keeperWords: z.string().nullable(),
  keeperAnsweredOn: localDateSchema.nullable(),
  revision: countSchema,
});
export type StatementLine = z.infer<typeof statementLineSchema>;

/** One organisation's statement with its lines, in the order of the directive. */
export const statementSheetSchema = z.object({
  today: localDateSchema,
  workingDaysLeft: z.int().describe('until it is due, negative when past'),
  cycle: reconciliationCycleSchema,
  statement: statementHeadSchema,
  units: z.array(z.object({ id: idSchema, name: z.string() })),
  lines: z.array(statementLineSchema),
  can: z.array(z.enum(statementActs)),
  others: z
    .array(z.object({ cycleId: idSchema, label: z.string() }))
    .describe('cycles that it can be compared with, the last first'),
});
export type StatementSheet = z.infer<typeof statementSheetSchema>;

/** Which lines of a statement are asked for; all of them where nothing is said. */
export const statementPageQuerySchema = z.object({
  show: z
    .enum([...lineFilters, 'waiting'])
    .default('all')
    .describe('waiting: what waits for whoever asks, all where nothing does'),
  unit: idSchema.or(z.literal('none')).optional().describe('of one unit, or of none'),
  after: idSchema.optional().describe('the assignment of the last line of the page before'),
  limit: z.coerce.number().int().min(1).max(MOST_THINGS).default(MOST_THINGS),
});

/** A statement with a page of its lines. */
export const statementPageSchema = statementSheetSchema.extend({
  show: z.enum(lineFilters).describe('which lines these are'),
  shown: z.record(z.enum(lineFilters), countSchema).describe('how many lines there are of each kind'),
  next: idSchema.nullable().describe('after which the next page begins; null where this is the last'),
});
export type StatementPage = z.infer<typeof statementPageSchema>;

/** What two statements of one organisation say differently of an assignment. */
export const comparedLineSchema = z.object({
  assignmentId: idSchema,
  taskId: idSchema,
  ordinal: countSchema,
  clause: z.string(),
  change: z.enum(['added', 'gone', 'changed', 'same']),
  changes: z
    .array(z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }))
    .describe('by what changed; a figure by the name of its indicator'),
});
export type ComparedLine = z.infer<typeof comparedLineSchema>;

/** Two cycles of one organisation side by side, the earlier first. */
export const comparedStatementsSchema = z.object({
  organisation: z.string(),
  before: reconciliationCycleSchema,
  after: reconciliationCycleSchema,
  lines: z.array(comparedLineSchema),
});
export type ComparedStatements = z.infer<typeof comparedStatementsSchema>;

/** The statements that wait for the caller: to be answered and signed, and those signed for the keepers. */
export const statementWorkSchema = z.object({
  own: z.array(statementHeadSchema.extend({ label: z.string(), dueOn: localDateSchema })),
  signed: z.array(statementHeadSchema.extend({ label: z.string(), dueOn: localDateSchema })),
});
export type StatementWork = z.infer<typeof statementWorkSchema>;
