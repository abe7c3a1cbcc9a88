import { z } from 'zod';
import { countSchema, idSchema, localDateSchema, organisationIdSchema } from './scalars.ts';
import {
  assignmentActs,
  assignmentStates,
  claimOutcomes,
  claimWarnings,
  closingSteps,
  roles,
  verificationWays,
} from './values.ts';

const doneBySchema = z.object({ on: localDateSchema, by: z.string() });

/** A claim and what became of it. */
export const claimSchema = z.object({
  grounds: z.string(),
  claimed: doneBySchema,
  signer: z.string().nullable().describe('who signed it for the organisation, where it bears a signature'),
  assessment: z.string().nullable().describe('what the keeper found, the first step'),
  assessed: doneBySchema.nullable(),
  outcome: z.enum(claimOutcomes).nullable(),
  outcomeWords: z.string().nullable(),
  decided: doneBySchema.nullable(),
  verifiedHow: z.enum(verificationWays).nullable(),
  verifiedBy: z.string().nullable(),
  verifiedOn: localDateSchema.nullable(),
  verification: z.string().nullable(),
});
export type Claim = z.infer<typeof claimSchema>;

/** An extension that is asked for. */
export const askedExtensionSchema = z.object({
  reason: z.string(),
  progress: z.string(),
  officialOn: localDateSchema.describe('the date of the task that is to be moved'),
  dueOn: localDateSchema.describe('the day that counts now for the branch'),
  askedFor: localDateSchema,
  asked: doneBySchema,
  supportWords: z.string().nullable(),
  supported: doneBySchema.nullable(),
});
export type AskedExtension = z.infer<typeof askedExtensionSchema>;

/** An assignment on the board of claims and extensions. */
export const closingItemSchema = z.object({
  organisationId: organisationIdSchema,
  id: idSchema,
  revision: countSchema,
  organisation: z.string(),
  organisationEnglishName: z.string().nullable(),
  role: z.enum(roles),
  state: z.enum(assignmentStates),
  taskId: idSchema,
  directiveId: idSchema,
  directiveTitle: z.string().nullable(),
  ordinal: countSchema,
  clause: z.string(),
  dueDays: z.array(localDateSchema).describe('the dates of the task that count'),
  extendedFrom: localDateSchema.nullable(),
  extendedOn: localDateSchema.nullable(),
  evidence: countSchema,
  policies: z.array(
    z.object({
      title: z.string(),
      docNumber: z.string(),
      issuedOn: localDateSchema,
      url: z.string().nullable(),
    }),
  ),
  branches: countSchema.describe('of the task, that answer for it'),
  acceptedBranches: countSchema,
  claim: claimSchema.nullable().describe('the last one'),
  asked: askedExtensionSchema.nullable(),
  warnings: z.array(z.enum(claimWarnings)).describe('what is missing or odd, for who decides'),
  can: z.array(z.enum(assignmentActs)),
});
export type ClosingItem = z.infer<typeof closingItemSchema>;

export const closingBoardSchema = z.object({
  counts: z.record(z.enum(closingSteps), countSchema),
  items: z.array(closingItemSchema),
  next: countSchema.nullable().describe('`offset` of the next page; null on the last'),
});
export type ClosingBoard = z.infer<typeof closingBoardSchema>;

export const closingBoardQuerySchema = z.object({
  step: z.enum(closingSteps),
  directiveId: idSchema.optional(),
  organisationId: organisationIdSchema.optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});
