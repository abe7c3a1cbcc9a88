import { z } from 'zod';
import { countSchema, givenDaySchema, idSchema, organisationIdSchema } from '../scalars.ts';
import { findingRules, ruleThresholds } from '../values.ts';
import { MOST_THINGS, reasonSchema, revisionSchema } from './keys.ts';
import { MOST_SENTENCE } from './reports.ts';

const wordsSchema = z.string().trim().min(1).max(MOST_SENTENCE);

export const findDiscrepanciesSchema = z.object({ cycleId: idSchema });
export const soughtDiscrepanciesSchema = z.object({
  found: countSchema.describe('for the first time'),
  known: countSchema.describe('known already, and still so'),
  gone: countSchema.describe('known, and no longer so'),
});
export type SoughtDiscrepancies = z.infer<typeof soughtDiscrepanciesSchema>;

/** Findings as they were seen, in any selection. */
const seenFindingsSchema = z.object({
  findings: z
    .array(z.object({ organisationId: organisationIdSchema, id: idSchema, revision: revisionSchema }))
    .min(1)
    .max(MOST_THINGS),
});
export const explainFindingsSchema = seenFindingsSchema.extend({ words: wordsSchema });
export const correctFindingsSchema = seenFindingsSchema.extend({
  words: wordsSchema.describe('what was put right'),
  correctedActId: idSchema.nullable().describe('the act that did; null where it was none of the ledger’s'),
});
export const acceptExplanationsSchema = seenFindingsSchema.extend({ words: wordsSchema.nullable() });
export const upholdFindingsSchema = seenFindingsSchema.extend({ reason: reasonSchema });
export const changedFindingsSchema = z.object({ findings: countSchema });

/** No threshold is a fraction, and none larger than this. */
const MOST_OF_A_THRESHOLD = 1_000;
export const thresholdsSchema = z.partialRecord(
  z.enum(ruleThresholds),
  z.int().nonnegative().max(MOST_OF_A_THRESHOLD),
);
export const ruleSettingSchema = z.object({
  rule: z.enum(findingRules),
  on: z.boolean(),
  thresholds: thresholdsSchema,
});
export const changeRuleSchema = ruleSettingSchema.extend({
  effectiveOn: givenDaySchema.describe('from which day on it holds'),
  reason: reasonSchema,
});
export const changedRuleSchema = z.object({ effectiveOn: givenDaySchema });
