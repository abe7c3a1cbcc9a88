import { insertRows } from '#store/insert-rows.ts';
import type { ActContext } from './act-context.ts';
import { type BrakeRefusal, brakeRequest } from './brake-request.ts';
import { deriveId } from './derive-id.ts';
import { holdReport, type SeenReportKey } from './hold-report.ts';
import { recordAct } from './record-act.ts';
import type { ThingRefusal } from './refusals.ts';
import { reportSubject } from './report-subject.ts';
import { transact } from './transact.ts';

/** Who leads or convenes the task, or the keepers, ask the organisation about what it reported. The report stays as it is. */
export async function askAboutReport(
  context: ActContext,
  input: SeenReportKey & { question: string; approvalId?: string | undefined },
) {
  type Refusal = ThingRefusal | BrakeRefusal;
  return await transact<{ questionId: string }, Refusal>(context, 'ledger', async (within) => {
    const act = 'ask_about_report';
    const { db, actId, today } = within;
    const holding = await holdReport(within, act, input);
    if (!holding.ok) return holding;
    const { held: report, capacity } = holding;
    const { question, approvalId } = input;
    const reached = [{ organisationId: report.organisationId, lines: null }];
    const braked = await brakeRequest(within, { act, capacity, reached, approvalId });
    if (!braked.ok) return braked;
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
      ...{ act, actVersion: 1, input: { ...input }, capacity, subjects },
      ...(braked.basis && { basis: braked.basis }),
    });
    return { ok: true, result: { questionId } };
  });
}
