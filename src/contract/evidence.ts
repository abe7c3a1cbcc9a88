import { z } from 'zod';
import { countSchema, idSchema, localDateSchema, organisationIdSchema } from './scalars.ts';
import { assignmentActs, evidenceKinds, evidenceUses, previewWays } from './values.ts';

/** SHA-256 of a file's bytes, by which it is named. */
export const digestSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'SHA-256, hexadecimal')
  .describe('SHA-256 of the bytes, hexadecimal');

/** A file as it is kept. */
export const storedFileSchema = z.object({
  digest: digestSchema,
  mediaType: z.string().describe('as its contents tell, whatever its name says'),
  sizeBytes: countSchema,
});
export type StoredFile = z.infer<typeof storedFileSchema>;

/** The file of a piece of evidence, at `/api/evidence/:organisationId/:id/file`. */
export const evidenceFileSchema = z.object({
  fileName: z.string().describe('with an ending that fits its contents'),
  mediaType: z.string(),
  sizeBytes: countSchema,
  preview: z
    .enum(previewWays)
    .nullable()
    .describe('how it can be shown: as a picture, as its pages, by its words; null for a file without any'),
});

export const evidenceSchema = z.object({
  organisationId: organisationIdSchema,
  id: idSchema,
  organisation: z.string().describe('as it was called when it gave it'),
  assignmentId: idSchema,
  kind: z.enum(evidenceKinds),
  title: z.string(),
  file: evidenceFileSchema.nullable(),
  url: z.string().nullable(),
  document: z.object({ docNumber: z.string(), issuedOn: localDateSchema, isPolicy: z.boolean() }).nullable(),
  figure: z
    .object({ value: z.number(), unit: z.string(), period: z.string(), source: z.string() })
    .nullable()
    .describe('the indicator is the title'),
  statedOn: localDateSchema,
  by: z.string(),
  withdrawn: z.object({ on: localDateSchema, by: z.string(), reason: z.string() }).nullable(),
  uses: z.array(z.object({ kind: z.enum(evidenceUses), id: idSchema })).describe('what rests on it'),
  can: z.array(z.enum(assignmentActs)),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** What the parts of a task rest on, as far as the person who asks may see it. */
export const taskEvidenceSchema = z.object({
  evidence: z.array(evidenceSchema).describe('the first given first'),
  policies: z
    .array(
      z.object({
        dueOn: localDateSchema.describe('the day by which the text asks for a policy'),
        issuedOn: localDateSchema,
        docNumber: z.string(),
        title: z.string(),
        url: z.string().nullable(),
        organisation: z.string(),
      }),
    )
    .describe(
      'the days of issue_policy deadlines that are settled, with the policy; seen by whoever sees the task',
    ),
});
export type TaskEvidence = z.infer<typeof taskEvidenceSchema>;
export type SettledPolicy = TaskEvidence['policies'][number];

/** The beginning of a file's words. */
export const previewSchema = z.object({
  blocks: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('paragraph'), text: z.string() }),
      z.object({ kind: z.literal('table'), rows: z.array(z.array(z.string())) }),
    ]),
  ),
  isCut: z.boolean().describe('there is more in the file'),
});
export type Preview = z.infer<typeof previewSchema>;
