import { z } from 'zod';
import { directiveSummarySchema } from './directive.ts';
import { taskFilterSchema, taskRowSchema } from './task.ts';
import { languages } from './values.ts';

/** What an exported ledger can show, in the order in which it stands when nothing else is asked. */
export const exportColumns = [
  'ordinal',
  'part',
  'section',
  'item',
  'text',
  'lead',
  'responsible',
  'support',
  'supervisor',
  'openEnded',
  'deadlines',
  'dueOn',
  'state',
  'targetCount',
] as const;
export type ExportColumn = (typeof exportColumns)[number];

export const exportFormats = ['xlsx', 'csv', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The ledger's filters, and how the rows that pass them are written down. */
export const taskExportQuerySchema = taskFilterSchema.extend({
  format: z.enum(exportFormats),
  columns: z
    .union([z.enum(exportColumns), z.array(z.enum(exportColumns))])
    .optional()
    .describe('xlsx, csv: the columns in this order, one `columns` each; all of them when left out'),
  language: z
    .enum(languages)
    .optional()
    .describe('xlsx, csv: language of headings and values; else by Accept-Language'),
});

/** An exported ledger as JSON. */
export const taskExportSchema = z.object({
  directive: directiveSummarySchema,
  tasks: z.array(taskRowSchema),
});
