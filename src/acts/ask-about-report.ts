import { insertRows } from '#store/insert-rows.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { holdReport, type SeenReportKey } from './hold-report.ts';
import { recordAct } from './record-act.ts';
import type { ThingRefusal } from './refusals.ts';
import { reportSubject } from './report-subject.ts';
import { transact } from './transact.ts';

/** Who leads or convenes the task, or the keepers, ask the organisation about what it reported. The report stays as it is. */
export async function askAboutReport(context: ActContext, input: SeenReportKey & { question: string }) {
  return await transact<{ questionId: string }, ThingRefusal>(context, 'ledger', async (within) => {
    const { db, actId, today } = within;
    const holding = await holdReport(within, 'ask_about_report', input);
    if (!holding.ok) return holding;
    const { report, capacity } = holding;
    const { question } = input;
    const questionId = deriveId(actId, 'question');
    await insertRows(db, {
      reportQuestion: [
        {
          ...{ organisationId: report.organisationId, id: questionId, reportId: report.id },
          ...{ taskId: report.taskId, askerOrganisationId: capacity.organisationId, question },
          ...{ askedOn: today, answer: null, answeredOn: null, actId, answeredActId: null },
        },
      ],
    });
    const subjects = [reportSubject(report, { question })];
    await recordAct(within, {
      act: 'ask_about_report',
      actVersion: 1,
      input: { ...input },
      capacity,
      subjects,
    });
    return { ok: true, result: { questionId } };
  });
}
