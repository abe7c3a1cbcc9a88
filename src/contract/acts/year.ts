import { z } from 'zod';
import { countSchema, idSchema } from '../scalars.ts';
import { yearOutcomes } from '../values.ts';
import { MOST_THINGS, reasonSchema, seenTaskSchema } from './keys.ts';

export const yearSchema = z.int().min(1949).max(9999);
const ofYear = z.object({ directiveId: idSchema, year: yearSchema });
export const outcomeCountsSchema = z.object({
  done: countSchema,
  done_late: countSchema,
  carried_over: countSchema,
  not_done: countSchema,
});
export type OutcomeCounts = z.infer<typeof outcomeCountsSchema>;

export const settleOutcomesSchema = ofYear.extend({
  tasks: z
    .array(
      seenTaskSchema.extend({
        outcome: z.enum(yearOutcomes),
        words: z
          .string()
          .trim()
          .min(1)
          .max(500)
          .nullable()
          .describe('the ground, where the record does not say it'),
      }),
    )
    .min(1)
    .max(MOST_THINGS),
});
export const outcomesSettledSchema = z.object({ tasks: countSchema });

export const closeYearSchema = ofYear.extend({ outcomes: outcomeCountsSchema.describe('as they were seen') });
export const reopenYearSchema = ofYear.extend({ reason: reasonSchema });
export const yearReopenedSchema = z.object({
  tasks: countSchema.describe('that stand again where they stood'),
});

export const linkContinuationSchema = seenTaskSchema.extend({
  earlierId: idSchema.describe('the task of an earlier directive'),
});
export const unlinkContinuationSchema = linkContinuationSchema.extend({ reason: reasonSchema });
