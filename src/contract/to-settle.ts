import { z } from 'zod';
import { basisOfMatterSchema } from './directive.ts';
import { countSchema, idSchema, organisationIdSchema } from './scalars.ts';
import { directiveKinds, placeholderKinds, roles, taskActs, taskStates } from './values.ts';

const revisionSchema = z.int().positive().describe('counts the acts that changed it');

/** Words that stand for organisations nobody has named yet. */
export const openPlaceholderSchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  kind: z.enum(placeholderKinds),
  role: z.enum(roles),
  name: z.string().describe('as printed'),
});
export type OpenPlaceholder = z.infer<typeof openPlaceholderSchema>;

export const unsettledTaskSchema = z.object({
  id: idSchema,
  ordinal: z.int().positive(),
  revision: revisionSchema,
  state: z.enum(taskStates),
  clause: z.string(),
  carriers: z
    .array(z.object({ organisationId: organisationIdSchema, name: z.string(), role: z.enum(roles) }))
    .describe('who stands in it: as the text names them, then those whom acts brought in'),
  placeholders: z.array(openPlaceholderSchema),
  needsConvener: z.boolean().describe('several carry it, nobody leads it, nobody convenes it'),
  waiting: countSchema.describe('assignments that wait to be assigned'),
  ready: z.boolean().describe('it can be assigned with nothing left open'),
  can: z.array(z.enum(taskActs)),
});
export type UnsettledTask = z.infer<typeof unsettledTaskSchema>;

/** What waits to be settled once a directive is registered. */
export const toSettleSchema = z.object({
  kind: z.enum(directiveKinds),
  title: z.string().nullable(),
  basis: basisOfMatterSchema.nullable(),
  figures: z.object({
    proposed: countSchema.describe('tasks that wait for the head’s approval'),
    openLists: countSchema.describe('等 of which nobody has said whom they mean'),
    relevant: countSchema.describe('有关部门 likewise'),
    all: countSchema.describe('国务院各部门 likewise'),
    withoutConvener: countSchema,
    toAssign: countSchema.describe('tasks of which not everybody has been told'),
    ready: countSchema.describe('of these the ones with nothing left open'),
  }),
  departments: z
    .array(z.object({ id: organisationIdSchema, name: z.string() }))
    .describe("every department of the issuer's territory today, where words mean them all"),
  tasks: z.array(unsettledTaskSchema).describe('those that wait for something, in order of ordinal'),
});
export type ToSettle = z.infer<typeof toSettleSchema>;
