import { z } from 'zod';
import { lineageSchema } from './organisation.ts';
import { countSchema, idSchema, localDateSchema, organisationIdSchema } from './scalars.ts';
import { organisationActs, organisationKinds } from './values.ts';

/** An organisation as others name it. */
export const organisationNameSchema = z.object({
  id: organisationIdSchema,
  shortName: z.string().describe('as directives print it'),
  englishName: z.string().nullable(),
});
export type OrganisationName = z.infer<typeof organisationNameSchema>;

/** One line of the register of organisations. */
export const registerRowSchema = organisationNameSchema.extend({
  fullName: z.string(),
  kind: z.enum(organisationKinds),
  provisional: z.boolean().describe('named in a directive, not found in the register'),
  parent: organisationNameSchema.nullable().describe('what manages it, or what it is a part of'),
  validFrom: localDateSchema.nullable(),
  validTo: localDateSchema.nullable().describe('the first day after its end; null where it goes on'),
  successors: z
    .array(organisationNameSchema)
    .describe('of one that has ended: to whom its duties passed, the main ones first'),
});
export type RegisterRow = z.infer<typeof registerRowSchema>;

export const registerQuerySchema = z.object({
  q: z
    .string()
    .trim()
    .max(100)
    .optional()
    .describe(
      'words of any of its names, Chinese or English, or the letters of their pinyin; all must occur',
    ),
  kind: z.enum(organisationKinds).optional(),
  after: organisationIdSchema.optional().describe('the last row of the page before'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const registerPageSchema = z.object({
  rows: z.array(registerRowSchema).describe('the best matches first, then by pinyin'),
  total: countSchema.describe('rows that match, over all pages'),
  next: organisationIdSchema.nullable().describe('value of `after` for the next page; null on the last'),
  can: z.array(z.enum(organisationActs)).describe('what the reader may do to the register'),
});
export type RegisterPage = z.infer<typeof registerPageSchema>;

/** Whom to telephone, and what they are there for. */
export const contactCardSchema = z.object({
  name: z.string(),
  telephone: z.string(),
  duty: z.string().describe('what they are there for: 联络员, 值班室'),
});
export type ContactCard = z.infer<typeof contactCardSchema>;

/** An organisation's contact cards. */
export const contactListSchema = z.object({
  contacts: z.array(contactCardSchema).describe('in the order in which to try'),
  contactsActId: idSchema.nullable().describe('the act that wrote them; null while there are none'),
  can: z.array(z.enum(organisationActs)).describe('what the reader may do to the organisation'),
});
export type ContactList = z.infer<typeof contactListSchema>;

/** What the register and the organisation itself say of it, whatever it carries. */
export const organisationFactsSchema = registerRowSchema
  .omit({ parent: true, validFrom: true, validTo: true, successors: true })
  .extend({
    source: z.string().describe('where its names are from'),
    lineage: lineageSchema,
    units: z.array(z.object({ id: idSchema, name: z.string(), people: countSchema })),
    people: countSchema.describe('who work with the ledger there'),
    ...contactListSchema.shape,
  });
export type OrganisationFacts = z.infer<typeof organisationFactsSchema>;
