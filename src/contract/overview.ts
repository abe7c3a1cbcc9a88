import { z } from 'zod';
import { directiveSummarySchema, dutySchema } from './directive.ts';
import { dueMonthSchema, organisationRowSchema } from './organisation.ts';
import { countSchema, idSchema, organisationIdSchema } from './scalars.ts';
import { directionSchema, targetSchema } from './task.ts';

const ofTask = { taskId: idSchema, ordinal: z.int().positive() };

/** What the year asks, in figures that each lead to their rows. */
export const overviewSchema = z.object({
  directive: directiveSummarySchema,
  figures: z.object({
    tasks: countSchema,
    organisations: countSchema,
    assignments: countSchema.describe('task × organisation × role'),
    dated: countSchema.describe('tasks with a complete or issue_policy deadline'),
    ongoingOnly: countSchema.describe('tasks whose only deadline is 持续推进'),
    whenAppropriate: countSchema,
    noLead: countSchema,
    severalLeads: countSchema,
    openEnded: countSchema,
    placeholders: countSchema.describe('有关部门, 国务院各部门 and 等 still to be resolved'),
    withTarget: countSchema,
    dueThisMonth: countSchema.describe("tasks with a dated deadline in today's month"),
    issuePolicyThisMonth: countSchema,
  }),
  dueMonths: z.array(dueMonthSchema),
  organisations: z.array(organisationRowSchema).describe('by total load, heaviest first'),
  parts: z.array(z.object({ number: z.string(), title: z.string().nullable(), tasks: countSchema })),
  matrix: z
    .array(
      z.object({
        part: z.string(),
        organisationId: organisationIdSchema,
        lead: countSchema,
        total: countSchema,
      }),
    )
    .describe('tasks by part and organisation; empty cells left out'),
  targets: z.array(targetSchema.extend(ofTask)),
  directions: z.array(directionSchema.extend(ofTask)),
  duties: z.array(dutySchema),
});
export type Overview = z.infer<typeof overviewSchema>;
