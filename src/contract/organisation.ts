import { z } from 'zod';
import { countSchema, localDateSchema, monthSchema, organisationIdSchema } from './scalars.ts';
import { nameUses, organisationKinds, successionKinds } from './values.ts';

/** In how many tasks of the directive an organisation stands, by role. */
export const loadSchema = z.object({
  lead: countSchema,
  responsible: countSchema,
  support: countSchema,
  supervisor: countSchema,
  total: countSchema.describe('tasks, each counted once'),
});
export type Load = z.infer<typeof loadSchema>;

export const organisationRowSchema = z.object({
  id: organisationIdSchema,
  shortName: z.string().describe('as directives print it'),
  fullName: z.string(),
  englishName: z.string().nullable(),
  kind: z.enum(organisationKinds),
  provisional: z.boolean().describe('named in a directive, not found in the register'),
  validTo: localDateSchema.nullable().describe('the first day after its end; null where it goes on'),
  load: loadSchema,
});
export type OrganisationRow = z.infer<typeof organisationRowSchema>;

export const organisationListSchema = z.object({ organisations: z.array(organisationRowSchema) });

export const dueMonthSchema = z.object({
  month: monthSchema,
  complete: countSchema,
  issuePolicy: countSchema,
});
export type DueMonth = z.infer<typeof dueMonthSchema>;

export const relatedOrganisationSchema = z.object({
  id: organisationIdSchema,
  shortName: z.string(),
  englishName: z.string().nullable(),
  carries: z.boolean().describe('whether it carries a task of the directive'),
});
export type RelatedOrganisation = z.infer<typeof relatedOrganisationSchema>;

export const successionSchema = z.object({
  organisation: relatedOrganisationSchema,
  kind: z.enum(successionKinds),
  effectiveOn: localDateSchema.nullable().describe('null where the day is not certain'),
  basis: z.string().describe('the act that orders it'),
  duties: z.string().nullable().describe('which duties pass; null where all do'),
});
export type Succession = z.infer<typeof successionSchema>;

export const lineageSchema = z.object({
  validFrom: localDateSchema.nullable(),
  validTo: localDateSchema.nullable(),
  parent: relatedOrganisationSchema.nullable().describe('what manages it, or what it is a part of'),
  names: z
    .array(
      z.object({
        name: z.string(),
        use: z.enum(nameUses),
        validFrom: localDateSchema.nullable(),
        validTo: localDateSchema.nullable(),
      }),
    )
    .describe('the full name first, former ones last'),
  predecessors: z.array(successionSchema).describe('whose duties it took on, in order of time'),
  successors: z.array(successionSchema).describe('to whom its duties passed, in order of time'),
});
export type Lineage = z.infer<typeof lineageSchema>;

export const organisationDetailSchema = organisationRowSchema.extend({
  source: z.string().describe('where the register has the names from'),
  dueMonths: z
    .array(dueMonthSchema)
    .describe('its dated deadlines, in order of month; months without any left out'),
  ongoingOnly: countSchema.describe('tasks whose only deadline is 持续推进'),
  parts: z.array(
    z.object({ number: z.string(), title: z.string().nullable(), lead: countSchema, total: countSchema }),
  ),
  partners: z.array(
    z.object({
      id: organisationIdSchema,
      shortName: z.string(),
      tasks: countSchema.describe('tasks in common'),
    }),
  ),
  lineage: lineageSchema,
});
export type OrganisationDetail = z.infer<typeof organisationDetailSchema>;
