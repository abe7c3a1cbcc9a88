import { z } from 'zod';
import { countSchema, givenDaySchema, idSchema, organisationIdSchema } from '../scalars.ts';
import { MOST_THINGS, reasonSchema, revisionSchema } from './keys.ts';
import { givenSignatureSchema } from './signatures.ts';

/** One row of a plan is about as much as stands in a cell of a printed table. */
const MOST_MILESTONES = 40;
const MOST_PERSONS = 20;
const MOST_POINTS = 60;

const personSchema = z.object({
  name: z.string().trim().min(1).max(40),
  telephone: z.string().trim().max(40).describe('as it was typed; empty where none was given'),
});
const milestoneSchema = z.object({
  dueOn: givenDaySchema.nullable(),
  words: z.string().trim().max(500),
  deliverable: z.string().trim().max(200).describe('empty where it is the row’s'),
});
const pointSchema = z.object({
  targetPosition: countSchema.describe('the target of the task that it leads to'),
  reachOn: givenDaySchema,
  value: z.number(),
});

/** What a row of a plan says. */
export const planContentSchema = z.object({
  measures: z.string().max(4000),
  deliverable: z.string().max(500).describe('the form that the result takes (成果形式)'),
  persons: z.array(personSchema).max(MOST_PERSONS).describe('answerable, the first to ask first (责任人)'),
  milestones: z.array(milestoneSchema).max(MOST_MILESTONES).describe('the timetable (时间表)'),
  trajectory: z.array(pointSchema).max(MOST_POINTS),
});
export type PlanContent = z.infer<typeof planContentSchema>;

export const savePlanSchema = z.object({
  organisationId: organisationIdSchema,
  directiveId: idSchema,
  rows: z
    .array(
      planContentSchema.extend({
        assignmentId: idSchema,
        revision: countSchema.describe('the revision that was seen; 0 where the plan had no such row'),
        unitId: idSchema.nullable().describe('the part of the organisation that has the row'),
      }),
    )
    .min(1)
    .max(MOST_THINGS),
});
export type SavePlan = z.infer<typeof savePlanSchema>;
export const savedPlanSchema = z.object({
  id: idSchema,
  revision: countSchema.describe('of the version now'),
  rows: z.array(z.object({ assignmentId: idSchema, revision: countSchema })),
});
export type SavedPlan = z.infer<typeof savedPlanSchema>;

const seenPlanSchema = z.object({
  organisationId: organisationIdSchema,
  id: idSchema.describe('of the version'),
  revision: revisionSchema,
});
export const signPlanSchema = seenPlanSchema.extend({ signature: givenSignatureSchema });
export const submitPlanSchema = seenPlanSchema;
export const acceptPlanSchema = seenPlanSchema;
export const revisePlanSchema = seenPlanSchema.extend({ reason: reasonSchema });
export const returnPlanSchema = seenPlanSchema.extend({
  reason: reasonSchema,
  rows: z
    .array(z.object({ assignmentId: idSchema, reason: reasonSchema }))
    .max(MOST_THINGS)
    .default([])
    .describe('what is to be mended in single rows'),
});
export const changedPlanSchema = z.object({ revision: countSchema.describe('of the version now') });
export const revisedPlanSchema = changedPlanSchema.extend({ id: idSchema });

export const confirmPlanRowSchema = z.object({
  organisationId: organisationIdSchema.describe('whose answer it is'),
  id: idSchema.describe('its own assignment in the task'),
  planOrganisationId: organisationIdSchema.describe('the lead, whose row is answered'),
  planId: idSchema,
  revision: revisionSchema.describe('of the row'),
});
export const objectToPlanRowSchema = confirmPlanRowSchema.extend({ words: reasonSchema });
export const answeredPlanRowSchema = z.object({ answered: countSchema });

export const settlePlanDutySchema = z.object({
  directiveId: idSchema,
  organisationIds: z.array(organisationIdSchema).min(1).max(5000),
  owes: z.boolean(),
  dueOn: givenDaySchema.nullable().default(null).describe('another day than the text’s'),
  reason: reasonSchema.nullable().default(null),
});
export const settledPlanDutySchema = z.object({ organisations: countSchema });
