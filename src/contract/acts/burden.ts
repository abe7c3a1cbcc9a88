import { z } from 'zod';
import { countSchema, givenDaySchema, idSchema, organisationIdSchema } from '../scalars.ts';
import { capKinds, cappedActs } from '../values.ts';
import { approvalIdSchema, reasonSchema, revisionSchema } from './keys.ts';

/** At most so many of anything that one organisation is asked in a month. */
const mostSchema = z.int().min(1).max(100_000).nullable();
const lineSchema = z.string().trim().min(1).max(200);

export const setRequestCapSchema = z.object({
  kind: z.enum(capKinds).describe('a kind of organisation; default for those that have none of their own'),
  requests: mostSchema.describe('a month; null where as many as are needed'),
  fields: mostSchema.describe('a month; null where as many as are needed'),
  reason: reasonSchema,
});
export const requestCapSetSchema = z.object({ kind: z.enum(capKinds) });

export const approveOverCapSchema = z.object({
  act: z.enum(cappedActs).describe('what may be asked'),
  askerId: organisationIdSchema.describe('who may ask it'),
  organisationIds: z.array(organisationIdSchema).min(1).max(1000).describe('of whom'),
  validUntil: givenDaySchema,
  reason: reasonSchema,
});
export const overCapApprovedSchema = z.object({ id: idSchema });

/** One field of a request for data. */
export const askedFieldSchema = z.object({
  name: lineSchema.describe('an indicator, as it is called where figures are reported'),
  unit: z.string().trim().min(1).max(40).nullable(),
  period: z.string().trim().min(1).max(40).nullable().describe('null where the last that is known will do'),
  taskId: idSchema.nullable(),
});

export const askDataSchema = z.object({
  directiveId: idSchema,
  title: lineSchema,
  purpose: z.string().trim().min(1).max(500).describe('what the data are needed for'),
  organisationIds: z.array(organisationIdSchema).min(1).max(1000),
  fields: z.array(askedFieldSchema).min(1).max(60),
  dueOn: givenDaySchema,
  approvalId: approvalIdSchema,
});
export const dataAskedSchema = z.object({
  id: idSchema,
  asked: countSchema.describe('fields that organisations have to fill in'),
  known: countSchema.describe('fields that the ledger knew'),
});

export const answerDataRequestSchema = z.object({
  id: idSchema,
  organisationId: organisationIdSchema,
  answers: z
    .array(
      z.object({
        position: countSchema,
        revision: revisionSchema,
        value: z.string().trim().min(1).max(1000),
      }),
    )
    .min(1)
    .max(60),
});
export const dataAnsweredSchema = z.object({ open: z.boolean().describe('somebody still has to answer') });

export const withdrawDataRequestSchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  reason: reasonSchema,
});
export const dataRequestWithdrawnSchema = z.object({ revision: countSchema });
