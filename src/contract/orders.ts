import { z } from 'zod';
import { journalEntrySchema } from './journal.ts';
import { lightReasonSchema } from './lights.ts';
import { countSchema, idSchema, localDateSchema, organisationIdSchema } from './scalars.ts';
import { lightColours, orderActs, orderColours, orderStates, roles } from './values.ts';

const organisationSchema = z.object({
  id: organisationIdSchema,
  shortName: z.string(),
  englishName: z.string().nullable(),
});
const aboutTaskSchema = z.object({
  id: idSchema,
  directiveId: idSchema,
  ordinal: countSchema,
  clause: z.string(),
});
const contactSchema = z.object({ name: z.string(), telephone: z.string(), duty: z.string() });

/** A supervision order (督办单). */
export const supervisionOrderSchema = z.object({
  id: idSchema,
  revision: countSchema,
  year: countSchema,
  serial: countSchema.describe('its number in the year'),
  colour: z.enum(orderColours),
  state: z.enum(orderStates),
  organisation: organisationSchema.describe('whom it is addressed to'),
  contacts: z.array(contactSchema).describe('whom to telephone there'),
  task: aboutTaskSchema,
  matter: z.string(),
  request: z.string(),
  person: z.string().describe('answerable in the organisation'),
  replyBy: localDateSchema,
  workingDaysLeft: z.int().nullable().describe('negative when past; null once there is a reply'),
  issuer: z.string(),
  contact: z.string(),
  issuedOn: localDateSchema,
  decision: z.string().nullable(),
  follows: z.object({ id: idSchema, year: countSchema, serial: countSchema }).nullable(),
  receivedOn: localDateSchema.nullable(),
  receivedBy: z.string().nullable(),
  reply: z.string().nullable(),
  repliedOn: localDateSchema.nullable(),
  repliedBy: z.string().nullable(),
  returnReason: z.string().nullable(),
  endedOn: localDateSchema.nullable(),
  endWords: z.string().nullable(),
  can: z.array(z.enum(orderActs)),
});
export type SupervisionOrder = z.infer<typeof supervisionOrderSchema>;

/** The orders that the person who asks may see. */
export const orderBoardSchema = z.object({
  today: localDateSchema,
  total: countSchema.describe('of those asked for'),
  ended: countSchema.describe('that have come to their end'),
  late: countSchema.describe('of those open, without a reply past their day'),
  proposals: countSchema
    .nullable()
    .describe('about which an order could be issued; null for who issues none'),
  items: z.array(supervisionOrderSchema),
});
export type OrderBoard = z.infer<typeof orderBoardSchema>;

/** One order with its interviews and history. */
export const orderDetailSchema = supervisionOrderSchema.extend({
  interviews: z.array(
    z.object({
      id: idSchema,
      heldOn: localDateSchema,
      heldBy: z.string(),
      attended: z.string(),
      points: z.string(),
      outcome: z.string(),
      agreedOn: localDateSchema.nullable(),
    }),
  ),
  history: z.array(journalEntrySchema).describe('the newest first'),
});
export type OrderDetail = z.infer<typeof orderDetailSchema>;

/** An assignment about which an order could be issued. */
export const orderProposalSchema = z.object({
  assignmentId: idSchema,
  organisation: organisationSchema,
  contacts: z.array(contactSchema),
  role: z.enum(roles),
  task: aboutTaskSchema,
  light: z.enum(lightColours),
  reasons: z.array(lightReasonSchema),
  colour: z.enum(orderColours).describe('without a decision'),
  afterColour: z.enum(orderColours).nullable().describe('of the order that was left unanswered'),
});
export type OrderProposal = z.infer<typeof orderProposalSchema>;
export const orderProposalsSchema = z.object({ total: countSchema, items: z.array(orderProposalSchema) });
export type OrderProposals = z.infer<typeof orderProposalsSchema>;
