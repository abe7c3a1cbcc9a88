/** An uploaded file under review: its reading, the corrections made to it, what registering it would do. */
import { z } from 'zod';
import { diagnosticSchema, directiveSummarySchema, documentViewSchema } from './directive.ts';
import {
  countSchema,
  givenDaySchema,
  idSchema,
  localDateSchema,
  organisationIdSchema,
  spanSchema,
} from './scalars.ts';
import { deadlineSchema, directionSchema, targetSchema } from './task.ts';
import {
  type CorrectionKind,
  comparators,
  deadlineKinds,
  draftActs,
  draftStates,
  lookReasons,
  roles,
  scopes,
  suggestionReasons,
  targetKinds,
  taskChanges,
  taskFields,
} from './values.ts';

/** Names a task of one draft for as long as the draft exists, whatever is corrected. */
export const taskKeySchema = z.string().min(1).max(80);
const reasonSchema = z.string().trim().max(500);
const nameSchema = z.string().trim().min(1).max(200);
const revisionSchema = countSchema.describe('the revision of the draft that the person saw');

export const draftHeadSchema = z.object({
  title: nameSchema.max(500).nullable(),
  docNumber: nameSchema.nullable(),
  issuer: nameSchema.nullable(),
  issuedOn: localDateSchema.nullable(),
  year: z.int().min(1949).max(2199).nullable().describe('the year that months without one refer to'),
});
export type DraftHead = z.infer<typeof draftHeadSchema>;

/** One name in a responsibility of a draft, and what the register makes of it. */
export const draftNameSchema = z.object({
  name: z.string().describe('as printed'),
  organisationId: organisationIdSchema
    .nullable()
    .describe('null for a placeholder such as 有关部门 and for a person who oversees'),
  shortName: z.string().nullable().describe('how the organisation is called, where there is one'),
  provisional: z.boolean().describe('the register does not know it'),
  chosen: z.boolean().describe('a person has said which organisation is meant'),
  unknown: z
    .boolean()
    .describe(
      'neither the register nor a person knows it, and no usual department is called so: asks for a look',
    ),
});

const writtenSpan = spanSchema.nullable().describe('null where no words of the document say it');

export const draftResponsibilitySchema = z.object({
  role: z.enum(roles),
  organisations: z.array(draftNameSchema),
  openEnded: z.boolean(),
  scope: z.enum(scopes),
  span: writtenSpan,
});
export type DraftResponsibility = z.infer<typeof draftResponsibilitySchema>;

export const draftDeadlineSchema = deadlineSchema
  .omit({ workingDaysLeft: true, provisional: true })
  .extend({ span: writtenSpan });
export type DraftDeadline = z.infer<typeof draftDeadlineSchema>;

export const draftTargetSchema = targetSchema.extend({ span: writtenSpan });
export type DraftTarget = z.infer<typeof draftTargetSchema>;

export const draftTaskSchema = z.object({
  key: taskKeySchema,
  ordinal: z.int().positive().describe('counted anew after every correction'),
  path: z.array(z.string()),
  item: z.string().nullable(),
  text: z.string(),
  span: spanSchema,
  responsibilitySpan: spanSchema.nullable(),
  responsibilities: z.array(draftResponsibilitySchema),
  deadlines: z.array(draftDeadlineSchema),
  targets: z.array(draftTargetSchema),
  directions: z.array(directionSchema),
  changedBy: z.array(z.int()).describe('the numbers of the standing corrections that touched it'),
  look: z.array(z.enum(lookReasons)).describe('why it needs a look; empty where it needs none'),
});
export type DraftTask = z.infer<typeof draftTaskSchema>;

export const draftDiagnosticSchema = diagnosticSchema.extend({
  key: z.string().describe('names it for as long as the draft exists'),
  taskKeys: z
    .array(taskKeySchema)
    .describe('the tasks at whose place it stands; of a responsibility_mismatch those that wait for a line'),
  lines: z
    .array(spanSchema)
    .describe('of a responsibility_mismatch: its lines that no task has yet; otherwise empty'),
});
export type DraftDiagnostic = z.infer<typeof draftDiagnosticSchema>;

const wordsSpan = spanSchema
  .nullable()
  .optional()
  .describe('the words that say it; left out, a value that stands already keeps its own');

export const responsibilityInputSchema = z.object({
  role: z.enum(roles),
  names: z.array(nameSchema).max(500).describe('in order, placeholders such as 有关部门 included'),
  openEnded: z.boolean(),
  span: wordsSpan,
});
export const deadlineInputSchema = z
  .object({
    kind: z.enum(deadlineKinds),
    on: givenDaySchema.nullable(),
    every: z.enum(['month', 'quarter']).nullable().describe('only with ongoing'),
    span: wordsSpan,
  })
  .refine(({ kind, every }) => every === null || kind === 'ongoing', { path: ['every'] });
