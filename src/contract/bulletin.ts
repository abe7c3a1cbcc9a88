import { z } from 'zod';
import { reconciliationCycleSchema } from './reconciliation.ts';
import { countSchema, idSchema, localDateSchema, monthSchema, organisationIdSchema } from './scalars.ts';
import {
  type FindingState,
  findingRules,
  keeperAnswers,
  lightColours,
  lineAnswers,
  orderColours,
} from './values.ts';

/** How many branches show each light. */
const lightsSchema = z.object({
  ...{ red: countSchema, yellow: countSchema, blue: countSchema, green: countSchema, grey: countSchema },
});
/** How many findings stand in each state. */
const findingsSchema = z.object({
  ...{ open: countSchema, explained: countSchema, corrected: countSchema },
  ...{ accepted: countSchema, upheld: countSchema },
}) satisfies z.ZodType<Record<FindingState, number>>;
export type FindingCounts = z.infer<typeof findingsSchema>;

/** By its day, after it, or not at all until the cycle was closed. */
export const bulletinAnswers = ['in_time', 'late', 'missing'] as const;

/** An organisation in a bulletin. */
export const bulletinRowSchema = z.object({
  organisationId: organisationIdSchema,
  organisation: z.string(),
  lines: countSchema,
  unanswered: countSchema,
  answer: z.enum(bulletinAnswers),
  signedOn: localDateSchema.nullable(),
  disputed: countSchema.describe('lines, by the organisation or by the keepers'),
  before: lightsSchema.describe('on the day on which the cycle was opened'),
  after: lightsSchema.describe('on the day on which it was closed'),
  findings: findingsSchema,
  orders: countSchema,
});
export type BulletinRow = z.infer<typeof bulletinRowSchema>;

const ofTask = { taskId: idSchema, ordinal: countSchema, clause: z.string() };
const ofOrganisation = { organisationId: organisationIdSchema, organisation: z.string() };

/** What a closed cycle shows (通报), of the organisations that the person who asks may see. */
export const bulletinSchema = z.object({
  cycle: reconciliationCycleSchema,
  whole: z.boolean().describe('the person who asks sees every organisation'),
  bulletin: z
    .object({
      organisations: z.array(bulletinRowSchema).describe('those that have not answered first'),
      changes: z.array(
        z.object({ before: z.enum(lightColours), after: z.enum(lightColours), branches: countSchema }),
      ),
      disputes: z.array(
        z.object({
          ...{ ...ofOrganisation, ...ofTask },
          answer: z.enum(lineAnswers),
          answerWords: z.string().nullable(),
          keeperAnswer: z.enum(keeperAnswers),
          keeperWords: z.string().nullable(),
        }),
      ),
      rules: z.array(z.object({ rule: z.enum(findingRules), findings: findingsSchema })),
      orders: z.array(
        z.object({
          ...{ id: idSchema, year: countSchema, serial: countSchema, colour: z.enum(orderColours) },
          ...{ ...ofOrganisation, ...ofTask, request: z.string() },
          ...{ issuedOn: localDateSchema, replyBy: localDateSchema },
        }),
      ),
      experiences: z
        .array(
          z.object({
            ...{ ...ofOrganisation, ...ofTask, assignmentId: idSchema },
            ...{ words: z.string(), month: monthSchema },
          }),
        )
        .describe('as reported, in the words of those who did'),
    })
    .nullable()
    .describe('null while the cycle is open'),
});
export type Bulletin = z.infer<typeof bulletinSchema>;
export type BulletinContents = NonNullable<Bulletin['bulletin']>;
