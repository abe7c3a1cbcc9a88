import { z } from 'zod';
import { countSchema, idSchema, localDateSchema, organisationIdSchema } from './scalars.ts';
import { dataFieldStates, dataRequestActs, dataRequestStates, dataSources } from './values.ts';

/** A field as one organisation has it. */
export const dataAnswerSchema = z.object({
  organisationId: organisationIdSchema,
  organisation: z.string(),
  position: countSchema,
  revision: z.int().positive(),
  state: z.enum(dataFieldStates),
  value: z.string().nullable(),
  source: z
    .object({ kind: z.enum(dataSources), on: localDateSchema })
    .nullable()
    .describe('where a value stood that was known before'),
  answeredOn: localDateSchema.nullable(),
  answeredBy: z.string().nullable(),
});
export type DataAnswer = z.infer<typeof dataAnswerSchema>;

export const dataRequestSchema = z.object({
  id: idSchema,
  revision: z.int().positive(),
  directiveId: idSchema,
  asker: z.string().nullable(),
  title: z.string(),
  purpose: z.string(),
  askedOn: localDateSchema,
  dueOn: localDateSchema,
  state: z.enum(dataRequestStates),
  endWords: z.string().nullable(),
  fields: z.array(
    z.object({
      position: countSchema,
      name: z.string(),
      unit: z.string().nullable(),
      period: z.string().nullable(),
      task: z.object({ id: idSchema, ordinal: z.int().positive() }).nullable(),
    }),
  ),
  answers: z.array(dataAnswerSchema).describe('of the organisations that the reader may see'),
  can: z.array(z.enum(dataRequestActs)),
  answersFor: z.array(organisationIdSchema).describe('for which the reader may answer'),
});
export type DataRequest = z.infer<typeof dataRequestSchema>;

export const dataRequestsSchema = z.object({
  requests: z.array(dataRequestSchema).describe('those that wait first, the last asked first'),
  more: z.boolean().describe('there are more than are told'),
  directives: z
    .array(z.object({ id: idSchema, title: z.string().nullable(), docNumber: z.string().nullable() }))
    .describe('of which the reader may ask for data'),
  can: z.array(z.enum(dataRequestActs)),
});
export type DataRequests = z.infer<typeof dataRequestsSchema>;
