import { z } from 'zod';
import { actProblemCodes } from './act-problems.ts';
import { burdenProblemCodes } from './burden-problems.ts';
import { completionProblemCodes } from './completion-problems.ts';
import { draftProblemCodes } from './draft-problems.ts';
import { evidenceProblemCodes } from './evidence-problems.ts';
import { findingProblemCodes } from './finding-problems.ts';
import { lightProblemCodes } from './light-problems.ts';
import { peopleProblemCodes } from './people-problems.ts';
import { planProblemCodes } from './plan-problems.ts';
import { reconciliationProblemCodes } from './reconciliation-problems.ts';
import { reportProblemCodes } from './report-problems.ts';
import { subjectDetailSchema } from './scalars.ts';
import { signInProblemCodes } from './sign-in-problems.ts';
import { actNames, correctionKinds, parties } from './values.ts';
import { verificationProblemCodes } from './verification-problems.ts';
import { workbookProblemCodes } from './workbook-problems.ts';
import { yearProblemCodes } from './year-problems.ts';

/** Why a request was not done. One list for API, command line and page. */
export const problemCodes = [
  'empty_file',
  'not_text',
  'damaged_file',
  'encrypted_file',
  'scanned_document',
  'unsupported_format',
  'reading_too_long',
  'too_large',
  'classified',
  'no_responsibility',
  'directive_has_errors',
  'already_registered',
  'already_taken_over',
  'stale_takeover',
  'nothing_to_take_over',
  'rows_unmatched',
  'has_later_acts',
  ...draftProblemCodes,
  ...actProblemCodes,
  ...completionProblemCodes,
  ...peopleProblemCodes,
  ...planProblemCodes,
  ...evidenceProblemCodes,
  ...reconciliationProblemCodes,
  ...verificationProblemCodes,
  ...burdenProblemCodes,
  ...findingProblemCodes,
  ...lightProblemCodes,
  ...yearProblemCodes,
  ...reportProblemCodes,
  ...workbookProblemCodes,
  ...signInProblemCodes,
  'invalid_request',
  'not_found',
  'not_permitted',
  'retry_differs',
  'foreign_origin',
  'too_many_requests',
  'store_out_of_reach',
  'store_full',
  'store_ended',
  'fault',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What somebody did to a thing. */
export const changeSchema = z.object({
  act: z.enum(actNames),
  by: z.string(),
  at: z.iso.datetime(),
  revision: z.int().positive().describe('of the thing, after it'),
  detail: subjectDetailSchema,
});
export type Change = z.infer<typeof changeSchema>;

/** RFC 9457 problem details. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.enum(problemCodes),
  instance: z.string().optional(),
  directiveId: z.uuid().optional().describe('already_registered: the directive that holds these bytes'),
  takeoverId: z.uuid().optional().describe('already_taken_over: the takeover of these bytes'),
  draftId: z
    .uuid()
    .optional()
    .describe('draft_already_open: the draft of these bytes, for those who may see it'),
  task: z.string().optional().describe('words_taken: the key of the task that has them'),
  number: z.int().optional().describe('correction_needed: the later correction that builds on this one'),
  changes: z
    .array(
      z.object({
        number: z.int().positive().describe('of the correction'),
        kind: z.enum(correctionKinds),
        undone: z.boolean().describe('it was undone, else made'),
        by: z.string(),
        at: z.iso.datetime(),
        reason: z.string(),
      }),
    )
    .optional()
    .describe('stale_correction: what was done to the same since, the first first'),
  who: z.enum(parties).optional().describe('not_permitted: whom to ask'),
  state: z.string().optional().describe('not_in_state: where the thing stands'),
  ordinal: z.int().optional().describe('outcome_not_so, ground_needed: the place of the task'),
  year: z.int().optional().describe('year_runs: which'),
  count: z.int().optional().describe('outcomes_missing: of how many tasks'),
  openShares: z
    .array(z.object({ directive: z.string(), ordinal: z.int() }))
    .optional()
    .describe('unit_has_shares: the tasks of which the unit carries a share'),
  serial: z.int().optional().describe('order_open: the number of the open one'),
  over: z
    .array(
      z.object({
        organisationId: z.string(),
        organisation: z.string(),
        asked: z.object({ requests: z.int(), fields: z.int() }).describe('this month, with the request'),
        cap: z.object({ requests: z.int().nullable(), fields: z.int().nullable() }),
      }),
    )
    .optional()
    .describe('over_cap: the organisations that would be asked too much'),
  thingId: z.uuid().optional().describe('stale: the task, assignment or placeholder that was changed'),
  since: z
    .array(changeSchema)
    .optional()
    .describe('stale: what was done to it since it was seen, the first first'),
  issues: z
    .array(z.object({ path: z.string(), message: z.string() }))
    .optional()
    .describe('invalid_request and directive_has_errors: everything that is wrong, not the first'),
});
export type Problem = z.infer<typeof problemSchema>;
