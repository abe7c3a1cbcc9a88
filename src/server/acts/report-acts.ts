import { answerReportQuestion } from '#acts/answer-report-question.ts';
import { askAboutReport } from '#acts/ask-about-report.ts';
import { reportNoChange } from '#acts/report-no-change.ts';
import { returnReport } from '#acts/return-report.ts';
import { saveReport } from '#acts/save-report.ts';
import { signReport } from '#acts/sign-report.ts';
import {
  answerReportQuestionSchema,
  askAboutReportSchema,
  changedReportSchema,
  noChangeReportedSchema,
  questionAnsweredSchema,
  questionAskedSchema,
  reportNoChangeSchema,
  reportSavedSchema,
  returnReportSchema,
  saveReportSchema,
  signReportSchema,
} from '#contract/acts/reports.ts';
import { actRoute } from './act-route.ts';
import { readDay } from './read-day.ts';

/** The acts on reports, as they are asked for. */
export const reportActRoutes = [
  actRoute({
    act: 'save_report',
    summary: 'Keep what the organisation says of an assignment this month as a draft (进展填报)',
    body: saveReportSchema,
    result: reportSavedSchema,
    run: (context, { nextNewsOn, ...input }) =>
      saveReport(context, { ...input, nextNewsOn: nextNewsOn === null ? null : readDay(nextNewsOn) }),
  }),
  actRoute({
    act: 'report_no_change',
    summary: 'Say of any assignments at once that there is nothing new this month',
    body: reportNoChangeSchema,
    result: noChangeReportedSchema,
    run: (context, { nextNewsOn, ...input }) =>
      reportNoChange(context, { ...input, nextNewsOn: nextNewsOn === null ? null : readDay(nextNewsOn) }),
  }),
  actRoute({
    act: 'sign_report',
    summary: 'Sign a report for the organisation (签发)',
    body: signReportSchema,
    result: changedReportSchema,
    run: (context, { signature, ...input }) =>
      signReport(context, {
        ...input,
        signature:
          signature.way === 'on_paper' ? { ...signature, signedOn: readDay(signature.signedOn) } : signature,
      }),
  }),
  actRoute({
    act: 'return_report',
    summary: 'Give a report back with a reason, to be written anew',
    body: returnReportSchema,
    result: changedReportSchema,
    run: returnReport,
  }),
  actRoute({
    act: 'ask_about_report',
    summary: 'Ask the organisation about what it reported',
    body: askAboutReportSchema,
    result: questionAskedSchema,
    run: askAboutReport,
  }),
  actRoute({
    act: 'answer_report_question',
    summary: 'Answer what was asked about a report',
    body: answerReportQuestionSchema,
    result: questionAnsweredSchema,
    run: answerReportQuestion,
  }),
];
