import { z } from 'zod';
import { organisationNameSchema } from './organisation-register.ts';
import { countSchema, idSchema, localDateSchema, organisationIdSchema } from './scalars.ts';
import { personActs, personRoles, personStates } from './values.ts';

/** Somebody as others name them. */
export const personNameSchema = z.object({ id: idSchema, name: z.string() });
export type PersonName = z.infer<typeof personNameSchema>;

/** What only administrators, the organisation's liaison and the person themselves see. */
export const personDetailsSchema = z.object({
  username: z.string(),
  roles: z.array(z.enum(personRoles)),
  email: z.string().nullable(),
  telephone: z.string().nullable(),
  activated: z.boolean().describe('they have a way to sign in'),
});
export type PersonDetails = z.infer<typeof personDetailsSchema>;

/** Somebody who works, or has worked, with the ledger. */
export const personRowSchema = personNameSchema.extend({
  organisation: organisationNameSchema,
  unit: z.object({ id: idSchema, name: z.string() }).nullable(),
  state: z.enum(personStates),
  revision: z.int().positive(),
  details: personDetailsSchema.nullable().describe('null for whoever sees the name alone'),
  can: z.array(z.enum(personActs)).describe('what the reader may do to them'),
});
export type PersonRow = z.infer<typeof personRowSchema>;

export const peopleQuerySchema = z.object({
  organisation: organisationIdSchema.optional(),
  q: z
    .string()
    .trim()
    .max(100)
    .optional()
    .describe('words of the name or its pinyin, or, where one sees them, of username, e-mail and telephone'),
  role: z.enum(personRoles).optional().describe('among those whose roles one sees'),
  state: z.enum(personStates).optional(),
  after: idSchema.optional().describe('the last row of the page before'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const peoplePageSchema = z.object({
  rows: z.array(personRowSchema).describe('in order of the pinyin of their names'),
  total: countSchema.describe('rows that match, over all pages'),
  next: idSchema.nullable().describe('value of `after` for the next page; null on the last'),
  can: z.array(z.enum(personActs)).describe('what the reader may do to the list'),
});
export type PeoplePage = z.infer<typeof peoplePageSchema>;

/** One person stands in for another for a period, both days included. */
export const deputySchema = z.object({
  id: idSchema,
  person: personNameSchema,
  deputy: personNameSchema,
  fromOn: localDateSchema,
  toOn: localDateSchema,
  reason: z.string().nullable(),
});
export type Deputy = z.infer<typeof deputySchema>;

export const personSchema = personRowSchema.extend({
  deputies: z.array(deputySchema).describe('who stands in for them, today or later'),
  standsInFor: z.array(deputySchema).describe('for whom they stand in, today or later'),
});
export type Person = z.infer<typeof personSchema>;
