import { z } from 'zod';
import { countSchema, organisationIdSchema } from '../scalars.ts';
import { organisationKinds } from '../values.ts';

export const settleOrganisationsSchema = z.object({
  organisations: z
    .array(
      z.object({
        organisationId: organisationIdSchema.describe('of a provisional organisation'),
        kind: z.enum(organisationKinds),
        parentId: organisationIdSchema.nullable().describe('the organisation above it'),
      }),
    )
    .min(1)
    .max(1000),
});
export const settledSchema = z.object({ settled: countSchema });
