import { z } from 'zod';
import { countSchema, idSchema, localDateSchema, monthSchema, organisationIdSchema } from './scalars.ts';
import { comparators, indicatorFilters, turningColours, verificationWays } from './values.ts';

/** So many indicators are shown at first. */
export const INDICATOR_PAGE = 60;

const organisationSchema = z.object({
  id: organisationIdSchema,
  shortName: z.string(),
  englishName: z.string().nullable(),
});

/** A figure as it was reported in a month, and as it was found. */
export const trackFigureSchema = z.object({
  reportId: idSchema,
  cycle: monthSchema,
  on: localDateSchema.describe('the end of that month, or the day that is asked for where it comes first'),
  value: z.number(),
  unit: z.string().nullable(),
  period: z.string(),
  source: z.string(),
  verified: z
    .object({
      value: z.number(),
      source: z.string(),
      how: z.enum(verificationWays),
      by: z.string(),
      on: localDateSchema,
    })
    .nullable(),
});
export type TrackFigure = z.infer<typeof trackFigureSchema>;

/** How one organisation gets to a target: what it planned, what it reported and what was verified of it. */
export const indicatorTrackSchema = z.object({
  organisation: organisationSchema,
  assignmentId: idSchema,
  points: z
    .array(z.object({ reachOn: localDateSchema, value: z.number() }))
    .describe('of the accepted plan, the first day first'),
  figures: z.array(trackFigureSchema).describe('the first month first'),
  behind: z
    .object({
      colour: z.enum(turningColours),
      points: z.number().describe('hundredths of what was planned'),
      expected: z.number(),
      reachOn: localDateSchema,
    })
    .nullable()
    .describe('as its light says; null where it is not'),
});
export type IndicatorTrack = z.infer<typeof indicatorTrackSchema>;

/** A figure that a task's text asks for, with the tracks to it. */
export const indicatorSchema = z.object({
  taskId: idSchema,
  ordinal: countSchema,
  position: countSchema.describe('of the target in its task'),
  part: z.string().nullable(),
  indicator: z.string(),
  op: z.enum(comparators),
  value: z.number(),
  from: z.number().nullable(),
  unit: z.string(),
  quote: z.string(),
  dueOn: localDateSchema.nullable().describe('the day that counts for the task'),
  tracks: z.array(indicatorTrackSchema).describe('of those that the person who asks may see'),
});
export type Indicator = z.infer<typeof indicatorSchema>;

/** The indicators of a directive against their targets. */
export const indicatorsSchema = z.object({
  day: localDateSchema,
  counts: z.object({
    all: countSchema,
    reported: countSchema.describe('of which a figure was reported'),
    verified: countSchema.describe('of which a figure was verified'),
    behind: countSchema.describe('of which a figure is behind what was planned'),
    differing: countSchema.describe('of which another figure was found than was reported'),
  }),
  total: countSchema.describe('of those asked for'),
  parts: z.array(z.object({ key: z.string(), title: z.string().nullable() })),
  organisations: z.array(organisationSchema).describe('who carries a task with a target'),
  items: z.array(indicatorSchema).describe('those behind first'),
});
export type Indicators = z.infer<typeof indicatorsSchema>;

export const indicatorsQuerySchema = z.object({
  part: z.string().max(20).optional(),
  organisation: organisationIdSchema.optional(),
  show: z.enum(indicatorFilters).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(INDICATOR_PAGE),
});
