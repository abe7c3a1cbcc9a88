import { z } from 'zod';
import { idSchema, organisationIdSchema } from './scalars.ts';
import { personRoles } from './values.ts';

/** In what somebody acts: their own place, or that of a person for whom they stand in today. */
export const capacitySchema = z.object({
  personId: idSchema.nullable(),
  name: z.string().describe('whose place it is'),
  organisationId: organisationIdSchema.nullable(),
  unitId: idSchema.nullable(),
  roles: z.array(z.enum(personRoles)),
});

/** Who has signed in, and what they may act as. */
export const meSchema = z.object({
  personId: idSchema.nullable(),
  name: z.string().describe('as what they do carries it'),
  organisationId: organisationIdSchema.nullable(),
  organisationName: z.string().nullable().describe('the short name'),
  roles: z.array(z.enum(personRoles)).describe('those of all places together'),
  capacities: z
    .array(capacitySchema)
    .min(1)
    .describe('their own first, then those of whom they stand in for'),
});
export type Me = z.infer<typeof meSchema>;
