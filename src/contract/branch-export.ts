import { z } from 'zod';
import { directiveSummarySchema } from './directive.ts';
import { lightSchema } from './lights.ts';
import { countSchema, idSchema, localDateSchema, monthSchema, organisationIdSchema } from './scalars.ts';
import { taskFilterSchema } from './task.ts';
import { exportFormats } from './task-export.ts';
import { assignmentStates, languages, roles } from './values.ts';

/** What stands of a branch in an exported ledger, in this order. */
export const branchColumns = [
  'organisation',
  'above',
  'ordinal',
  'text',
  'words',
  'role',
  'state',
  'assignedOn',
  'receiveBy',
  'receivedOn',
  'dueOn',
  'extendedOn',
  'lastReport',
  'light',
  'reason',
] as const;
export type BranchColumn = (typeof branchColumns)[number];

/** The ledger's filters, and how the branches of the tasks that pass them are written down. */
export const branchExportQuerySchema = taskFilterSchema.extend({
  format: z.enum(exportFormats),
  language: z
    .enum(languages)
    .optional()
    .describe('xlsx, csv: language of headings and values; else by Accept-Language'),
});

/** What one organisation carries of one task, and how far it is. */
export const branchRowSchema = z.object({
  id: idSchema,
  organisation: z.object({
    id: organisationIdSchema,
    shortName: z.string(),
    englishName: z.string().nullable(),
  }),
  above: z
    .object({ shortName: z.string(), englishName: z.string().nullable() })
    .nullable()
    .describe('the organisation above it'),
  task: z.object({ id: idSchema, ordinal: countSchema, text: z.string() }),
  words: z.string().nullable().describe('what of the task is asked of it; null for all'),
  role: z.enum(roles),
  state: z.enum(assignmentStates),
  assignedOn: localDateSchema.nullable(),
  receiveBy: localDateSchema.nullable().describe('the last day for its receipt'),
  receivedOn: localDateSchema.nullable(),
  dueOn: z.array(localDateSchema).describe('the dates of the task as printed'),
  extendedOn: localDateSchema.nullable().describe('to which day one of them is moved for this branch'),
  lastReport: monthSchema
    .nullable()
    .describe('the last month for which something is signed, where the person who asks reads reports of it'),
  light: lightSchema.omit({ behind: true }),
});
export type BranchRow = z.infer<typeof branchRowSchema>;

/** The branches of a ledger as JSON. */
export const branchExportSchema = z.object({
  directive: directiveSummarySchema,
  assignments: z.array(branchRowSchema),
});
