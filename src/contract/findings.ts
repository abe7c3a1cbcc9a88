import { z } from 'zod';
import { ruleSettingSchema } from './acts/findings.ts';
import { countSchema, idSchema, localDateSchema, monthSchema, organisationIdSchema } from './scalars.ts';
import {
  actNames,
  comparators,
  findingActs,
  findingFactKinds,
  findingRules,
  findingSeverities,
  findingStates,
} from './values.ts';

/** What a rule found, what its organisation says of it, what the keepers decided. */
export const findingSchema = z.object({
  organisationId: organisationIdSchema,
  organisation: z.string(),
  id: idSchema,
  revision: countSchema,
  directiveId: idSchema,
  cycleId: idSchema,
  cycle: z.string().describe('the label of the cycle in which it was first found'),
  rule: z.enum(findingRules),
  severity: z.enum(findingSeverities),
  taskId: idSchema.nullable().describe('null: about the organisation as a whole'),
  ordinal: countSchema.nullable(),
  clause: z.string().nullable(),
  state: z.enum(findingStates),
  foundOn: localDateSchema,
  goneOn: localDateSchema.nullable().describe('since when it is no longer found'),
  words: z.string().nullable(),
  answeredBy: z.string().nullable(),
  answeredOn: localDateSchema.nullable(),
  correctedBy: z.enum(actNames).nullable().describe('the act by which it was put right'),
  decision: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedOn: localDateSchema.nullable(),
  can: z.array(z.enum(findingActs)),
});
export type Finding = z.infer<typeof findingSchema>;

/** The findings within somebody's sight, the heaviest first. */
export const findingsSchema = z.object({
  today: localDateSchema,
  cycle: z
    .object({ id: idSchema, label: z.string(), canSearch: z.boolean() })
    .nullable()
    .describe('the cycle that was asked for'),
  findings: z.array(findingSchema),
});
export type Findings = z.infer<typeof findingsSchema>;

/** A fact that a finding rests on, as far as its reader may see what it says. */
export const findingEvidenceSchema = z.object({
  place: countSchema.describe('in the order in which it is told'),
  kind: z.enum(findingFactKinds),
  organisationId: organisationIdSchema.nullable(),
  organisation: z.string().nullable(),
  hidden: z.boolean().describe('another organisation’s, which the reader does not see'),
  directiveId: idSchema,
  taskId: idSchema.nullable(),
  words: z
    .string()
    .nullable()
    .describe('the progress of a report, the title of evidence, a milestone’s words'),
  label: z.string().nullable().describe('an indicator, a number of a document'),
  value: z.number().nullable(),
  op: z.enum(comparators).nullable().describe('of a target'),
  unit: z.string().nullable(),
  period: z.string().nullable(),
  on: localDateSchema.nullable(),
  was: localDateSchema.nullable().describe('the day in whose place it came, or that it is held against'),
  month: monthSchema.nullable(),
  percent: countSchema
    .nullable()
    .describe('how much of the words is the same, or by how much a figure differs'),
  cycles: countSchema.nullable().describe('months running'),
});
export type FindingEvidence = z.infer<typeof findingEvidenceSchema>;

/** One finding with its evidence. */
export const openedFindingSchema = z.object({
  evidence: z.array(findingEvidenceSchema),
  corrections: z
    .array(z.object({ actId: idSchema, act: z.enum(actNames), by: z.string(), on: localDateSchema }))
    .describe('what the organisation did since that may have put it right; for those who say so'),
});
export type OpenedFinding = z.infer<typeof openedFindingSchema>;

/** The findings that wait for the caller: to be explained, and for keepers to be decided. */
export const findingWorkSchema = z.object({
  own: z.array(
    z.object({
      organisationId: organisationIdSchema,
      organisation: z.string(),
      count: countSchema,
      high: countSchema,
    }),
  ),
  toDecide: countSchema,
});
export type FindingWork = z.infer<typeof findingWorkSchema>;

/** Every rule as it holds today, and what was settled about it. */
export const rulesSchema = z.object({
  today: localDateSchema,
  canChange: z.boolean(),
  cycles: z
    .array(z.object({ id: idSchema, label: z.string(), directive: z.string().nullable() }))
    .describe('on which a rule can be tried, the newest first'),
  rules: z.array(
    ruleSettingSchema.extend({
      severity: z.enum(findingSeverities),
      defaults: ruleSettingSchema.omit({ rule: true }),
      changes: z
        .array(
          ruleSettingSchema.omit({ rule: true }).extend({
            effectiveOn: localDateSchema,
            reason: z.string(),
            decidedBy: z.string(),
          }),
        )
        .describe('the last first, those to come included'),
    }),
  ),
});
export type Rules = z.infer<typeof rulesSchema>;

/** A rule as it might be set, and the cycle on which to try it. */
export const triedRuleSchema = ruleSettingSchema.omit({ on: true }).extend({ cycleId: idSchema });
/** What it would find there; nothing is written. */
export const tryResultSchema = z.object({
  asOf: localDateSchema,
  found: countSchema,
  asSet: countSchema.describe('what it finds there as it is set today, were it on'),
  organisations: countSchema,
  examples: z.array(
    z.object({
      organisation: z.string().nullable().describe('null: the keepers’ own to settle'),
      directiveId: idSchema,
      taskId: idSchema.nullable(),
      ordinal: countSchema.nullable(),
      clause: z.string().nullable(),
      evidence: z.array(findingEvidenceSchema),
    }),
  ),
});
export type TryResult = z.infer<typeof tryResultSchema>;
