import { z } from 'zod';
import { planContentSchema } from './acts/plans.ts';
import { countSchema, idSchema, localDateSchema, organisationIdSchema } from './scalars.ts';
import {
  comparators,
  planActs,
  planAnswers,
  planFields,
  planGaps,
  planStates,
  planWarnings,
  roles,
} from './values.ts';

const versionSchema = z.object({
  id: idSchema,
  version: z.int().positive(),
  state: z.enum(planStates),
  revision: countSchema,
  reason: z.string().nullable().describe('why there is another version'),
  signedOn: localDateSchema.nullable(),
  submittedOn: localDateSchema.nullable(),
  returnedOn: localDateSchema.nullable(),
  returnReason: z.string().nullable(),
  acceptedOn: localDateSchema.nullable(),
});
export type PlanVersion = z.infer<typeof versionSchema>;

const lackSchema = z.object({
  code: z.enum([...planGaps, ...planWarnings]),
  field: z.enum(planFields),
  position: countSchema.nullable().describe('which milestone or target; null where it is the whole field'),
});
export type PlanLack = z.infer<typeof lackSchema>;

const answerSchema = z.object({
  organisationId: organisationIdSchema,
  name: z.string(),
  answer: z.enum(planAnswers).nullable().describe('null while it has said nothing of the row as it is'),
  words: z.string().nullable(),
});

/** One assignment of an organisation with what its plan says of it. */
export const plannedRowSchema = z.object({
  assignmentId: idSchema,
  taskId: idSchema,
  ordinal: countSchema,
  clause: z.string(),
  role: z.enum(roles),
  isLed: z.boolean().describe('another leads the task: its row speaks for all, and this one may stay empty'),
  dueOn: localDateSchema.nullable().describe('the day that counts for the task'),
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
  revision: countSchema.describe('0 while nothing has been saved'),
  unitId: idSchema.nullable(),
  returnReason: z.string().nullable(),
  content: planContentSchema,
  lacks: z.array(lackSchema),
  answers: z.array(answerSchema).describe('of those who carry the task with its lead'),
  changed: z.array(z.enum(planFields)).describe('against the version before'),
  former: planContentSchema.nullable().describe('what that said; null where nothing differs'),
});
export type PlannedRow = z.infer<typeof plannedRowSchema>;

const askedRowSchema = z.object({
  planOrganisationId: organisationIdSchema,
  planOrganisationName: z.string(),
  planId: idSchema,
  revision: countSchema,
  assignmentId: idSchema.describe('one’s own in the task'),
  taskId: idSchema,
  ordinal: countSchema,
  clause: z.string(),
  content: planContentSchema,
  answer: z.enum(planAnswers).nullable(),
  words: z.string().nullable(),
});
export type AskedRow = z.infer<typeof askedRowSchema>;

/** An organisation's plan for a directive in one version, every assignment of it. */
export const planSheetSchema = z.object({
  today: localDateSchema,
  directiveId: idSchema,
  title: z.string().nullable(),
  docNumber: z.string().nullable(),
  organisationId: organisationIdSchema,
  name: z.string(),
  owes: z.boolean(),
  dueOn: localDateSchema.nullable(),
  workingDaysLeft: z.int().nullable().describe('negative when past'),
  plan: versionSchema.nullable(),
  versions: z.array(versionSchema).describe('the newest first'),
  units: z.array(z.object({ id: idSchema, name: z.string() })),
  rows: z.array(plannedRowSchema),
  asked: z
    .array(askedRowSchema)
    .describe('rows of leads that wait for the organisation, or that it answered'),
  can: z.array(z.enum(planActs)),
});
export type PlanSheet = z.infer<typeof planSheetSchema>;

export const planQuerySchema = z.object({
  version: z.coerce.number().int().positive().optional().describe('the newest where it is left out'),
});

/** How an organisation's plan stands with the keepers. */
export const planStandings = ['missing', 'late', 'drafting', 'submitted', 'returned', 'accepted'] as const;
export type PlanStanding = (typeof planStandings)[number];

const owedPlanSchema = z.object({
  organisationId: organisationIdSchema,
  name: z.string(),
  owes: z.boolean(),
  settled: z.boolean().describe('the keepers settled it, the text does not say'),
  isRegion: z.boolean(),
  assignments: countSchema,
  leading: countSchema,
  dueOn: localDateSchema.nullable(),
  workingDaysLeft: z.int().nullable(),
  standing: z.enum(planStandings),
  plan: versionSchema.nullable(),
  contacts: z.array(z.object({ name: z.string(), telephone: z.string(), duty: z.string() })),
  remindedOn: localDateSchema.nullable().describe('when it was last reminded by telephone'),
  can: z.array(z.enum(planActs)),
});
export type OwedPlan = z.infer<typeof owedPlanSchema>;

/** Who owes a plan of a directive, and how far each is. */
export const owedPlansSchema = z.object({
  today: localDateSchema,
  directiveId: idSchema,
  title: z.string().nullable(),
  dueOn: localDateSchema.nullable(),
  quote: z.string().nullable().describe('where the text asks for plans'),
  plans: z.array(owedPlanSchema).describe('what is late first'),
  maySettle: z.boolean(),
  mayRemind: z.boolean(),
});
export type OwedPlans = z.infer<typeof owedPlansSchema>;

/** What plans say of a task. */
export const taskPlansSchema = z.object({
  rows: z.array(
    z.object({
      organisationId: organisationIdSchema,
      name: z.string(),
      role: z.enum(roles),
      state: z.enum(planStates),
      content: planContentSchema,
      answers: z.array(answerSchema),
    }),
  ),
});
export type TaskPlans = z.infer<typeof taskPlansSchema>;

const waitingPlanSchema = z.object({
  directiveId: idSchema,
  title: z.string().nullable(),
  organisationId: organisationIdSchema,
  name: z.string(),
  state: z.enum(planStates).nullable().describe('null while nothing has been written'),
  dueOn: localDateSchema.nullable().describe('of one submitted, the day on which it was'),
  workingDaysLeft: z.int().nullable(),
});
export type WaitingPlan = z.infer<typeof waitingPlanSchema>;

/** The plans that wait for the caller. */
export const planWorkSchema = z.object({
  own: z.array(waitingPlanSchema).describe('owed and not handed in'),
  submitted: z.array(waitingPlanSchema).describe('to be decided, for the keepers'),
});
export type PlanWork = z.infer<typeof planWorkSchema>;
