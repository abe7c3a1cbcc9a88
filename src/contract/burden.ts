import { z } from 'zod';
import { yearSchema } from './acts/year.ts';
import { countSchema, idSchema, localDateSchema, monthSchema, organisationIdSchema } from './scalars.ts';
import { actNames, requestKinds } from './values.ts';

/** What requests cost who has to answer them. */
export const burdenSchema = z.object({
  requests: countSchema,
  fieldsAsked: countSchema,
  fieldsTyped: countSchema.describe('what people typed, not what was filled in beforehand'),
  pages: countSchema.describe('as the requests are printed'),
});
export type Burden = z.infer<typeof burdenSchema>;

export const organisationBurdenSchema = burdenSchema.extend({
  organisationId: organisationIdSchema,
  organisation: z.string(),
  months: z.array(burdenSchema.extend({ month: monthSchema })),
  kinds: z.array(z.object({ kind: z.enum(requestKinds), requests: countSchema })),
});
export type OrganisationBurden = z.infer<typeof organisationBurdenSchema>;

/** A year of requests: of each organisation, from whom, and in all beside the year before. */
export const burdenYearSchema = z.object({
  year: yearSchema,
  years: z.array(yearSchema).describe('in which anything was asked'),
  total: burdenSchema,
  before: burdenSchema.describe('the year before'),
  organisations: z.array(organisationBurdenSchema).describe('who was asked most first'),
  requesters: z.array(
    z.object({
      organisationId: organisationIdSchema.nullable(),
      organisation: z.string().nullable(),
      requests: countSchema,
      fieldsAsked: countSchema,
    }),
  ),
});
export type BurdenYear = z.infer<typeof burdenYearSchema>;

export const burdenQuerySchema = z.object({ year: z.coerce.number().pipe(yearSchema).optional() });
export const requestsQuerySchema = z.object({ month: monthSchema });

/** One request as it reached an organisation. */
export const burdenRequestSchema = z.object({
  actId: idSchema,
  act: z.enum(actNames),
  kind: z.enum(requestKinds),
  askedOn: localDateSchema,
  asker: z.string().nullable(),
  fields: countSchema,
  pages: countSchema,
  task: z
    .object({ id: idSchema, directiveId: idSchema, ordinal: z.int().positive(), clause: z.string() })
    .nullable()
    .describe('the first of those that it is about'),
});
export const burdenRequestsSchema = z.object({
  organisation: z.string().nullable(),
  requests: z.array(burdenRequestSchema).describe('the last first'),
  more: z.boolean().describe('there are more than are told'),
});
export type BurdenRequests = z.infer<typeof burdenRequestsSchema>;
