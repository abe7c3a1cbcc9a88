import { z } from 'zod';
import { countSchema, idSchema, localDateSchema, organisationIdSchema } from './scalars.ts';
import { directiveKinds, evidenceKinds, reportKinds } from './values.ts';

/** What is looked for, and how much of it is shown. */
export const searchQuerySchema = z.object({
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .describe('words; all must occur; reports and evidence are found by two characters and more'),
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

/** Where an organisation said something: of which task of which directive. */
const saidPlaceSchema = z.object({
  organisationId: organisationIdSchema,
  id: idSchema,
  organisation: z.string(),
  englishName: z.string().nullable(),
  taskId: idSchema,
  directiveId: idSchema,
  ordinal: countSchema,
  directiveNumber: z.string().nullable().describe('the number of the directive'),
});

/** A report that has the words. */
export const foundReportSchema = saidPlaceSchema.extend({
  cycle: z.string().describe('the month, such as 2021-06'),
  kind: z.enum(reportKinds),
  text: z.string().describe('of what was said the part in which the first of the words stands'),
});
export type FoundReport = z.infer<typeof foundReportSchema>;

/** A piece of evidence of whose title, file and number one has the words. */
export const foundEvidenceSchema = saidPlaceSchema.extend({
  kind: z.enum(evidenceKinds),
  title: z.string(),
  fileName: z.string().nullable(),
  docNumber: z.string().nullable().describe('the number of the document that it is'),
  statedOn: localDateSchema,
});
export type FoundEvidence = z.infer<typeof foundEvidenceSchema>;

const saidTotalSchema = countSchema
  .nullable()
  .describe(
    'null where there are more than are shown, or may be among older ones, and it would take too long to find out',
  );

/** What was found, in groups, among what the reader may see. */
export const searchResultsSchema = z.object({
  tasks: z.object({
    total: countSchema,
    hits: z.array(foundTaskSchema).describe('those of the newest directive first, in printed order'),
    directives: z
      .array(foundDirectiveSchema.extend({ tasks: countSchema }))
      .describe('in which directives how many were found, the newest first'),
  }),
  reports: z.object({
    total: saidTotalSchema,
    hits: z.array(foundReportSchema).describe('the newest first; drafts are found by nobody'),
  }),
  evidence: z.object({
    total: saidTotalSchema,
    hits: z.array(foundEvidenceSchema).describe('the newest first, without what was withdrawn'),
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
