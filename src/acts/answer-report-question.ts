import { lockReport } from '#store/tables/progress-report.ts';
import { answerQuestion, lockQuestion } from '#store/tables/report-question.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { holdReport } from './hold-report.ts';
import { recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { reportSubject } from './report-subject.ts';
import { transact } from './transact.ts';

/** The organisation answers what it was asked about its report, once. */
export async function answerReportQuestion(
  context: ActContext,
  input: { organisationId: string; id: string; answer: string },
) {
  return await transact<{ answered: true }, ThingRefusal>(context, 'ledger', async (within) => {
    const { db, actId, today } = within;
    const { organisationId, answer } = input;
    const question = await lockQuestion(db, input);
    const asked = question && (await lockReport(db, { organisationId, id: question.reportId }));
    if (!question || !asked) return refuse({ code: 'not_found' });
    const holding = await holdReport(within, 'answer_report_question', asked);
    if (!holding.ok) return holding;
    if (question.answer !== null) return refuse({ code: 'not_in_state', state: 'answered' });
    await takeRole(db, { organisationId });
    await answerQuestion(db, question, { answer, answeredOn: today, answeredActId: actId });
    const { held: report, capacity } = holding;
    const subjects = [reportSubject(report, { question: question.question, answer })];
    await recordAct(within, {
      ...{ act: 'answer_report_question', actVersion: 1, input: { ...input }, capacity, subjects },
    });
    return { ok: true, result: { answered: true } };
  });
}
