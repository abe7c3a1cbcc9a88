import { z } from 'zod';
import { countSchema, givenDaySchema, idSchema } from '../scalars.ts';
import { verificationWays } from '../values.ts';
import { MOST_THINGS, reasonSchema, seenAssignmentSchema } from './keys.ts';
import { givenSignatureSchema } from './signatures.ts';

/** What somebody finds or says in a few paragraphs. */
const wordsSchema = z.string().trim().min(1).max(2_000);
const assignmentsSchema = z.array(seenAssignmentSchema).min(1).max(MOST_THINGS);

/** What shows it, and whose signature it bears. */
const asSigned = {
  evidenceIds: z.array(idSchema).max(200).optional().describe('of the evidence of the organisation'),
  signature: givenSignatureSchema.optional(),
};

export const claimCompletionSchema = seenAssignmentSchema.extend({
  grounds: wordsSchema.describe('what was done, and on what the claim rests'),
  ...asSigned,
});
export const withdrawClaimSchema = seenAssignmentSchema;
export const assessClaimsSchema = z.object({
  assignments: assignmentsSchema,
  assessment: wordsSchema.describe('what the keeper found'),
});
export const acceptClaimsSchema = z.object({
  assignments: assignmentsSchema,
  words: wordsSchema.optional(),
});
export const sendBackClaimsSchema = z.object({ assignments: assignmentsSchema, reason: reasonSchema });
export const strikeOffAssignmentsSchema = z.object({
  assignments: assignmentsSchema,
  verification: z.object({
    how: z.enum(verificationWays),
    by: z.string().trim().min(1).max(200).describe('who went there or looked at the data'),
    on: givenDaySchema,
    words: wordsSchema.optional(),
  }),
});
export const reopenAssignmentSchema = seenAssignmentSchema.extend({ reason: reasonSchema });
export const claimsAnsweredSchema = z.object({ assignments: countSchema });

export const askExtensionSchema = seenAssignmentSchema.extend({
  reason: reasonSchema,
  progress: wordsSchema.describe('what has been done so far'),
  askedFor: givenDaySchema.describe('the day asked for'),
  ...asSigned,
});
export const withdrawExtensionSchema = seenAssignmentSchema;
export const supportExtensionSchema = seenAssignmentSchema.extend({ words: wordsSchema });
export const grantExtensionSchema = seenAssignmentSchema.extend({ words: wordsSchema.optional() });
export const refuseExtensionSchema = seenAssignmentSchema.extend({ reason: reasonSchema });
