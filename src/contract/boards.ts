import { z } from 'zod';
import { lightReasonSchema } from './lights.ts';
import { countSchema, givenDaySchema, idSchema, localDateSchema, organisationIdSchema } from './scalars.ts';
import { assignmentActs, lightColours, orderColours, roles } from './values.ts';

/** As many rows of each part are shown at first. */
export const SUPERVISION_PAGE = 50;

const organisationSchema = z.object({
  id: organisationIdSchema,
  shortName: z.string(),
  englishName: z.string().nullable(),
});
const contactSchema = z.object({ name: z.string(), telephone: z.string(), duty: z.string() });

/** A branch that is red or about to turn, with whom to telephone and what may be done. */
export const boardRowSchema = z.object({
  assignmentId: idSchema,
  revision: countSchema,
  organisation: organisationSchema,
  role: z.enum(roles),
  colours: z.boolean().describe('its task by its light, else it is counted beside'),
  task: z.object({ id: idSchema, directiveId: idSchema, ordinal: countSchema, clause: z.string() }),
  light: z.enum(lightColours).describe('on the day'),
  redOn: localDateSchema.nullable().describe('since when it is red, or from when on'),
  reasons: z.array(lightReasonSchema).describe('for which it is red, or turns so'),
  remindedOn: localDateSchema.nullable(),
  order: z
    .object({ id: idSchema, colour: z.enum(orderColours), year: countSchema, serial: countSchema })
    .nullable()
    .describe('the open supervision order on it'),
  issue: z
    .object({ colour: z.enum(orderColours), afterColour: z.enum(orderColours).nullable() })
    .nullable()
    .describe('the order that the person who asks may issue on it, without a decision; null: none'),
  contacts: z.array(contactSchema),
  can: z.array(z.enum(assignmentActs)),
});
export type BoardRow = z.infer<typeof boardRowSchema>;

const boardPartSchema = z.object({
  branches: countSchema.describe('as many rows there are'),
  tasks: countSchema.describe('that these colour'),
  organisations: countSchema,
  items: z.array(boardRowSchema),
});

/** An organisation whose answers are due and missing. */
export const silentOrganisationSchema = z.object({
  organisation: organisationSchema,
  reports: countSchema.describe('branches without the reports that were due'),
  plans: countSchema,
  statements: countSchema,
  orders: countSchema,
  questions: countSchema,
  cycleId: idSchema.nullable().describe('of the statement'),
  contacts: z.array(contactSchema),
});
export type SilentOrganisation = z.infer<typeof silentOrganisationSchema>;

/** What is red and why, what turns red within the week, and who has not answered. */
export const supervisionBoardSchema = z.object({
  today: localDateSchema,
  day: localDateSchema,
  red: boardPartSchema,
  turning: boardPartSchema.describe('red within seven days while nothing is done'),
  silent: z
    .array(silentOrganisationSchema)
    .nullable()
    .describe('who owes answers today; null for another day'),
});
export type SupervisionBoard = z.infer<typeof supervisionBoardSchema>;

/** The lights of one organisation's branches in one part. */
export const heatCellSchema = z.object({
  organisation: organisationSchema.extend({ provisional: z.boolean() }),
  part: z.string().nullable().describe('key of the part; null for tasks in none'),
  title: z.string().nullable(),
  place: countSchema.nullable().describe('of the part in the directive'),
  ...{ red: countSchema, yellow: countSchema, blue: countSchema, green: countSchema, grey: countSchema },
});
export type HeatCell = z.infer<typeof heatCellSchema>;

/** Organisation by part on a day, the organisations with the most red first. */
export const lightHeatSchema = z.object({ day: localDateSchema, cells: z.array(heatCellSchema) });
export type LightHeat = z.infer<typeof lightHeatSchema>;

export const supervisionBoardQuerySchema = z.object({
  day: givenDaySchema.optional().describe('today where it is left out'),
  limit: z.coerce.number().int().min(1).max(1000).default(SUPERVISION_PAGE).describe('rows of each part'),
});
