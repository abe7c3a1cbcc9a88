import { z } from 'zod';
import { digestSchema } from '../evidence.ts';
import { givenDaySchema, idSchema, organisationIdSchema } from '../scalars.ts';
import { reasonSchema, seenAssignmentSchema } from './keys.ts';

/** More than anybody chooses at once. */
const MOST_AT_ONCE = 50;

const titleSchema = z.string().trim().min(1).max(200);
// 「https://example.gov.cn/a」; not 「javascript:alert(1)」, not 「https://user:pass@example.gov.cn」
const LINK = /^https?:\/\/[^\s/@]+(?:[/?#]\S*)?$/i;

/** An address that its reader opens; the server never asks for it. */
export const linkSchema = z
  .string()
  .trim()
  .max(2000)
  .regex(LINK, 'http:// or https://')
  .describe('http or https, without a name or password in it; never asked for by the server');

/** A file that was stored beforehand, by the name that its owner gives it. */
export const namedFileSchema = z.object({
  digest: digestSchema,
  fileName: z.string().trim().min(1).max(255),
});

const newEvidenceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('file'), title: titleSchema, ...namedFileSchema.shape }),
  z.object({ kind: z.literal('link'), title: titleSchema, url: linkSchema }),
  z.object({
    kind: z.literal('document'),
    title: titleSchema,
    docNumber: z.string().trim().min(1).max(100),
    issuedOn: givenDaySchema,
    url: linkSchema.nullable().optional(),
    isPolicy: z
      .boolean()
      .default(true)
      .describe('it is the policy that the task asks to be issued, and settles the date of that'),
  }),
  z.object({
    kind: z.literal('figure'),
    indicator: titleSchema,
    value: z.number(),
    unit: z.string().trim().max(30),
    period: z.string().trim().min(1).max(60).describe('the time that it is about: 2021年1—6月'),
    source: z.string().trim().min(1).max(200).describe('who counted, and where it is to be found'),
  }),
]);

export const addEvidenceSchema = z.object({
  assignment: seenAssignmentSchema,
  evidence: z.array(newEvidenceSchema).min(1).max(MOST_AT_ONCE),
});
export const addedEvidenceSchema = z.object({
  evidenceIds: z.array(idSchema).describe('of what was added; a file that stood there already is none'),
});

export const withdrawEvidenceSchema = z.object({
  organisationId: organisationIdSchema,
  id: idSchema,
  reason: reasonSchema,
});
export const withdrawnEvidenceSchema = z.object({ withdrawn: z.literal(true) });
