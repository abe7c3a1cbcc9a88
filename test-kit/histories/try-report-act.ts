import type { ActContext } from '#acts/act-context.ts';
import { answerReportQuestion } from '#acts/answer-report-question.ts';
import { askAboutReport } from '#acts/ask-about-report.ts';
import { coSignReport, waiveCoSignatures } from '#acts/co-sign-report.ts';
import { reportNoChange } from '#acts/report-no-change.ts';
import { returnReport } from '#acts/return-report.ts';
import { saveReport } from '#acts/save-report.ts';
import { signReport } from '#acts/sign-report.ts';
import type { ActName } from '#ledger/values/act-names.ts';
import type { Things, Tried } from './things.ts';

const cycle = '2021-06';
const words = {
  ...{ progress: '正在推进。', results: null, difficulties: '用地紧张。' },
  ...{ experience: null, nextSteps: '加快审批。', helpNeeded: null },
};
const value = {
  ...{ indicator: '新开工', targetPosition: null, value: 3, unit: '个' },
  ...{ period: '1—6月', source: '统计台账' },
};

/** Tries an act on reports; undefined where there are none yet, or it is another act. */
export async function tryReportAct(
  context: ActContext,
  act: ActName,
  things: Things,
): Promise<Tried | undefined> {
  return (await tryToReport(context, act, things)) ?? (await tryOnReports(context, act, things));
}

async function tryToReport(context: ActContext, act: ActName, { one }: Things): Promise<Tried | undefined> {
  if (act !== 'save_report' && act !== 'report_no_change') return undefined;
  const assignment = await one('assignment');
  if (!assignment) return undefined;
  const { organisationId, id } = assignment;
  if (act === 'report_no_change') {
    const none = { words: null, nextNewsOn: null };
    return await reportNoChange(context, { organisationId, assignmentIds: [id], cycle, ...none });
  }
  return await saveReport(context, {
    ...{ organisationId, assignmentId: id, cycle, revision: 0, words, nextNewsOn: null },
    ...{ values: [value], quotes: [], confirmations: [] },
  });
}

async function tryOnReports(
  context: ActContext,
  act: ActName,
  { one, stale }: Things,
): Promise<Tried | undefined> {
  if (act === 'answer_report_question') {
    const question = await one('question');
    return question && (await answerReportQuestion(context, { ...question, answer: '六成。' }));
  }
  const found = await one('report');
  if (!found) return undefined;
  const report = stale(found);
  switch (act) {
    case 'sign_report':
      return await signReport(context, { ...report, signature: { way: 'in_program' } });
    case 'co_sign_report':
      return await coSignReport(context, {
        ...report,
        coSignerId: context.caller.capacities[0].organisationId ?? '',
        signature: { way: 'in_program' },
      });
    case 'waive_co_signatures':
      return await waiveCoSignatures(context, { ...report, reason: '示例理由' });
    case 'return_report':
      return await returnReport(context, { ...report, reason: '示例理由' });
    case 'ask_about_report':
      return await askAboutReport(context, { ...report, question: '资金到位多少？' });
    default:
      return undefined;
  }
}
