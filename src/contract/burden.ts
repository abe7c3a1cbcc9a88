import { z } from 'zod';
import { yearSchema } from './acts/year.ts';
import { countSchema, idSchema, localDateSchema, monthSchema, organisationIdSchema } from './scalars.ts';
import { actNames, burdenActs, capKinds, cappedActs, requestKinds } from './values.ts';

/** What requests cost who has to answer them. */
export const burdenSchema = z.object({
  requests: countSchema,
  fieldsAsked: countSchema,
  fieldsTyped: countSchema.describe('what people typed, not what was filled in beforehand'),
  pages: countSchema.describe('as the requests are printed'),
});
export type Burden = z.infer<typeof burdenSchema>;

const askedSchema = burdenSchema.pick({ requests: true, fieldsAsked: true });

/** How much organisations of a kind may be asked in a month (上限). */
export const requestCapSchema = z.object({
  kind: z.enum(capKinds),
  requests: countSchema.nullable(),
  fields: countSchema.nullable(),
  reason: z.string(),
  decidedBy: z.string(),
  setOn: localDateSchema,
});
export type RequestCapView = z.infer<typeof requestCapSchema>;

/** Leave to go beyond a cap (超限批准), and the request that took it. */
export const capApprovalSchema = z.object({
  id: idSchema,
  act: z.enum(cappedActs),
  asker: z.string(),
  organisations: z.array(z.string()),
  approver: z.string(),
  reason: z.string(),
  approvedOn: localDateSchema,
  validUntil: localDateSchema,
  usedOn: localDateSchema.nullable(),
});
export type CapApprovalView = z.infer<typeof capApprovalSchema>;

export const organisationBurdenSchema = burdenSchema.extend({
  organisationId: organisationIdSchema,
  organisation: z.string(),
  months: z.array(burdenSchema.extend({ month: monthSchema })),
  kinds: z.array(z.object({ kind: z.enum(requestKinds), requests: countSchema })),
  before: burdenSchema.describe('the year before'),
});
export type OrganisationBurden = z.infer<typeof organisationBurdenSchema>;

/** A year of requests: of each organisation, from whom, and in all beside the year before. */
export const burdenYearSchema = z.object({
  year: yearSchema,
  years: z
    .array(burdenSchema.extend({ year: yearSchema }))
    .describe('in which anything was asked, the first first'),
  total: burdenSchema,
  before: burdenSchema.describe('the year before'),
  organisations: z.array(organisationBurdenSchema).describe('who was asked most first'),
  requesters: z.array(
    z.object({
      organisationId: organisationIdSchema.nullable(),
      organisation: z.string().nullable(),
      requests: countSchema,
      fieldsAsked: countSchema,
      before: askedSchema.describe('the year before'),
    }),
  ),
  caps: z.array(requestCapSchema),
  approvals: z.array(capApprovalSchema).describe('given in the year, the last first'),
  askers: z
    .array(z.object({ id: organisationIdSchema, name: z.string() }))
    .describe('for whom the head may approve'),
  today: localDateSchema,
  can: z.array(z.enum(burdenActs)),
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
  leave: z
    .object({ approver: z.string(), reason: z.string() })
    .nullable()
    .describe('by which it went beyond a cap'),
});
export const burdenRequestsSchema = z.object({
  organisation: z.string().nullable(),
  requests: z.array(burdenRequestSchema).describe('the last first'),
  more: z.boolean().describe('there are more than are told'),
});
export type BurdenRequests = z.infer<typeof burdenRequestsSchema>;
