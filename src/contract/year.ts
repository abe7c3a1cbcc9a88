import { z } from 'zod';
import { outcomeCountsSchema, yearSchema } from './acts/year.ts';
import { countSchema, idSchema, localDateSchema } from './scalars.ts';
import { taskActs, taskStates, yearGrounds, yearOutcomes, yearStates } from './values.ts';

/** What the record says of the end of a task's year. */
const proposedOutcomeSchema = z.object({
  outcome: z.enum(yearOutcomes),
  ground: z.enum(yearGrounds),
  groundOn: localDateSchema,
});

/** How a task ended a year. */
export const settledOutcomeSchema = z.object({
  year: yearSchema,
  outcome: z.enum(yearOutcomes),
  ground: z.enum(yearGrounds),
  groundOn: localDateSchema.nullable(),
  words: z.string().nullable(),
});
export type SettledOutcome = z.infer<typeof settledOutcomeSchema>;

export const yearTaskSchema = z.object({
  id: idSchema,
  revision: z.int().positive(),
  ordinal: z.int().positive(),
  clause: z.string().describe('how it begins'),
  state: z.enum(taskStates),
  proposed: proposedOutcomeSchema.nullable().describe('null where a person must judge'),
  settled: settledOutcomeSchema.nullable().describe('null while it has none, or one that is not so any more'),
});
export type YearTask = z.infer<typeof yearTaskSchema>;

/** The end of a directive's year. */
export const yearSheetSchema = z.object({
  directiveId: idSchema,
  year: yearSchema,
  state: z.enum(yearStates),
  closedOn: localDateSchema.nullable(),
  reopenReason: z.string().nullable(),
  counts: outcomeCountsSchema.extend({ unsettled: countSchema }),
  tasks: z.array(yearTaskSchema),
  can: z.array(z.enum(taskActs)),
});
export type YearSheet = z.infer<typeof yearSheetSchema>;

/** A task of another directive at the other end of a link across years. */
export const linkedTaskSchema = z.object({
  taskId: idSchema,
  directiveId: idSchema,
  title: z.string().nullable(),
  docNumber: z.string().nullable(),
  ordinal: z.int().positive(),
  clause: z.string(),
  side: z.enum(['earlier', 'later']),
});
export type LinkedTask = z.infer<typeof linkedTaskSchema>;

/** The years of a task: how each ended, and what came before and after it in other directives. */
export const taskYearsSchema = z.object({
  outcomes: z.array(settledOutcomeSchema.extend({ closed: z.boolean() })),
  linked: z.array(linkedTaskSchema),
  programmes: z.array(z.object({ id: idSchema, name: z.string() })).describe('to which it belongs'),
});
export type TaskYears = z.infer<typeof taskYearsSchema>;
