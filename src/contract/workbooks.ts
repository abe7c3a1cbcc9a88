import { z } from 'zod';
import { countSchema, idSchema, organisationIdSchema } from './scalars.ts';

/** What an organisation fills in without a network: the statement of a cycle, the plan of a directive. */
export const workbookKinds = ['statement', 'plan'] as const;
export type WorkbookKind = (typeof workbookKinds)[number];

const keysSchema = z
  .string()
  .max(20_000)
  .regex(/^[\w-]+(?:,[\w-]+)*$/)
  .optional();

export const workbookQuerySchema = z.object({
  fileName: z.string().trim().min(1).max(255).describe('the name of the file'),
  trial: z
    .enum(['true', 'false'])
    .default('false')
    .describe('true: only say what it would change; nothing is kept'),
  take: keysSchema.describe('assignments, by commas: where both sides changed, the workbook counts'),
  leave: keysSchema.describe('assignments, by commas: where both sides changed, the ledger counts'),
});

const changeSchema = z.object({
  key: idSchema.describe('the assignment'),
  ordinal: countSchema,
  clause: z.string(),
  field: z.string().describe('the heading of the column'),
  sheet: z.string(),
  address: z.string().describe('of the cell: E12'),
  from: z.string().describe('what the ledger says now'),
  to: z.string().describe('what the workbook says'),
});
export type WorkbookChange = z.infer<typeof changeSchema>;

/** What a filled-in workbook brings, or would bring: every change by its key, all or nothing. */
export const workbookResultSchema = z.object({
  kind: z.enum(workbookKinds),
  subjectId: idSchema.describe('the cycle or the directive'),
  organisationId: organisationIdSchema,
  organisation: z.string(),
  label: z.string().nullable().describe('of the cycle, else the title of the directive'),
  done: z.boolean().describe('the changes were made'),
  rows: countSchema.describe('that the workbook has'),
  changes: z.array(changeSchema),
  conflicts: z.array(changeSchema).describe('changed by somebody else since the workbook was made'),
  problems: z.array(z.object({ sheet: z.string(), address: z.string(), words: z.string() })),
  notes: z.array(z.string()).describe('what else is to be known'),
});
export type WorkbookResult = z.infer<typeof workbookResultSchema>;
