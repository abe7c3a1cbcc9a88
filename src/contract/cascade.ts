import { z } from 'zod';
import { countSchema, idSchema, localDateSchema, organisationIdSchema } from './scalars.ts';
import { assignmentActs, assignmentStates, organisationKinds, roles } from './values.ts';

/** As many as one level shows at once. */
export const CASCADE_PAGE = 100;

const contactsSchema = z.array(z.object({ name: z.string(), telephone: z.string(), duty: z.string() }));

/** How many carry what was given on, through all levels. */
export const cascadeCountsSchema = z.object({
  direct: countSchema.describe('given by the organisation itself'),
  total: countSchema.describe('through all levels'),
  late: countSchema.describe('of all, not yet received and past the day for it'),
  states: z.partialRecord(z.enum(assignmentStates), countSchema),
});
export type CascadeCounts = z.infer<typeof cascadeCountsSchema>;

/** One organisation's branch in the tree of a task. */
export const cascadeBranchSchema = z.object({
  organisationId: organisationIdSchema,
  id: idSchema,
  revision: z.int().positive(),
  organisation: z.string(),
  role: z.enum(roles),
  state: z.enum(assignmentStates),
  words: z.string().nullable().describe('what of the clause is asked of it; null for all'),
  receiveBy: localDateSchema.nullable(),
  receivedOn: localDateSchema.nullable(),
  internalOn: localDateSchema.nullable(),
  objection: z.string().nullable(),
  remindedOn: localDateSchema.nullable(),
  isLate: z.boolean().describe('not received by the day for it'),
  contacts: contactsSchema.describe('only while it is late'),
  counts: cascadeCountsSchema.describe('of what it gave on'),
  units: z
    .array(
      z.object({
        unitId: idSchema,
        unit: z.string(),
        words: z.string().nullable(),
        person: z.string().nullable(),
      }),
    )
    .describe('of the own organisation alone'),
  givers: z
    .array(z.object({ organisationId: organisationIdSchema, organisation: z.string() }))
    .describe('at the top level: who gave it, the nearest first'),
  can: z.array(z.enum(assignmentActs)),
});
export type CascadeBranch = z.infer<typeof cascadeBranchSchema>;

export const cascadeLevelSchema = z.object({
  branches: z.array(cascadeBranchSchema),
  next: idSchema.nullable().describe('`after` of the next page; null on the last'),
});
export type CascadeLevel = z.infer<typeof cascadeLevelSchema>;

export const cascadeQuerySchema = z.object({
  parentOrganisationId: organisationIdSchema.optional().describe('whose level; the top where it is left out'),
  parentId: idSchema.optional(),
  after: idSchema.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(CASCADE_PAGE),
});

/** An organisation below one's own, to which work can be given. */
export const organisationBelowSchema = z.object({
  id: organisationIdSchema,
  name: z.string(),
  kind: z.enum(organisationKinds),
  parent: z.string().describe('what it stands directly under'),
  level: z.int().positive().describe('1 directly under one’s own'),
  carries: z.boolean().describe('it has a part in the task already'),
});
export const organisationsBelowSchema = z.object({ organisations: z.array(organisationBelowSchema) });
export type OrganisationBelow = z.infer<typeof organisationBelowSchema>;

/** What one's organisation has given on. */
export const givenSchema = z.object({
  tasks: z.array(
    z.object({
      organisationId: organisationIdSchema,
      id: idSchema,
      taskId: idSchema,
      directiveId: idSchema,
      directiveTitle: z.string().nullable(),
      ordinal: countSchema,
      clause: z.string(),
      counts: cascadeCountsSchema,
    }),
  ),
  next: z.int().nullable().describe('`offset` of the next page; null on the last'),
  late: z.array(
    z.object({
      organisationId: organisationIdSchema,
      organisation: z.string(),
      receiveBy: localDateSchema.describe('the earliest day that has passed'),
      remindedOn: localDateSchema.nullable(),
      assignments: z.array(z.object({ id: idSchema, revision: z.int().positive() })),
      contacts: contactsSchema,
    }),
  ),
});
export type Given = z.infer<typeof givenSchema>;
