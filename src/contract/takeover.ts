import { z } from 'zod';
import { countSchema, idSchema, localDateSchema } from './scalars.ts';
import { deadlineSchema } from './task.ts';
import {
  columnMeanings,
  guessBases,
  guessStrengths,
  ignoredReasons,
  roles,
  rowIssueCodes,
  rowMatches,
  takenStatuses,
  takeoverActs,
  takeoverStates,
} from './values.ts';

/** A takeover of a ledger in use as lists show it. */
export const takeoverSummarySchema = z.object({
  id: idSchema,
  revision: countSchema,
  state: z.enum(takeoverStates),
  fileName: z.string(),
  digest: z.string().describe('SHA-256 of the workbook, hexadecimal'),
  sizeBytes: countSchema,
  openedAt: z.iso.datetime(),
  title: z.string(),
  makesDirective: z.boolean().describe('true where the workbook makes a directive of its own'),
  directiveId: idSchema
    .nullable()
    .describe('the directive whose tasks the rows stand for; the one that was made, once it is'),
});
export type TakeoverSummary = z.infer<typeof takeoverSummarySchema>;
export const takeoverListSchema = z.object({
  takeovers: z.array(takeoverSummarySchema),
  can: z.array(z.literal('open')).describe('whether whoever asks may take a ledger over'),
});
export type TakeoverList = z.infer<typeof takeoverListSchema>;

const headRowsSchema = z
  .object({ from: z.int().positive(), to: z.int().positive() })
  .describe('first and last row of the head, from 1');

/** One column of a sheet: what it is taken for, why, and the first values beneath. */
export const takeoverColumnSchema = z.object({
  column: z.int().positive(),
  letters: z.string().describe('as the workbook’s program calls it: AA'),
  heading: z.string(),
  meaning: z.enum(columnMeanings),
  strength: z.enum(guessStrengths),
  basis: z.enum(guessBases),
  samples: z.array(z.string()).describe('the first three different values'),
});
export type TakeoverColumn = z.infer<typeof takeoverColumnSchema>;

export const takeoverSheetSchema = z.object({
  name: z.string(),
  rowCount: countSchema,
  taken: z.boolean(),
  head: headRowsSchema.nullable(),
  columns: z.array(takeoverColumnSchema),
  taskCount: countSchema,
});
export type TakeoverSheet = z.infer<typeof takeoverSheetSchema>;

/** A takeover with its sheets and columns, and what it would bring. */
export const takeoverViewSchema = takeoverSummarySchema.extend({
  sheets: z.array(takeoverSheetSchema),
  counts: z.object({
    tasks: countSchema,
    values: countSchema,
    rowsWithIssues: countSchema,
    matches: z.object({
      exact: countSchema,
      proposed: countSchema,
      confirmed: countSchema,
      left_out: countSchema,
      unmatched: countSchema,
    }),
  }),
  aside: z
    .array(z.object({ sheet: z.string(), row: z.int(), reason: z.enum(ignoredReasons), text: z.string() }))
    .describe('rows that are no task, with the first of their words; a hundred at most'),
  asideCount: countSchema,
  can: z.array(z.enum(takeoverActs)).describe('what whoever asks may do to it now'),
});
export type TakeoverView = z.infer<typeof takeoverViewSchema>;

/** A value of a row; the heading and the meaning are its column's. Ten thousand rows are sent, so what is empty is left out. */
export const takeoverValueSchema = z.object({
  row: z.int().positive(),
  column: z.int().positive(),
  text: z.string(),
  status: z.enum(takenStatuses).optional(),
  on: localDateSchema.optional(),
});

/** One row of the preview: a task, who answers for it, and what is kept beside it. */
export const takeoverRowSchema = z.object({
  sheet: countSchema.describe('which sheet, from 0'),
  row: z.int().positive(),
  lastRow: z.int().positive(),
  number: z.string(),
  clause: z.string(),
  answers: z
    .array(z.object({ meaning: z.enum(columnMeanings), text: z.string() }))
    .nullable()
    .describe('who answers and by when, as the row says it; null where the parser has read it'),
  responsibilities: z
    .array(
      z.object({
        role: z.enum(roles),
        names: z.array(z.object({ name: z.string(), placeholder: z.boolean() })),
        openEnded: z.boolean(),
      }),
    )
    .nullable()
    .describe('as the parser read them; null beside a registered directive'),
  deadlines: z.array(deadlineSchema.pick({ kind: true, on: true, quote: true })).nullable(),
  values: z.array(takeoverValueSchema),
  issues: z.array(
    z.object({ code: z.enum(rowIssueCodes), column: z.int().positive().nullable(), text: z.string() }),
  ),
  match: z
    .object({
      match: z.enum(rowMatches),
      taskId: idSchema.nullable(),
      candidates: z.array(
        z.object({
          taskId: idSchema,
          similarity: z.number(),
          ordinal: z.int(),
          clause: z.string(),
        }),
      ),
    })
    .nullable()
    .describe('null where the workbook makes a directive of its own'),
});
export type TakeoverRow = z.infer<typeof takeoverRowSchema>;
export const takeoverRowsSchema = z.object({ revision: countSchema, rows: z.array(takeoverRowSchema) });
export type TakeoverRows = z.infer<typeof takeoverRowsSchema>;

const revision = countSchema.describe('the revision of the takeover that the person saw');

export const mappingRequestSchema = z.object({
  revision,
  title: z.string().trim().min(1).max(200),
  sheets: z
    .array(
      z.object({
        taken: z.boolean(),
        head: headRowsSchema.nullable(),
        meanings: z
          .array(z.enum(columnMeanings))
          .max(200)
          .nullable()
          .describe('one for each column; null where the head was moved and they are to be guessed anew'),
      }),
    )
    .max(500),
});
export type MappingRequest = z.infer<typeof mappingRequestSchema>;

export const matchesRequestSchema = z.object({
  revision,
  directiveId: idSchema
    .nullable()
    .describe('whose tasks the rows stand for; null where the workbook makes a directive of its own'),
  decisions: z
    .array(
      z.object({
        sheet: countSchema,
        row: z.int().positive(),
        taskId: idSchema.nullable().describe('null leaves the row out'),
      }),
    )
    .max(10_000)
    .default([]),
  confirmClear: z
    .boolean()
    .default(false)
    .describe('confirms every row of which one task is clearly more like than others'),
  leaveOutOthers: z.boolean().default(false).describe('leaves out every row that is still not settled'),
});
export type MatchesRequest = z.input<typeof matchesRequestSchema>;

export const takeOverRequestSchema = z.object({ revision });

/** What was taken over; every value stays marked as unverified. */
export const takenOverSchema = z.object({
  directiveId: idSchema,
  tasks: countSchema,
  values: countSchema,
  leftOut: countSchema,
});
export type TakenOver = z.infer<typeof takenOverSchema>;

/** A value of a task that was taken over from a workbook: noted by an office, neither reported nor verified here. */
export const takenOverValueSchema = z.object({
  row: z.int().positive(),
  column: z.int().positive(),
  heading: z.string(),
  meaning: z.enum(columnMeanings),
  text: z.string(),
  status: z.enum(takenStatuses).nullable(),
  on: localDateSchema.nullable(),
  takeoverId: idSchema,
  fileName: z.string(),
  digest: z.string(),
  sheet: z.string(),
  cell: z.string().describe('its place in the sheet: H12'),
  standing: z.literal('taken_over_unverified'),
});
export type TakenOverValue = z.infer<typeof takenOverValueSchema>;
export const takenOverValuesSchema = z.object({ values: z.array(takenOverValueSchema) });
