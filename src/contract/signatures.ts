import { z } from 'zod';
import { idSchema, localDateSchema, organisationIdSchema } from './scalars.ts';
import { organisationActs, signatureKinds, signatureWays } from './values.ts';

/** A signature, shown as what it is. Its sheet is at `/api/signatures/:organisationId/:id/sheet`. */
export const signatureSchema = z.object({
  organisationId: organisationIdSchema,
  id: idSchema,
  way: z.enum(signatureWays),
  signer: z.string(),
  signedOn: localDateSchema,
  recordedBy: z.string().describe('who entered it; the signer where it was given in the program'),
  recordedOn: localDateSchema,
  onBehalfOf: z.string().nullable().describe('for whom a deputy signed'),
  isDelegated: z.boolean().describe('the signer was no principal and signed by delegation'),
  thingDigest: z.string().describe('SHA-256 of what was signed'),
});
export type Signature = z.infer<typeof signatureSchema>;

/** How whoever asks may have each kind of thing signed for an organisation today. */
export const signatureWaysSchema = z.object({
  ways: z.partialRecord(z.enum(signatureKinds), z.array(z.enum(signatureWays))),
});
export type SignatureWays = z.infer<typeof signatureWaysSchema>;

/** Who signs for an organisation by delegation. */
export const delegationListSchema = z.object({
  delegations: z.array(
    z.object({
      id: idSchema,
      delegate: z.object({ id: idSchema, name: z.string() }),
      kinds: z.array(z.enum(signatureKinds)),
      fromOn: localDateSchema,
      toOn: localDateSchema.describe('the last day'),
      reason: z.string(),
      by: z.string().describe('who delegated it'),
    }),
  ),
  can: z.array(z.enum(organisationActs)),
});
export type DelegationList = z.infer<typeof delegationListSchema>;
export type Delegation = DelegationList['delegations'][number];
