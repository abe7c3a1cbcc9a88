import { z } from 'zod';
import { countSchema, monthSchema, organisationIdSchema } from './scalars.ts';
import { organisationKinds } from './values.ts';

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
});
export type OrganisationDetail = z.infer<typeof organisationDetailSchema>;
