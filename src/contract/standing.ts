import { z } from 'zod';
import { countSchema, idSchema, localDateSchema, organisationIdSchema } from './scalars.ts';
import {
  assignmentActs,
  assignmentOrigins,
  assignmentStates,
  basisKinds,
  openExtensionStates,
  placeholderKinds,
  roles,
  taskActs,
  taskStates,
} from './values.ts';

const revisionSchema = z.int().positive().describe('counts the acts that changed it');

/** Another task that this one has become, or was made from. */
export const relatedTaskSchema = z.object({
  id: idSchema,
  directiveId: idSchema,
  ordinal: z.int().positive(),
});
export type RelatedTask = z.infer<typeof relatedTaskSchema>;

export const adjustmentSchema = z.object({
  basis: z.string(),
  words: z.string(),
  dueOn: localDateSchema.nullable().describe('the date that now counts; null where the dates stay'),
  on: localDateSchema,
  by: z.string(),
});
export type Adjustment = z.infer<typeof adjustmentSchema>;

export const standingPlaceholderSchema = z.object({
  id: idSchema,
  kind: z.enum(placeholderKinds),
  role: z.enum(roles),
  name: z.string().describe('as printed: 等, 有关部门, 国务院各部门'),
  revision: revisionSchema,
  resolved: z.boolean(),
  resolution: z.string().nullable(),
  can: z.array(z.enum(taskActs)),
});
export type StandingPlaceholder = z.infer<typeof standingPlaceholderSchema>;

/** One organisation's branch of the task. */
export const standingAssignmentSchema = z.object({
  organisationId: organisationIdSchema,
  id: idSchema,
  organisation: z.string().describe('as it was called when it got the assignment'),
  role: z.enum(roles),
  origin: z.enum(assignmentOrigins),
  state: z.enum(assignmentStates),
  revision: revisionSchema,
  assignedOn: localDateSchema.nullable(),
  receiveBy: localDateSchema.nullable().describe('the last day for its receipt'),
  workingDaysLeft: z
    .int()
    .nullable()
    .describe('for the receipt, negative when past; null where nothing waits for it'),
  receivedOn: localDateSchema.nullable(),
  internalOn: localDateSchema.nullable().describe('an earlier date than the official one'),
  extension: z.enum(openExtensionStates).nullable().describe('how far the extension is that is asked for'),
  extendedFrom: localDateSchema.nullable().describe('the date of the task that was moved for this branch'),
  extendedOn: localDateSchema.nullable().describe('the day that counts in its place'),
  objectedOn: localDateSchema.nullable(),
  objection: z.string().nullable(),
  giver: z.string().nullable().describe('the organisation above that gave it'),
  words: z.string().nullable().describe('what of the clause is asked of it; null for all'),
  predecessor: z.string().nullable().describe('the organisation that it took over from'),
  successors: z.array(z.string()).describe('the organisations that took over from it'),
  reminders: z.array(z.object({ on: localDateSchema, note: z.string().nullable(), by: z.string() })),
  contacts: z
    .array(z.object({ name: z.string(), telephone: z.string(), duty: z.string() }))
    .describe('whom to telephone; only while its receipt is late'),
  can: z.array(z.enum(assignmentActs)),
});
export type StandingAssignment = z.infer<typeof standingAssignmentSchema>;

/** Where a task stands, as far as the person who asks may see it. */
export const standingSchema = z.object({
  state: z.enum(taskStates),
  revision: revisionSchema,
  noLead: z.boolean().describe('the text names no lead'),
  convener: z.object({ id: organisationIdSchema, name: z.string() }).nullable(),
  mergedInto: relatedTaskSchema.nullable(),
  mergedFrom: z.array(relatedTaskSchema),
  splitFrom: relatedTaskSchema.nullable(),
  splitInto: z.array(relatedTaskSchema),
  adjustments: z.array(adjustmentSchema).describe('the first first'),
  basis: z
    .object({ kind: z.enum(basisKinds), words: z.string() })
    .nullable()
    .describe("on what a matter rests; null for a document's task"),
  placeholders: z.array(standingPlaceholderSchema),
  assignments: z.array(standingAssignmentSchema),
  hiddenCount: countSchema.describe('how many more there are that the person who asks may not see'),
  can: z.array(z.enum(taskActs)),
});
export type Standing = z.infer<typeof standingSchema>;