export const targetInputSchema = z
  .object({
    indicator: nameSchema,
    op: z.enum(comparators),
    value: z.number(),
    from: z.number().nullable().describe('with -> the value before the change, otherwise null'),
    unit: z.string().trim().max(40),
    kind: z.enum(targetKinds),
    span: wordsSpan,
  })
  .refine(({ op, from }) => (op === '->') === (from !== null), { path: ['from'] });

const kind = <Kind extends CorrectionKind>(value: Kind, says: string) => z.literal(value).describe(says);
const task = taskKeySchema;

/** What a person changes in a reading. White space around words pointed out is left away, a number before them too. */
export const correctionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: kind('edit_document', 'what the document says of itself'), document: draftHeadSchema }),
  z.object({
    kind: kind('place_task', 'says which words are the clause and the responsibility; both are read anew'),
    places: z
      .array(
        z.object({
          task,
          span: spanSchema.optional().describe('the clause; left out, it stays'),
          responsibilitySpan: spanSchema.nullable(),
        }),
      )
      .min(1)
      .max(500)
      .describe('all at once, so that two tasks can change lines'),
  }),
  z.object({
    kind: kind('set_responsibilities', 'who answers; none means: deliberately left open'),
    task,
    responsibilities: z.array(responsibilityInputSchema).max(100),
  }),
  z.object({
    kind: kind('set_deadlines', 'by when'),
    task,
    deadlines: z.array(deadlineInputSchema).max(100),
  }),
  z.object({ kind: kind('set_targets', 'how much'), task, targets: z.array(targetInputSchema).max(100) }),
  z.object({
    kind: kind('split_task', 'two tasks; both keep who answers and by when, targets go with their words'),
    task,
    at: z.int().describe('offset in the document, inside the clause; what follows is the new task'),
  }),
  z.object({
    kind: kind('merge_tasks', 'with its neighbour; what is between becomes part of the clause'),
    task: task.describe('its key stays'),
    next: task,
  }),
  z.object({
    kind: kind('add_task', 'words of the text become a task'),
    span: spanSchema,
    responsibilitySpan: spanSchema.nullable(),
  }),
  z.object({ kind: kind('remove_task', 'no task after all: its words become text'), task }),
  z.object({
    kind: kind('settle_diagnostic', 'looked at; an error only once what it doubts has been decided'),
    diagnostic: z.string().max(80),
  }),
  z.object({
    kind: kind('choose_organisation', 'which organisation a printed name means in this draft'),
    name: nameSchema,
    organisationId: organisationIdSchema.nullable().describe('null: one that the register does not have'),
    task: task.nullable().describe('null: wherever the name is printed'),
  }),
  z.object({
    kind: kind('confirm_tasks', 'looked at: right as they stand, until corrected again'),
    tasks: z.array(task).min(1).max(1000),
  }),
]);
export type Correction = z.infer<typeof correctionSchema>;

export const correctionRequestSchema = z.object({
  revision: revisionSchema,
  reason: reasonSchema.describe(
    'may be empty where the document itself shows it; needed for edit_document, remove_task, settle_diagnostic and for values that no words of the document say',
  ),
  correction: correctionSchema,
});
export type CorrectionRequest = z.infer<typeof correctionRequestSchema>;

export const undoRequestSchema = z.object({ revision: revisionSchema, reason: reasonSchema.min(1) });

/** The answer to a correction and to its undoing. */
export const correctedSchema = z.object({
  number: z.int().positive().describe('of the correction'),
  revision: countSchema.describe('of the draft, now'),
});

/** One entry of a draft's history. */
export const correctionRecordSchema = z.object({
  number: z.int().positive(),
  correction: correctionSchema,
  taskKeys: z.array(taskKeySchema).describe('the tasks it touched'),
  by: z.string(),
  reason: z.string(),
  at: z.iso.datetime(),
  undone: z
    .object({ by: z.string(), reason: z.string(), at: z.iso.datetime() })
    .nullable()
    .describe('null while it stands'),
});
export type CorrectionRecord = z.infer<typeof correctionRecordSchema>;

/** A draft as lists show it. */
export const draftSummarySchema = z.object({
  id: idSchema,
  fileName: z.string(),
  format: z.string().describe('as found in the bytes, whatever the name says'),
  digest: z.string().describe('SHA-256 of the bytes, hexadecimal'),
  sizeBytes: countSchema,
  state: z.enum(draftStates),
  revision: countSchema,
  title: z.string().nullable(),
  docNumber: z.string().nullable(),
  openedBy: z.string(),
  openedAt: z.iso.datetime(),
  amends: idSchema.nullable().describe('the registered directive of the same number, which it corrects'),
  counts: z.object({
    tasks: countSchema,
    needLook: countSchema.describe('tasks that need a look; the others need none'),
    errors: countSchema.describe('to be settled before it can be registered'),
    warnings: countSchema,
  }),
  can: z.array(z.enum(draftActs)).describe('what whoever asks may do to it now'),
});
export type DraftSummary = z.infer<typeof draftSummarySchema>;
export const draftListSchema = z.object({
  drafts: z
    .array(draftSummarySchema)
    .describe('open and approved ones that whoever asks may see, the last opened first'),
  can: z.array(z.literal('open')).describe('whether whoever asks may have a file read'),
});
export type DraftList = z.infer<typeof draftListSchema>;

