import { z } from 'zod';
import { countSchema, idSchema, organisationIdSchema } from '../scalars.ts';
import { MOST_THINGS, seenTaskSchema } from './keys.ts';

export const nameConvenerSchema = z.object({
  tasks: z
    .array(
      seenTaskSchema.extend({
        organisationId: organisationIdSchema
          .nullable()
          .describe('one that carries a part of the task; null takes the naming back'),
      }),
    )
    .min(1)
    .max(MOST_THINGS),
});
export const namedConvenersSchema = z.object({ named: countSchema });

export const seenPlaceholderSchema = z.object({
  id: idSchema,
  revision: seenTaskSchema.shape.revision,
});

/** Why nobody, or these organisations, are meant. */
export const resolutionSchema = z.string().trim().min(1).max(500);

export const resolvePlaceholdersSchema = z.object({
  placeholders: z.array(seenPlaceholderSchema).min(1).max(MOST_THINGS),
  organisationIds: z
    .array(organisationIdSchema)
    .max(200)
    .describe('whom they mean, each of all of them; empty where nobody else is meant'),
  resolution: resolutionSchema.optional().describe('why nobody, or these, are meant; needed where nobody is'),
});
export const resolvedSchema = z.object({
  placeholders: countSchema,
  assignments: countSchema.describe('that came of it'),
});
