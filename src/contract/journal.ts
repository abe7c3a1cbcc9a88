import { z } from 'zod';
import {
  countSchema,
  idSchema,
  localDateSchema,
  organisationIdSchema,
  subjectDetailSchema,
} from './scalars.ts';
import { actNames } from './values.ts';

export const journalQuerySchema = z.object({
  before: idSchema.optional().describe('the act after which the page begins, going back in time'),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});

/** One thing that an act touched, as it was called then. */
export const touchedThingSchema = z.object({
  taskId: idSchema.nullable(),
  ordinal: z.int().positive().nullable(),
  clause: z.string().nullable().describe("the beginning of the task's clause"),
  organisationId: organisationIdSchema.nullable(),
  organisation: z.string().nullable(),
  detail: subjectDetailSchema,
});

/** One act of a history. */
export const journalEntrySchema = z.object({
  actId: idSchema,
  act: z.enum(actNames),
  at: z.iso.datetime(),
  on: localDateSchema.describe('the civil day by which its rules were applied'),
  by: z.string(),
  organisation: z.string().nullable().describe('for which organisation, as it was called then'),
  onBehalfOf: z.string().nullable().describe('for whom a deputy acted'),
  basis: z.string().nullable(),
  things: z.array(touchedThingSchema).describe('the first that it touched, of those that may be seen'),
  thingCount: countSchema,
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;

export const journalPageSchema = z.object({
  entries: z.array(journalEntrySchema).describe('the newest first'),
  provable: z.boolean().describe('the reader may have the proofs of its acts'),
  next: idSchema.nullable().describe('value of `before` for the next page; null on the last'),
});
export type JournalPage = z.infer<typeof journalPageSchema>;
