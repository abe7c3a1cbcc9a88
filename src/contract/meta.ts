import { z } from 'zod';
import { localDateSchema } from './scalars.ts';

/** What every page needs to know about the installation. */
export const metaSchema = z.object({
  version: z.string(),
  today: localDateSchema,
  todayIs: z
    .enum(['clock', 'fixed', 'demonstration'])
    .describe(
      'fixed by TAIZHANG_TODAY; demonstration: chosen, may be changed with the header taizhang-today',
    ),
  demonstration: z.boolean(),
  uploadLimitBytes: z.int(),
});
export type Meta = z.infer<typeof metaSchema>;
