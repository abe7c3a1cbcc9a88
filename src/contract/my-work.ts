import { z } from 'zod';
import { branchLightSchema } from './lights.ts';
import { countSchema, idSchema, localDateSchema, organisationIdSchema } from './scalars.ts';
import {
  assignmentActs,
  assignmentStates,
  assignmentWorkKinds,
  basisKinds,
  crossingSteps,
  directiveKinds,
  draftSteps,
  roles,
  taskActs,
  workSections,
} from './values.ts';

/** As many as are shown at first; the rest comes page by page. */
export const WORK_PAGE = 100;

const onBehalfOfSchema = z
  .string()
  .nullable()
  .describe('for whom the caller stands in there; null for what is their own');

/** An assignment that waits for one step. */
export const assignmentWorkSchema = z.object({
  organisationId: organisationIdSchema,
  organisationName: z.string(),
  organisationEnglishName: z.string().nullable(),
  id: idSchema,
  revision: countSchema,
  role: z.enum(roles),
  state: z.enum(assignmentStates),
  taskId: idSchema,
  directiveId: idSchema,
  directiveTitle: z.string().nullable(),
  ordinal: countSchema,
  clause: z.string(),
  assignedOn: localDateSchema.nullable(),
  receiveBy: localDateSchema.nullable(),
  workingDaysLeft: z.int().nullable().describe('to the last day for its receipt, negative when past'),
  internalOn: localDateSchema.nullable(),
  dueOn: localDateSchema
    .nullable()
    .describe('the first day that counts for it, an extension taken into account'),
  objectedOn: localDateSchema.nullable(),
  objection: z.string().nullable().describe('why it was given back, also where it was assigned again'),
  giver: z.string().nullable().describe('the organisation above that gave it'),
  words: z.string().nullable().describe('what of the clause is asked; null for all'),
  light: branchLightSchema.nullable().describe('of this branch today; null where none is settled yet'),
  onBehalfOf: onBehalfOfSchema,
  can: z.array(z.enum(assignmentActs)),
});
export type AssignmentWork = z.infer<typeof assignmentWorkSchema>;

export const assignmentWorkPageSchema = z.object({
  items: z.array(assignmentWorkSchema),
  next: z.string().nullable().describe('`after` of the next page; null on the last'),
});
export type AssignmentWorkPage = z.infer<typeof assignmentWorkPageSchema>;

const assignmentGroupSchema = assignmentWorkPageSchema.extend({
  total: countSchema,
  late: countSchema.describe('of these, past the last day for their receipt'),
});
export type AssignmentGroup = z.infer<typeof assignmentGroupSchema>;

/** An organisation whose receipts are late, and whom to telephone there. */
export const lateOrganisationSchema = z.object({
  organisationId: organisationIdSchema,
  organisationName: z.string(),
  organisationEnglishName: z.string().nullable(),
  assignments: countSchema,
  leading: countSchema.describe('of these, as the lead'),
  receiveBy: localDateSchema.describe('the earliest limit that has passed'),
  workingDaysLeft: z.int().describe('negative'),
  remindedOn: localDateSchema.nullable().describe('when it was last reminded of one of them'),
  contacts: z.array(z.object({ name: z.string(), telephone: z.string(), duty: z.string() })),
});
export type LateOrganisation = z.infer<typeof lateOrganisationSchema>;

/** What the keepers decided of one's objection. */
export const decidedObjectionSchema = z.object({
  organisationId: organisationIdSchema,
  assignmentId: idSchema,
  taskId: idSchema,
  directiveId: idSchema,
  ordinal: countSchema,
  clause: z.string(),
  objection: z.string().nullable(),
  decision: z.enum(['uphold_objection', 'reject_objection']),
  decidedOn: localDateSchema,
  decidedBy: z.string(),
  reason: z.string().nullable(),
});
export type DecidedObjection = z.infer<typeof decidedObjectionSchema>;

const ofDirective = {
  directiveId: idSchema,
  title: z.string().nullable(),
  docNumber: z.string().nullable(),
  kind: z.enum(directiveKinds),
};

/** Everything that waits for the caller; a group that is not theirs to do is null. */
export const myWorkSchema = z.object({
  today: localDateSchema,
  waiting: countSchema.describe('things, each one step from done'),
  late: countSchema.describe('of these, past their day'),
  figures: z
    .array(
      z.object({
        section: z.enum(workSections),
        waiting: countSchema.describe('as many as the section shows'),
        late: countSchema.describe('of these, past their day'),
        things: countSchema.describe('what the sentence counts: where rows stand for several things, these'),
      }),
    )
    .describe('every section, in the order of the page'),
  toReceive: assignmentGroupSchema.nullable(),
  decided: z
    .array(decidedObjectionSchema)
    .describe('of the last two weeks, the last first; nothing is asked'),
  toDecide: assignmentGroupSchema.nullable(),
  receiptLate: z
    .object({
      assignments: countSchema,
      organisations: z.array(lateOrganisationSchema),
    })
    .nullable(),
  toApprove: z
    .array(
      z.object({
        taskId: idSchema,
        revision: countSchema,
        directiveId: idSchema,
        title: z.string().nullable(),
        clause: z.string(),
        basisKind: z.enum(basisKinds).nullable(),
        basis: z.string().nullable(),
        onBehalfOf: onBehalfOfSchema,
        can: z.array(z.enum(taskActs)),
      }),
    )
    .nullable(),
  toAssign: z.array(z.object({ ...ofDirective, tasks: countSchema })).nullable(),
  toSettle: z
    .array(
      z.object({
        ...ofDirective,
        placeholders: countSchema.describe('有关部门, 等: nobody is named yet'),
        conveners: countSchema.describe('tasks that nobody leads or convenes'),
      }),
    )
    .nullable(),
  crossing: z
    .array(
      z.object({
        step: z.enum(crossingSteps),
        id: idSchema.describe('of the request, the report or the follow-up'),
        words: z.string(),
        organisation: z.object({
          id: organisationIdSchema,
          shortName: z.string(),
          englishName: z.string().nullable(),
        }),
        dueOn: localDateSchema.nullable(),
        workingDaysLeft: z.int().nullable(),
      }),
    )
    .describe('coordination requests, urgent reports and instructions'),
  toReview: z.array(
    z.object({
      draftId: idSchema,
      title: z.string().nullable(),
      fileName: z.string(),
      openedAt: z.iso.datetime(),
      openedBy: z.string(),
      tasks: countSchema,
      errors: countSchema,
      looks: countSchema.describe('tasks that need a look'),
      step: z.enum(draftSteps),
      onBehalfOf: onBehalfOfSchema,
    }),
  ),
});
export type MyWork = z.infer<typeof myWorkSchema>;

export const myWorkQuerySchema = z.object({
  limit: z.coerce
    .number()
    .int()
    .min(0)
    .max(500)
    .default(WORK_PAGE)
    .describe('assignments of each group; 0 for the counts alone'),
});

export const assignmentWorkQuerySchema = z.object({
  kind: z.enum(assignmentWorkKinds),
  organisationId: organisationIdSchema.optional().describe('of that organisation only'),
  after: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(WORK_PAGE),
});

export const tasksToAssignSchema = z.object({
  tasks: z.array(z.object({ id: idSchema, revision: countSchema, can: z.array(z.enum(taskActs)) })),
});
export type TasksToAssign = z.infer<typeof tasksToAssignSchema>;