export const approvalSchema = z.object({
  required: z.boolean().describe('by the setting of this installation'),
  given: z
    .object({ by: z.string(), at: z.iso.datetime() })
    .nullable()
    .describe('for this very revision; a later correction voids it'),
});

/** Everything the review screen shows of a draft at one revision. */
export const draftViewSchema = draftSummarySchema.extend({
  document: draftHeadSchema.extend({
    title: z.string().nullable(),
    docNumber: z.string().nullable(),
    issuer: z.string().nullable(),
    year: z.int().nullable(),
    addressees: z.array(z.string()),
  }),
  view: documentViewSchema
    .omit({ diagnostics: true })
    .describe('its marks name tasks by ordinal; their taskId is null'),
  tasks: z.array(draftTaskSchema).describe('in order of ordinal'),
  diagnostics: z.array(draftDiagnosticSchema).describe('those not settled, the gravest first'),
  corrections: z.array(correctionRecordSchema).describe('the last first'),
  approval: approvalSchema,
  registeredAs: idSchema.nullable().describe('the directive, once it is registered'),
});
export type DraftView = z.infer<typeof draftViewSchema>;

/** Approving or registering a draft as it stands at a revision. */
export const draftActSchema = z.object({ revision: revisionSchema });

export const draftRegisteredSchema = z.object({
  directiveId: idSchema,
  counts: directiveSummarySchema.shape.counts,
  amendments: countSchema.describe('tasks changed, added or removed in a directive registered before'),
});
export type DraftRegistered = z.infer<typeof draftRegisteredSchema>;

/** A task as one version of a document has it. */
export const taskVersionSchema = z.object({
  ordinal: z.int().positive(),
  path: z.array(z.string()),
  text: z.string(),
  responsibilities: z.array(
    z.object({
      role: z.enum(roles),
      names: z.array(z.string()),
      openEnded: z.boolean(),
    }),
  ),
  deadlines: z.array(deadlineSchema.pick({ kind: true, on: true, every: true })),
  targets: z.array(targetSchema.omit({ quote: true, span: true })),
});
export type TaskVersion = z.infer<typeof taskVersionSchema>;

export const taskDifferenceSchema = z.object({
  change: z.enum(taskChanges),
  fields: z.array(z.enum(taskFields)).describe('what is changed'),
  taskId: idSchema.nullable().describe('in the ledger; null for an added task'),
  key: taskKeySchema.nullable().describe('in the draft; null for a removed task'),
  before: taskVersionSchema.nullable(),
  after: taskVersionSchema.nullable(),
});
export type TaskDifference = z.infer<typeof taskDifferenceSchema>;

/** What registering the draft of a corrected document would change in the ledger. */
export const draftDifferenceSchema = z.object({
  directiveId: idSchema,
  counts: z.object({
    unchanged: countSchema,
    changed: countSchema,
    added: countSchema,
    removed: countSchema,
  }),
  tasks: z
    .array(taskDifferenceSchema)
    .describe('in the order of the new document, each removed one after the task it stood behind'),
});
export type DraftDifference = z.infer<typeof draftDifferenceSchema>;

/** How one version of a directive came into the ledger. */
export const directiveVersionSchema = z.object({
  version: z.int().positive().describe('1 is the file first registered'),
  fileName: z.string(),
  digest: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
  approval: approvalSchema.shape.given,
  corrections: z.array(correctionRecordSchema).describe('the first first'),
  amendments: z.array(taskDifferenceSchema.omit({ key: true })),
});
export const directiveCorrectionsSchema = z.object({
  versions: z.array(directiveVersionSchema).describe('the newest first'),
});
export type DirectiveCorrections = z.infer<typeof directiveCorrectionsSchema>;

export const organisationSuggestionSchema = z.object({
  id: organisationIdSchema,
  shortName: z.string(),
  fullName: z.string(),
  validFrom: localDateSchema.nullable(),
  validTo: localDateSchema.nullable().describe('the first day after its end'),
  reason: z.enum(suggestionReasons),
});
export type OrganisationSuggestion = z.infer<typeof organisationSuggestionSchema>;
export const organisationSuggestionsSchema = z.object({
  suggestions: z.array(organisationSuggestionSchema).describe('at most five, the likeliest first'),
});
