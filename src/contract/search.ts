import { z } from 'zod';
import { countSchema, idSchema, localDateSchema, organisationIdSchema } from './scalars.ts';
import { directiveKinds } from './values.ts';

/** What is looked for, and how much of it is shown. */
export const searchQuerySchema = z.object({
  q: z.string().trim().min(1).max(200).describe('words; all must occur'),
  limit: z.coerce.number().int().min(1).max(50).default(5).describe('most hits of each group'),
});

/** A directive, as far as one must know it to tell it from others. */
export const foundDirectiveSchema = z.object({
  id: idSchema,
  kind: z.enum(directiveKinds),
  title: z.string().nullable(),
  docNumber: z.string().nullable(),
  issuedOn: localDateSchema.nullable(),
});
export type FoundDirective = z.infer<typeof foundDirectiveSchema>;

/** A task whose clause or responsibility has the words. */
export const foundTaskSchema = z.object({
  id: idSchema,
  directiveId: idSchema,
  ordinal: countSchema,
  text: z.string(),
});
export type FoundTask = z.infer<typeof foundTaskSchema>;

/** An organisation of whose names one has the words. */
export const foundOrganisationSchema = z.object({
  id: organisationIdSchema,
  shortName: z.string(),
  fullName: z.string(),
  englishName: z.string().nullable(),
  name: z
    .string()
    .nullable()
    .describe('another name that has the words, such as a former one; null where those above have them'),
  directiveId: idSchema.describe('the newest directive in which it carries tasks'),
  tasks: countSchema.describe('tasks that it carries'),
});
export type FoundOrganisation = z.infer<typeof foundOrganisationSchema>;

/** What was found, in groups, among what the reader may see. */
export const searchResultsSchema = z.object({
  tasks: z.object({
    total: countSchema,
    hits: z.array(foundTaskSchema).describe('those of the newest directive first, in printed order'),
    directives: z
      .array(foundDirectiveSchema.extend({ tasks: countSchema }))
      .describe('in which directives how many were found, the newest first'),
  }),
  organisations: z.object({
    total: countSchema,
    hits: z
      .array(foundOrganisationSchema)
      .describe('exact names first, then names that begin with the words'),
  }),
  directives: z.object({
    total: countSchema,
    hits: z.array(foundDirectiveSchema).describe('the newest first'),
  }),
});
export type SearchResults = z.infer<typeof searchResultsSchema>;
