import { z } from 'zod';
import { askedFieldSchema } from './acts/burden.ts';
import { countSchema, givenDaySchema, idSchema, localDateSchema, organisationIdSchema } from './scalars.ts';
import { burdenActs, cappedActs, dataSources, requestKinds } from './values.ts';

/** Separates ids in an address. */
const manySchema = z
  .string()
  .optional()
  .transform((text) => (text ? text.split(',') : []));

/** What somebody is about to ask of whom, in an address. */
export const foreseenQuerySchema = z.object({
  act: z.enum(cappedActs),
  directiveId: idSchema.optional().describe('open_cycle and ask_data: of which directive'),
  organisationIds: manySchema.describe('who would be asked, separated by commas; open_cycle knows by itself'),
  taskIds: manySchema.pipe(z.array(idSchema)).describe('about what, separated by commas'),
  fromOn: givenDaySchema.optional().describe('open_cycle: the first day of the period'),
  untilOn: givenDaySchema.optional().describe('open_cycle: its last day'),
  fields: z
    .string()
    .optional()
    .transform((text, context): z.infer<typeof askedFieldSchema>[] => {
      const parsed = z
        .array(askedFieldSchema)
        .max(60)
        .safeParse(text === undefined ? [] : readJson(text));
      if (parsed.success) return parsed.data;
      context.addIssue({ code: 'custom', message: 'the fields of a request for data, as JSON' });
      return z.NEVER;
    })
    .describe('ask_data: what would be asked, as JSON'),
});
export type ForeseenQuery = z.output<typeof foreseenQuerySchema>;

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const askedSchema = z.object({ requests: countSchema, fields: countSchema });
const taskPlaceSchema = z.object({ id: idSchema, directiveId: idSchema, ordinal: z.int().positive() });

/** A request that waits for the same organisation's answer, about the same. */
export const openRequestSchema = z.object({
  kind: z.enum(requestKinds),
  id: idSchema,
  label: z.string(),
  askedOn: localDateSchema,
  dueOn: localDateSchema.nullable(),
  tasks: countSchema.describe('that both are about'),
  task: taskPlaceSchema.nullable().describe('the first of them'),
});
export type OpenRequest = z.infer<typeof openRequestSchema>;

export const knownKinds = ['figure', 'report', 'answer', ...dataSources] as const;

/** What the organisation has said before about the same. */
export const knownFactSchema = z.object({
  kind: z
    .enum(knownKinds)
    .describe('where it stands; a source of data where it fills in a field that is asked'),
  what: z.string().describe('an indicator, a month of reports, a question'),
  value: z.string(),
  on: localDateSchema,
  task: taskPlaceSchema.nullable(),
});
export type KnownFact = z.infer<typeof knownFactSchema>;

export const foreseenOrganisationSchema = z.object({
  organisationId: organisationIdSchema,
  organisation: z.string(),
  fields: countSchema.describe('that it would have to fill in'),
  filledIn: countSchema.describe('of which nothing has to be typed, as the ledger knows them'),
  standing: askedSchema.describe('this month so far'),
  cap: z.object({ requests: countSchema.nullable(), fields: countSchema.nullable() }).nullable(),
  isOver: z.boolean().describe('the request would exceed the cap'),
  overlaps: z.array(openRequestSchema),
  overlapCount: countSchema,
  known: z.array(knownFactSchema),
  knownCount: countSchema,
});
export type ForeseenOrganisation = z.infer<typeof foreseenOrganisationSchema>;

/** What a request would come to before it goes out. */
export const foreseenSchema = z.object({
  today: localDateSchema.describe('the month of this day counts'),
  organisations: z.array(foreseenOrganisationSchema).describe('those beyond their cap first'),
  approvals: z
    .array(
      z.object({
        id: idSchema,
        approver: z.string(),
        reason: z.string(),
        validUntil: localDateSchema,
        covers: z.boolean().describe('it is for all that are beyond their cap'),
      }),
    )
    .describe('leave that the head gave for such a request'),
  heads: z.array(z.string()).describe('who may give leave'),
  askerId: organisationIdSchema.nullable().describe('for whom the caller asks'),
  can: z.array(z.enum(burdenActs)),
});
export type Foreseen = z.infer<typeof foreseenSchema>;
