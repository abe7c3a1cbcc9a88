import { closeYear } from '#acts/close-year.ts';
import { linkContinuation, unlinkContinuation } from '#acts/link-continuation.ts';
import { reopenYear } from '#acts/reopen-year.ts';
import { settleOutcomes } from '#acts/settle-outcomes.ts';
import { doneSchema } from '#contract/acts/tasks.ts';
import {
  closeYearSchema,
  linkContinuationSchema,
  outcomeCountsSchema,
  outcomesSettledSchema,
  reopenYearSchema,
  settleOutcomesSchema,
  unlinkContinuationSchema,
  yearReopenedSchema,
} from '#contract/acts/year.ts';
import { actRoute } from './act-route.ts';

/** The acts on the end of a year and on what goes on in a later one, as they are asked for. */
export const yearActRoutes = [
  actRoute({
    act: 'settle_outcomes',
    summary: 'Settle how tasks end a year: done, done late, carried over, not done, each with its ground',
    body: settleOutcomesSchema,
    result: outcomesSettledSchema,
    run: settleOutcomes,
  }),
  actRoute({
    act: 'close_year',
    summary: 'Close the year of a directive: what is not done ends, what is carried over goes on (年度收账)',
    body: closeYearSchema,
    result: outcomeCountsSchema,
    run: closeYear,
  }),
  actRoute({
    act: 'reopen_year',
    summary: 'Open a closed year again with the reason: every task stands where it stood',
    body: reopenYearSchema,
    result: yearReopenedSchema,
    run: reopenYear,
  }),
  actRoute({
    act: 'link_continuation',
    summary: 'Record that a task goes on with one of an earlier directive',
    body: linkContinuationSchema,
    result: doneSchema,
    run: linkContinuation,
  }),
  actRoute({
    act: 'unlink_continuation',
    summary: 'Take a link across years away with the reason',
    body: unlinkContinuationSchema,
    result: doneSchema,
    run: unlinkContinuation,
  }),
];
