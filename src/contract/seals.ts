import { z } from 'zod';
import { countSchema } from './scalars.ts';

const hashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256, hexadecimal');

/** To what the sealed journal commits; kept elsewhere, it shows whether history was rewritten. */
export const sealSchema = z.object({
  size: z.int().positive().describe('how many rows of the journal the root commits to'),
  root: hashSchema,
  sealedAt: z.iso.datetime(),
});

export const newestSealSchema = z.object({ seal: sealSchema.nullable().describe('null before the first') });
export type NewestSeal = z.infer<typeof newestSealSchema>;

/** That an act stands in the history to which a root commits. */
export const inclusionProofSchema = z.object({
  format: z.literal('taizhang-inclusion-1'),
  entry: z.string().describe('all that was sealed of the act: JSON'),
  leaf: countSchema.describe('its place in the journal, counted from 0'),
  size: z.int().positive(),
  path: z.array(hashSchema).describe('from the leaf up (RFC 9162 §2.1.3)'),
  root: hashSchema,
  sealedAt: z.iso.datetime(),
});
