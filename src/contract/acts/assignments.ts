import { z } from 'zod';
import { countSchema, givenDaySchema, idSchema, organisationIdSchema } from '../scalars.ts';
import { roles } from '../values.ts';
import { basisSchema, MOST_THINGS, reasonSchema, seenAssignmentSchema } from './keys.ts';

const assignmentsSchema = z.array(seenAssignmentSchema).min(1).max(MOST_THINGS);
const withReasonSchema = seenAssignmentSchema.extend({ reason: reasonSchema });
const assignmentKeySchema = z.object({ organisationId: organisationIdSchema, id: idSchema });

export const receiveAssignmentsSchema = z.object({ assignments: assignmentsSchema });
export const receivedSchema = z.object({ received: countSchema });

export const objectToAssignmentSchema = withReasonSchema;
export const rejectObjectionSchema = withReasonSchema;
export const withdrawAssignmentSchema = withReasonSchema;
export const upholdObjectionSchema = withReasonSchema.extend({
  toOrganisationId: organisationIdSchema.optional().describe('to whom the task is assigned instead'),
});
export const reassignAssignmentSchema = withReasonSchema.extend({
  toOrganisationId: organisationIdSchema,
  role: z.enum(roles).exclude(['supervisor']).optional().describe('the same as before where it is left out'),
});

/** How an assignment stands after an act on it. */
export const changedAssignmentSchema = z.object({ revision: countSchema.describe('of the assignment now') });
export const handedOnSchema = changedAssignmentSchema.extend({
  successor: assignmentKeySchema.nullable().describe('the assignment that was opened instead'),
});

export const setInternalDateSchema = z.object({
  assignments: assignmentsSchema,
  on: givenDaySchema.nullable().describe('null takes the date away'),
});
export const internalDateSetSchema = z.object({ assignments: countSchema });

export const noteReminderSchema = z.object({
  assignments: assignmentsSchema,
  note: z.string().trim().min(1).max(500).optional(),
});
export const reminderNotedSchema = z.object({ reminders: countSchema });

/** What of the clause is asked of who gets it, in the words of who gives it. */
export const shareWordsSchema = z.string().trim().min(1).max(2000);

export const cascadeAssignmentSchema = seenAssignmentSchema.extend({
  to: z
    .array(
      z.object({
        organisationId: organisationIdSchema,
        words: shareWordsSchema
          .optional()
          .describe('what of the clause is asked of it; all where it is left out'),
        internalOn: givenDaySchema.optional().describe('an earlier day than the official one'),
        role: z
          .enum(roles)
          .exclude(['lead', 'supervisor'])
          .optional()
          .describe('it carries the work where it is left out'),
      }),
    )
    .min(1)
    .max(MOST_THINGS),
});
export const withdrawCascadeSchema = z.object({ assignments: assignmentsSchema, reason: reasonSchema });
export const cascadedSchema = z.object({ assignments: countSchema });

export const withdrawUnitShareSchema = seenAssignmentSchema.extend({ unitId: idSchema });
export const shareWithUnitSchema = withdrawUnitShareSchema.extend({
  words: shareWordsSchema.optional(),
  personId: idSchema.optional().describe('who answers for it there'),
});
export const unitSharedSchema = z.object({ unitId: idSchema });

export const passOnAssignmentsSchema = z.object({
  fromOrganisationId: organisationIdSchema,
  toOrganisationId: organisationIdSchema,
  effectiveOn: givenDaySchema,
  basis: basisSchema,
  assignments: assignmentsSchema.optional().describe('all open ones where it is left out'),
});
export const passedOnSchema = z.object({
  opened: countSchema.describe('for the successor'),
  joined: countSchema.describe('ended without another: the successor has that role in the task'),
  left: countSchema.describe('where they were: their tasks are suspended or wait for approval'),
});
