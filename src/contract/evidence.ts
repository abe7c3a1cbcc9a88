import { z } from 'zod';
import { countSchema } from './scalars.ts';

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
