import { z } from 'zod';
import { countSchema, givenDaySchema, idSchema, organisationIdSchema } from '../scalars.ts';
import { basisSchema, MOST_THINGS, reasonSchema, seenTaskSchema } from './keys.ts';

const tasksSchema = z.array(seenTaskSchema).min(1).max(MOST_THINGS);
/** A task and why. */
const taskWithReasonSchema = seenTaskSchema.extend({ reason: reasonSchema });
/** Words that a task is to be read by. */
export const clauseSchema = z.string().trim().min(1).max(2_000);

export const assignTasksSchema = z.object({ tasks: tasksSchema });
export const assignedSchema = z.object({ tasks: countSchema, assignments: countSchema });

export const approveRegistrationSchema = z.object({ tasks: tasksSchema });
export const approvedSchema = z.object({ approved: countSchema });

export const returnRegistrationSchema = z.object({ tasks: tasksSchema, reason: reasonSchema });
export const returnedSchema = z.object({ returned: countSchema });

export const adjustTaskSchema = seenTaskSchema.extend({
  basis: basisSchema,
  words: z.string().trim().min(1).max(2_000).describe('what the task now asks, or no longer asks'),
  dueOn: givenDaySchema.optional().describe('the date that now counts; the dates stay without it'),
});

export const suspendTaskSchema = taskWithReasonSchema;
export const resumeTaskSchema = taskWithReasonSchema;
/** Nothing to tell beyond that it was done. */
export const doneSchema = z.object({});

export const withdrawTaskSchema = taskWithReasonSchema;
export const withdrawnSchema = z.object({ assignments: countSchema.describe('that ended with it') });

export const mergeTasksSchema = z.object({
  intoId: idSchema.describe('the task that stays'),
  intoRevision: seenTaskSchema.shape.revision,
  tasks: z.array(seenTaskSchema).min(1).max(200).describe('those that end in it'),
  reason: reasonSchema,
});
export const mergedSchema = z.object({
  merged: countSchema,
  assignments: countSchema.describe('that passed on to the task that stays'),
});

export const splitTaskSchema = taskWithReasonSchema.extend({
  parts: z
    .array(
      z.object({
        clause: clauseSchema,
        assignments: z
          .array(z.object({ organisationId: organisationIdSchema, id: idSchema }))
          .max(MOST_THINGS)
          .describe('those of the task that go to this part; one may go to several'),
      }),
    )
    .max(50),
});
export const splitSchema = z.object({
  taskIds: z.array(idSchema).describe('the parts, in the order given'),
  assignments: countSchema.describe('that passed on to them'),
});
