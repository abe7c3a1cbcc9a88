import { z } from 'zod';
import { countSchema, idSchema, localDateSchema, organisationIdSchema } from './scalars.ts';
import { assignmentActs, assignmentStates, roles, successionKinds } from './values.ts';

const organisationSchema = z.object({
  id: organisationIdSchema,
  shortName: z.string(),
  englishName: z.string().nullable(),
});

/** What an organisation has open, and to whom the register knows its duties to have passed. */
export const successionSchema = z.object({
  organisation: organisationSchema,
  total: countSchema.describe('of open assignments'),
  successors: z.array(
    organisationSchema.extend({
      kind: z.enum(successionKinds),
      effectiveOn: localDateSchema.nullable(),
      basis: z.string(),
      duties: z.string().nullable(),
    }),
  ),
  assignments: z
    .array(
      z.object({
        organisationId: organisationIdSchema,
        id: idSchema,
        revision: countSchema,
        role: z.enum(roles),
        state: z.enum(assignmentStates),
        taskId: idSchema,
        directiveId: idSchema,
        directiveTitle: z.string().nullable(),
        ordinal: countSchema,
        clause: z.string(),
        can: z.array(z.enum(assignmentActs)),
      }),
    )
    .describe('the first 500'),
});
export type Succession = z.infer<typeof successionSchema>;
