import { acknowledgesFor } from '#ledger/policy/urgent-report-policy.ts';
import { updateUrgentRecipient, updateUrgentReport } from '#store/tables/urgent-report.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { holdUrgentReport, type UrgentReportRefusal } from './hold-urgent-report.ts';
import { recordAct } from './record-act.ts';
import { transact } from './transact.ts';
import { urgentReportSubjects } from './urgent-report-subjects.ts';

/** A recipient confirms that it has the report, the keepers for their office, with what it has to say to it. */
export async function acknowledgeUrgentReport(
  context: ActContext,
  input: { id: string; words?: string | undefined },
) {
  return await transact<{ id: string }, UrgentReportRefusal>(context, 'ledger', async (within) => {
    const { db, now, caller } = within;
    const act = 'acknowledge_urgent_report';
    const holding = await holdUrgentReport(within, act, input.id);
    if (!holding.ok) return holding;
    const { held, capacity } = holding;
    const words = input.words ?? null;
    const recipientId = acknowledgesFor(capacity, held) ?? null;
    const state = held.state === 'sent' ? 'acknowledged' : held.state;
    if (recipientId !== null) {
      await takeRole(db, { organisationId: recipientId });
      const acknowledged = { acknowledgedAt: now, acknowledgedBy: caller.name, words };
      await updateUrgentRecipient(db, { organisationId: recipientId, reportId: held.id }, acknowledged);
      await takeRole(db, 'ledger');
      await updateUrgentReport(db, held, { state });
    } else {
      const acknowledged = { keepersAcknowledgedAt: now, keepersAcknowledgedBy: caller.name };
      await updateUrgentReport(db, held, { state, ...acknowledged, keepersWords: words });
    }
    const subjects = urgentReportSubjects(held, {
      revision: held.revision + 1,
      detail: { ...(recipientId !== null && { organisationId: recipientId }), words },
    });
    await recordAct(within, { act, actVersion: 1, input: { ...input }, capacity, subjects });
    return { ok: true, result: { id: held.id } };
  });
}
