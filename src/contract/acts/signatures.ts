import { z } from 'zod';
import { givenDaySchema, idSchema, organisationIdSchema } from '../scalars.ts';
import { signatureKinds } from '../values.ts';
import { namedFileSchema } from './evidence.ts';
import { reasonSchema } from './keys.ts';

/** How something is signed: by who asks, or on paper, with the scanned sheet. A part of the acts that are signed. */
export const givenSignatureSchema = z.discriminatedUnion('way', [
  z.object({ way: z.literal('in_program') }),
  z.object({
    way: z.literal('on_paper'),
    signer: z.string().trim().min(1).max(60).describe('who signed'),
    signedOn: givenDaySchema.describe('the day on the sheet'),
    sheet: namedFileSchema.describe('the scanned sheet (签批页): a picture, pdf or ofd'),
  }),
]);
export type GivenSignature = z.infer<typeof givenSignatureSchema>;

export const delegateSignatureSchema = z.object({
  organisationId: organisationIdSchema,
  delegateId: idSchema.describe('who is to sign'),
  kinds: z
    .array(z.enum(signatureKinds))
    .min(1)
    .transform((kinds) => [...new Set(kinds)]),
  fromOn: givenDaySchema,
  toOn: givenDaySchema.describe('the last day'),
  reason: reasonSchema,
});
export const delegatedSchema = z.object({ delegationId: idSchema });

export const endSignatureDelegationSchema = z.object({
  organisationId: organisationIdSchema,
  id: idSchema.describe('of the delegation'),
});
