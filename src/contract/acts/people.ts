import { z } from 'zod';
import { givenDaySchema, idSchema, organisationIdSchema } from '../scalars.ts';
import { usernameSchema } from '../sign-in.ts';
import { telephoneSchema } from '../telephone.ts';
import { organisationKinds, personRoles, personStates, successionKinds } from '../values.ts';
import { basisSchema, reasonSchema, revisionSchema } from './keys.ts';

/** More than any office prints on its list. */
const MOST_CONTACTS = 50;
/** More than any reform put together. */
const MOST_PREDECESSORS = 50;

const nameSchema = z.string().trim().min(1).max(60);
const organisationNameSchema = z.string().trim().min(2).max(100);
/** Each role once. */
const rolesSchema = z
  .array(z.enum(personRoles))
  .min(1)
  .transform((roles) => [...new Set(roles)]);
const emailSchema = z.email().max(200);

export const addPersonSchema = z.object({
  username: usernameSchema,
  name: nameSchema,
  organisationId: organisationIdSchema,
  unitId: idSchema.nullable().optional().describe('left out for the organisation as a whole'),
  roles: rolesSchema,
  email: emailSchema.nullable().optional(),
  telephone: telephoneSchema.nullable().optional(),
});
export const addedPersonSchema = z.object({ personId: idSchema });

/** What is left out stays. */
export const changePersonSchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  name: nameSchema.optional(),
  organisationId: organisationIdSchema.optional(),
  unitId: idSchema.nullable().optional(),
  roles: rolesSchema.optional(),
  email: emailSchema.nullable().optional(),
  telephone: telephoneSchema.nullable().optional(),
  state: z.enum(personStates).optional(),
});
export const changedPersonSchema = z.object({ revision: revisionSchema });

export const nameDeputySchema = z.object({
  personId: idSchema.describe('who is away'),
  deputyId: idSchema.describe('who stands in for them'),
  fromOn: givenDaySchema,
  toOn: givenDaySchema.describe('the last day'),
  reason: reasonSchema,
});
export const namedDeputySchema = z.object({ deputyId: idSchema.describe('by which the naming is ended') });
export const endDeputySchema = z.object({ id: idSchema.describe('of the naming') });
export const endedSchema = z.object({ ended: z.literal(true) });

export const addUnitSchema = z.object({ organisationId: organisationIdSchema, name: nameSchema });
export const addedUnitSchema = z.object({ unitId: idSchema });
export const endUnitSchema = z.object({ organisationId: organisationIdSchema, unitId: idSchema });

const contactSchema = z.object({
  name: nameSchema,
  telephone: telephoneSchema,
  duty: nameSchema.describe('what they are there for: 联络员, 值班室'),
});
export const setContactsSchema = z.object({
  organisationId: organisationIdSchema,
  seenActId: idSchema
    .nullable()
    .optional()
    .describe('the act that wrote the cards that were seen, null where there were none'),
  contacts: z.array(contactSchema).max(MOST_CONTACTS).describe('all of them, in the order in which to try'),
});
export const setContactsResultSchema = z.object({ contacts: z.int().nonnegative() });

export const addOrganisationSchema = z.object({
  shortName: organisationNameSchema.describe('as directives print it'),
  fullName: organisationNameSchema,
  englishName: organisationNameSchema.nullable().optional(),
  kind: z.enum(organisationKinds),
  parentId: organisationIdSchema.nullable(),
  validFrom: givenDaySchema.nullable().optional().describe('the day on which it was set up'),
  basis: basisSchema.nullable().optional().describe('the decision that set it up'),
  predecessors: z
    .array(
      z.object({
        organisationId: organisationIdSchema,
        kind: z.enum(successionKinds),
        basis: basisSchema,
        duties: reasonSchema.nullable().optional().describe('which duties pass; left out where all do'),
      }),
    )
    .max(MOST_PREDECESSORS)
    .optional()
    .describe('whose duties it takes on'),
});
export const addedOrganisationSchema = z.object({ organisationId: organisationIdSchema });
