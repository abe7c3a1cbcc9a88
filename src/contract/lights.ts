import { z } from 'zod';
import { lightThresholdsSchema } from './acts/lights.ts';
import { countSchema, givenDaySchema, idSchema, localDateSchema } from './scalars.ts';
import {
  greyReasons,
  lightColours,
  lightDateKinds,
  lightGroupings,
  lightReasons,
  lightRunKinds,
  turningColours,
} from './values.ts';

/** Why a light stands where it does; which facts are there depends on the code. */
export const lightReasonSchema = z.object({
  code: z.enum(lightReasons),
  on: localDateSchema.describe('the day on which it turned for this reason'),
  kind: z.enum(lightDateKinds).optional().describe('whose date'),
  dueOn: localDateSchema.optional(),
  words: z.string().optional().describe('of the milestone'),
  due: countSchema.optional().describe('milestones due'),
  verified: countSchema.optional().describe('of these verified as done'),
  points: z.number().optional().describe('points behind'),
  indicator: z.string().optional(),
  expected: z.number().optional(),
  reported: z.number().optional(),
  cycles: countSchema.optional().describe('cycles without news'),
  cycle: z.string().optional().describe('the first of them'),
});
export type LightReason = z.infer<typeof lightReasonSchema>;

/** A light on a day. */
export const lightSchema = z.object({
  colour: z.enum(lightColours),
  grey: z.enum(greyReasons).nullable().describe('why no light applies'),
  reasons: z.array(lightReasonSchema).describe('as far as the person who asks may read them'),
  since: localDateSchema.nullable(),
  next: z
    .object({ colour: z.enum(turningColours), on: localDateSchema })
    .nullable()
    .describe('what it turns to while nothing is done'),
  behind: z
    .object({ n: countSchema, m: countSchema })
    .describe('of the m others that answer for the task n are yellow or red'),
});
export type Light = z.infer<typeof lightSchema>;

/** The light of one branch. */
export const branchLightSchema = lightSchema.omit({ behind: true }).extend({
  assignmentId: idSchema,
  provisional: z.boolean().describe('a day lies beyond the holidays that are published'),
});
export type BranchLight = z.infer<typeof branchLightSchema>;

export const taskLightSchema = z.object({
  day: localDateSchema,
  light: lightSchema,
  branches: z.array(branchLightSchema),
});
export type TaskLight = z.infer<typeof taskLightSchema>;

/** How many show each light on a day. */
export const lightCountsSchema = z.object({
  day: localDateSchema,
  by: z.enum(lightGroupings),
  counts: z.array(
    z.object({
      ...{ key: z.string().nullable(), label: z.string().nullable() },
      ...{ red: countSchema, yellow: countSchema, blue: countSchema, green: countSchema, grey: countSchema },
    }),
  ),
});
export type LightCounts = z.infer<typeof lightCountsSchema>;

/** How many tasks show each light, week by week. */
export const lightTrendSchema = z.object({
  weeks: z
    .array(
      z.object({
        day: localDateSchema,
        ...{
          red: countSchema,
          yellow: countSchema,
          blue: countSchema,
          green: countSchema,
          grey: countSchema,
        },
      }),
    )
    .describe('the last one is the day that was asked for'),
});
export type LightTrend = z.infer<typeof lightTrendSchema>;

export const lightTrendQuerySchema = z.object({
  day: givenDaySchema.optional().describe('the last day; today where it is left out'),
  weeks: z.coerce.number().int().min(2).max(106).default(13).describe('so many days, a week apart'),
});

export const lightCountsQuerySchema = z.object({
  day: givenDaySchema.optional().describe('today where it is left out'),
  by: z.enum(lightGroupings).default('all'),
});

/** From where on lights turn, what was decided about it, and how far the last change has come. */
export const lightSettingsSchema = z.object({
  today: localDateSchema,
  settings: lightThresholdsSchema.describe('that hold today'),
  defaults: lightThresholdsSchema.describe('that hold while nobody has decided anything'),
  changes: z
    .array(
      z.object({
        effectiveOn: localDateSchema,
        settings: lightThresholdsSchema,
        former: lightThresholdsSchema.describe('that held up to the day before'),
        reason: z.string(),
        decidedBy: z.string(),
        decidedOn: localDateSchema,
      }),
    )
    .describe('the last day first, those to come included'),
  holidaysUntil: localDateSchema.describe(
    'the last day that published holidays decide; later ones are provisional',
  ),
  run: z
    .object({
      kind: z.enum(lightRunKinds).describe('changed numbers, changed holidays, branches without a light'),
      effectiveOn: localDateSchema,
      total: countSchema.describe('branches'),
      settled: countSchema,
      done: z.boolean(),
    })
    .nullable()
    .describe('the last time that all branches were settled anew'),
  canChange: z.boolean(),
});
export type LightSettingsView = z.infer<typeof lightSettingsSchema>;
