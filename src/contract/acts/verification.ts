import { z } from 'zod';
import { countSchema, givenDaySchema, idSchema, organisationIdSchema } from '../scalars.ts';
import { strikeOffAssignmentsSchema } from './completion.ts';
import { MOST_THINGS, reasonSchema, revisionSchema } from './keys.ts';
import { givenSignatureSchema } from './signatures.ts';

const verificationSchema = strikeOffAssignmentsSchema.shape.verification;
const seenMarkSchema = z.object({
  organisationId: organisationIdSchema,
  id: idSchema,
  revision: revisionSchema,
});
const marksSchema = z.array(seenMarkSchema).min(1).max(MOST_THINGS);

export const claimMilestonesSchema = z.object({
  organisationId: organisationIdSchema,
  assignmentId: idSchema,
  milestones: z
    .array(
      z.object({
        milestoneId: idSchema,
        reachedOn: givenDaySchema,
        said: z.string().trim().min(1).max(2_000).nullable().describe('what the organisation says of it'),
        evidenceIds: z.array(idSchema).max(200).describe('of the evidence of the organisation'),
      }),
    )
    .min(1)
    .max(200),
});
export const milestonesClaimedSchema = z.object({ marks: z.array(idSchema) });

export const withdrawMilestoneClaimsSchema = z.object({ marks: marksSchema });
export const verifyMilestonesSchema = z.object({ marks: marksSchema, verification: verificationSchema });
export const rejectMilestonesSchema = z.object({
  marks: marksSchema,
  verification: verificationSchema.extend({ words: reasonSchema.describe('why it is not confirmed') }),
});
export const marksAnsweredSchema = z.object({ marks: countSchema });

export const verifyValuesSchema = z.object({
  organisationId: organisationIdSchema,
  id: idSchema.describe('of the report'),
  revision: revisionSchema,
  values: z
    .array(
      z.object({
        position: countSchema.describe('the place of the figure in the report'),
        value: z.number(),
        source: z.string().trim().min(1).max(500),
      }),
    )
    .min(1)
    .max(200),
  verification: verificationSchema,
});
export const valuesVerifiedSchema = z.object({ values: countSchema });

const seenReportSchema = verifyValuesSchema.pick({ organisationId: true, id: true, revision: true });
export const coSignReportSchema = seenReportSchema.extend({
  coSignerId: organisationIdSchema.describe('for which of the other leads'),
  signature: givenSignatureSchema,
});
export const waiveCoSignaturesSchema = seenReportSchema.extend({ reason: reasonSchema });
