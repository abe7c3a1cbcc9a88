import { z } from 'zod';
import { lightSchema } from './lights.ts';
import {
  countSchema,
  idSchema,
  LARGEST_INT,
  localDateSchema,
  monthSchema,
  organisationIdSchema,
  spanSchema,
} from './scalars.ts';
import {
  comparators,
  deadlineKinds,
  lightColours,
  placeholderKinds,
  roles,
  scopes,
  targetKinds,
  taskStates,
} from './values.ts';

export const headingSchema = z.object({ number: z.string(), title: z.string().nullable() });
export type Heading = z.infer<typeof headingSchema>;

/** One name in a responsibility, as printed; without an id it is a placeholder such as 有关部门. */
export const namedOrganisationSchema = z.object({
  name: z.string(),
  organisationId: organisationIdSchema.nullable(),
});
export type NamedOrganisation = z.infer<typeof namedOrganisationSchema>;

export const responsibilitySchema = z.object({
  role: z.enum(roles),
  organisations: z.array(namedOrganisationSchema),
  openEnded: z.boolean(),
  scope: z.enum(scopes),
  span: spanSchema,
});
export type Responsibility = z.infer<typeof responsibilitySchema>;

export const deadlineSchema = z.object({
  kind: z.enum(deadlineKinds),
  on: localDateSchema.nullable(),
  every: z.enum(['month', 'quarter']).nullable(),
  quote: z.string(),
  span: spanSchema,
  workingDaysLeft: z
    .int()
    .nullable()
    .describe('working days from today to the date, negative when past; null without a date'),
  provisional: z
    .boolean()
    .describe('true where the holiday calendar of a year on the way is not yet published'),
});
export type Deadline = z.infer<typeof deadlineSchema>;

export const targetSchema = z.object({
  indicator: z.string(),
  op: z.enum(comparators),
  value: z.number(),
  from: z.number().nullable(),
  unit: z.string(),
  kind: z.enum(targetKinds),
  quote: z.string(),
  span: spanSchema,
});
export type Target = z.infer<typeof targetSchema>;

export const directionSchema = z.object({
  indicator: z.string(),
  direction: z.string(),
  quote: z.string(),
  span: spanSchema,
});

/** One line of the ledger. */
export const taskRowSchema = z.object({
  id: idSchema,
  ordinal: z.int().positive(),
  part: headingSchema.nullable(),
  section: headingSchema.nullable(),
  item: z.string().nullable(),
  text: z.string(),
  responsibilities: z.array(responsibilitySchema),
  deadlines: z.array(deadlineSchema),
  targetCount: countSchema,
  noLead: z.boolean(),
  openEnded: z.boolean(),
  state: z.enum(taskStates),
});
export type TaskRow = z.infer<typeof taskRowSchema>;

const many = <T extends z.ZodType>(one: T) => z.union([one, z.array(one)]).optional();
const flag = z.enum(['true', 'false']).optional();

/** The filters of the ledger; values of one filter are alternatives, filters narrow each other. */
export const taskFilterSchema = z.object({
  part: many(z.string().max(20)).describe('number of the part as printed: 一'),
  section: many(z.string().max(20)).describe('number of the section as printed: （一）'),
  organisation: many(organisationIdSchema),
  role: many(z.enum(roles)).describe('with organisation: its role; alone: a role that occurs'),
  deadlineKind: many(z.enum(deadlineKinds)),
  state: many(z.enum(taskStates)).describe('where the task stands; those at an end are not listed'),
  light: many(z.enum(lightColours)).describe('the light of the task today'),
  dueMonth: many(monthSchema).describe('a complete or issue_policy deadline falls into the month'),
  hasTarget: flag,
  openEnded: flag,
  noLead: flag,
  q: z
    .string()
    .trim()
    .max(200)
    .optional()
    .describe('words in the clause or in the responsibility; all must occur'),
});
export type TaskFilter = z.infer<typeof taskFilterSchema>;

/** In which order the tasks of a directive are listed. */
export const taskSorts = ['ordinal', 'light'] as const;
export type TaskSort = (typeof taskSorts)[number];

export const taskPageQuerySchema = taskFilterSchema.extend({
  after: z.coerce
    .number()
    .int()
    .nonnegative()
    .max(LARGEST_INT)
    .optional()
    .describe('ordinal of the last row of the page before'),
  sort: z.enum(taskSorts).default('ordinal').describe('light: the worst first, then by ordinal'),
  afterLight: z.enum(lightColours).optional().describe('with sort=light, the light of that row: nextLight'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export const facetValueSchema = z.object({ value: z.string(), label: z.string(), count: countSchema });
export type FacetValue = z.infer<typeof facetValueSchema>;

/** Counts per value; each facet ignores its own choice, so that one can change it. */
export const taskFacetsSchema = z.object({
  part: z.array(facetValueSchema),
  section: z.array(facetValueSchema),
  organisation: z.array(facetValueSchema),
  role: z.array(facetValueSchema),
  deadlineKind: z.array(facetValueSchema),
  state: z.array(facetValueSchema),
  light: z.array(facetValueSchema),
  dueMonth: z.array(facetValueSchema),
  hasTarget: z.array(facetValueSchema),
  openEnded: z.array(facetValueSchema),
  noLead: z.array(facetValueSchema),
});
export type TaskFacets = z.infer<typeof taskFacetsSchema>;

/** A line of the ledger with the light of its task today. */
export const litTaskSchema = taskRowSchema.extend({ light: lightSchema });
export type LitTask = z.infer<typeof litTaskSchema>;

export const taskPageSchema = z.object({
  rows: z.array(litTaskSchema),
  total: countSchema.describe('rows that match the filters, over all pages'),
  next: z.int().nullable().describe('value of `after` for the next page; null on the last'),
  nextLight: z.enum(lightColours).nullable().describe('with sort=light, value of `afterLight`'),
  facets: taskFacetsSchema.nullable().describe('only with the first page'),
});
export type TaskPage = z.infer<typeof taskPageSchema>;

export const placeholderSchema = z.object({
  kind: z.enum(placeholderKinds),
  role: z.enum(roles),
  name: z.string().describe('as printed: 等, 有关部门, 国务院各部门'),
});

/** One task with its proof: the clause, its place in the source, who answers, by when, how much. */
export const taskDetailSchema = taskRowSchema.omit({ targetCount: true }).extend({
  directiveId: idSchema,
  path: z.array(z.string()),
  span: spanSchema,
  responsibilitySpan: spanSchema.nullable(),
  responsibilityText: z.string().nullable().describe('the annotation as printed'),
  targets: z.array(targetSchema),
  directions: z.array(directionSchema),
  notes: z.array(z.string()),
  placeholders: z.array(placeholderSchema),
  withdrawn: z.boolean().describe('a later version of the document no longer says it'),
  previousId: idSchema.nullable(),
  nextId: idSchema.nullable(),
});
export type TaskDetail = z.infer<typeof taskDetailSchema>;
