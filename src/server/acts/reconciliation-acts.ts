import { answerNoChange } from '#acts/answer-no-change.ts';
import { answerStatementLines } from '#acts/answer-statement-lines.ts';
import { assignStatementLines } from '#acts/assign-statement-lines.ts';
import { closeCycle } from '#acts/close-cycle.ts';
import { keeperAnswerLines } from '#acts/keeper-answer-lines.ts';
import { openCycle } from '#acts/open-cycle.ts';
import { reportStatementLines } from '#acts/report-statement-lines.ts';
import { returnStatement } from '#acts/return-statement.ts';
import { signStatement } from '#acts/sign-statement.ts';
import {
  answerNoChangeSchema,
  answerStatementLinesSchema,
  assignStatementLinesSchema,
  changedStatementSchema,
  closeCycleSchema,
  cycleClosedSchema,
  cycleOpenedSchema,
  keeperAnswerLinesSchema,
  linesAnsweredSchema,
  linesReportedSchema,
  noChangeAnsweredSchema,
  openCycleSchema,
  reportStatementLinesSchema,
  returnStatementSchema,
  signStatementSchema,
} from '#contract/acts/reconciliation.ts';
import { searchOpenedCycle } from '../reconciliation/search-due-cycles.ts';
import { actRoute } from './act-route.ts';
import { readDay } from './read-day.ts';
import { readSignature } from './read-signature.ts';

/** The acts on reconciliation cycles and statements, as they are asked for. */
export const reconciliationActRoutes = [
  actRoute({
    act: 'open_cycle',
    summary: 'Open a reconciliation cycle: a statement of every organisation is frozen (对账)',
    body: openCycleSchema,
    result: cycleOpenedSchema,
    run: async (context, { fromOn, untilOn, dueOn, ...input }) => {
      const opened = await openCycle(context, {
        ...input,
        ...{ fromOn: readDay(fromOn), untilOn: readDay(untilOn), dueOn: readDay(dueOn) },
      });
      // An act of its own in the journal: what is found there is found again when it is performed again.
      if (opened.ok) await searchOpenedCycle(context, opened.result.cycleId);
      return opened;
    },
  }),
  actRoute({
    act: 'close_cycle',
    summary: 'Close a cycle for good, with what is missing recorded as missing',
    body: closeCycleSchema,
    result: cycleClosedSchema,
    run: closeCycle,
  }),
  actRoute({
    act: 'answer_statement_lines',
    summary: 'Confirm or dispute any lines of the own statement',
    body: answerStatementLinesSchema,
    result: linesAnsweredSchema,
    run: answerStatementLines,
  }),
  actRoute({
    act: 'answer_no_change',
    summary: 'Say of any lines that there is nothing new, which is reported by the same act (本期无变化)',
    body: answerNoChangeSchema,
    result: noChangeAnsweredSchema,
    run: (context, { nextNewsOn, ...input }) =>
      answerNoChange(context, { ...input, nextNewsOn: nextNewsOn === null ? null : readDay(nextNewsOn) }),
  }),
  actRoute({
    act: 'report_statement_lines',
    summary: 'Write what is new in any lines; the reports are signed with the statement',
    body: reportStatementLinesSchema,
    result: linesReportedSchema,
    run: reportStatementLines,
  }),
  actRoute({
    act: 'assign_statement_lines',
    summary: 'Give lines to a part of the organisation, or back to the whole of it',
    body: assignStatementLinesSchema,
    result: linesAnsweredSchema,
    run: assignStatementLines,
  }),
  actRoute({
    act: 'sign_statement',
    summary: 'Sign a statement with all its answers, or record that it was signed on paper (签发)',
    body: signStatementSchema,
    result: changedStatementSchema,
    run: (context, { signature, ...input }) =>
      signStatement(context, { ...input, signature: readSignature(signature) }),
  }),
  actRoute({
    act: 'return_statement',
    summary: 'Give a signed statement back with a reason',
    body: returnStatementSchema,
    result: changedStatementSchema,
    run: returnStatement,
  }),
  actRoute({
    act: 'keeper_answer_lines',
    summary: 'As keeper, confirm or dispute any lines of a signed statement',
    body: keeperAnswerLinesSchema,
    result: linesAnsweredSchema,
    run: keeperAnswerLines,
  }),
];
