import { z } from 'zod';
import { countSchema, idSchema, localDateSchema, spanSchema } from './scalars.ts';
import {
  basisKinds,
  blockKinds,
  diagnosticCodes,
  directiveKinds,
  dutyKinds,
  outlineKinds,
  severities,
} from './values.ts';

/** On what a matter rests; a document has none. */
export const basisOfMatterSchema = z.object({ kind: z.enum(basisKinds), words: z.string() });

/** One directive as lists show it. */
export const directiveSummarySchema = z.object({
  id: idSchema,
  kind: z.enum(directiveKinds),
  basis: basisOfMatterSchema.nullable(),
  title: z.string().nullable(),
  docNumber: z.string().nullable(),
  issuer: z.string().nullable(),
  issuedOn: localDateSchema.nullable(),
  year: z.int().nullable(),
  fileName: z.string(),
  digest: z.string().describe('SHA-256 of the registered bytes, hexadecimal'),
  registeredAt: z.iso.datetime(),
  counts: z.object({
    parts: countSchema,
    sections: countSchema,
    items: countSchema,
    tasks: countSchema,
    organisations: countSchema,
  }),
});
export type DirectiveSummary = z.infer<typeof directiveSummarySchema>;

export const directiveListSchema = z.object({ directives: z.array(directiveSummarySchema) });

export const outlineNodeSchema = z.object({
  kind: z.enum(outlineKinds),
  number: z.string(),
  title: z.string().nullable(),
  span: spanSchema,
  taskCount: countSchema.describe('tasks under this heading, at any depth'),
  get children() {
    return z.array(outlineNodeSchema);
  },
});
export type OutlineNode = z.infer<typeof outlineNodeSchema>;

export const diagnosticSchema = z.object({
  severity: z.enum(severities),
  code: z.enum(diagnosticCodes),
  message: z.string(),
  span: spanSchema,
});
export type Diagnostic = z.infer<typeof diagnosticSchema>;

/** What the closing part asks of those who carry the directive out. */
export const dutySchema = z.object({
  kind: z.enum(dutyKinds),
  on: localDateSchema.nullable(),
  to: z.string().nullable(),
  quote: z.string(),
  span: spanSchema,
});
export type Duty = z.infer<typeof dutySchema>;

/** What a mark in the document view stands for: a block, or something recognised. */
export const markKinds = [
  ...blockKinds,
  'outline',
  'clause',
  'responsibility',
  'organisations',
  'deadline',
  'target',
  'direction',
  'duty',
] as const;
export type MarkKind = (typeof markKinds)[number];

export const markSchema = z.object({
  kind: z.enum(markKinds),
  span: spanSchema,
  taskId: idSchema.nullable().describe('the task this belongs to; null for other marks and in a preview'),
  ordinal: z.int().nullable(),
  label: z.string().nullable().describe('the value read: role, date, indicator or number, as short text'),
});
export type Mark = z.infer<typeof markSchema>;

/** The text with everything recognised in it; marks in order of their start, longer first. */
export const documentViewSchema = z.object({
  text: z.string(),
  marks: z.array(markSchema),
  outline: z.array(outlineNodeSchema),
  duties: z.array(dutySchema),
  diagnostics: z.array(diagnosticSchema),
});
export type DocumentView = z.infer<typeof documentViewSchema>;

export const registeredSchema = z.object({ id: idSchema, counts: directiveSummarySchema.shape.counts });
export type Registered = z.infer<typeof registeredSchema>;
