import { z } from 'zod';
import { countSchema, givenDaySchema, idSchema, organisationIdSchema } from '../scalars.ts';
import { coordinationLevels } from '../values.ts';
import { approvalIdSchema, reasonSchema, revisionSchema } from './keys.ts';

/** What somebody writes in sentences. */
const sentencesSchema = z.string().trim().min(1).max(2000);
const noteSchema = z.string().trim().min(1).max(500);
const seenSchema = z.object({ id: idSchema, revision: revisionSchema });
const manyOrganisations = z.array(organisationIdSchema).max(100);

export const raiseCoordinationSchema = z.object({
  taskId: idSchema,
  matter: sentencesSchema.describe('what is in the way'),
  request: sentencesSchema.describe('what is asked of whom'),
});
export const takeCoordinationSchema = seenSchema.extend({
  level: z.enum(coordinationLevels),
  ownerId: organisationIdSchema.describe('who coordinates'),
  ownerPerson: z.string().trim().min(1).max(100).optional(),
  dueOn: givenDaySchema,
});
export const consultOrganisationsSchema = seenSchema.extend({
  organisationIds: manyOrganisations.min(1),
  question: sentencesSchema,
  approvalId: approvalIdSchema,
});
export const answerConsultationSchema = z.object({ id: idSchema, answer: sentencesSchema });
export const escalateCoordinationSchema = seenSchema.extend({ reason: reasonSchema });
export const decideCoordinationSchema = seenSchema.extend({
  minuteNumber: z.string().trim().min(1).max(200).describe('of the minute in which the decision stands'),
  decidedOn: givenDaySchema,
  decision: sentencesSchema,
});
export const closeCoordinationSchema = seenSchema.extend({ note: noteSchema.optional() });
export const withdrawCoordinationSchema = seenSchema.extend({ reason: reasonSchema });

/** The thing that an act has made or written at. */
export const writtenSchema = z.object({ id: idSchema });
/** How a request or a follow-up stands after an act on it. */
export const nowAtSchema = z.object({ revision: countSchema.describe('of the thing now') });
export const consultedSchema = nowAtSchema.extend({ asked: countSchema });

export const sendUrgentReportSchema = z.object({
  taskId: idSchema.optional(),
  happened: sentencesSchema,
  occurredOn: givenDaySchema,
  occurredAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:MM')
    .optional(),
  measures: sentencesSchema.describe('what is being done about it'),
  help: sentencesSchema.optional().describe('what is needed from others'),
  telephone: z.string().trim().min(3).max(100).describe('whom to telephone about it'),
  recipientIds: manyOrganisations.describe('beside the keepers, who always receive it'),
});
export const acknowledgeUrgentReportSchema = z.object({ id: idSchema, words: noteSchema.optional() });
export const followUpUrgentReportSchema = z.object({ id: idSchema, words: sentencesSchema });
export const closeUrgentReportSchema = z.object({
  id: idSchema,
  outcome: sentencesSchema.describe('how it came out'),
});

export const recordInstructionSchema = z.object({
  leader: z.string().trim().min(1).max(100).describe('title and name, as printed'),
  words: sentencesSchema,
  givenOn: givenDaySchema,
  basis: z.string().trim().min(1).max(500).describe('on what it was written'),
  taskId: idSchema.optional(),
  organisationIds: manyOrganisations.min(1).describe('who follows it up'),
  dueOn: givenDaySchema,
});
export const reportOnInstructionSchema = seenSchema.extend({ words: sentencesSchema });
export const closeInstructionSchema = z.object({
  followUps: z.array(seenSchema).min(1).max(100),
  note: noteSchema.optional(),
});
export const closedInstructionsSchema = z.object({ closed: countSchema });
