import { insertRows } from '#store/insert-rows.ts';
import { updateUrgentReport } from '#store/tables/urgent-report.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { holdUrgentReport, type UrgentReportRefusal } from './hold-urgent-report.ts';
import { recordAct } from './record-act.ts';
import { transact } from './transact.ts';
import { urgentReportSubjects } from './urgent-report-subjects.ts';

/** Whoever sent the report, received it or keeps the ledger adds what is new (续报). */
export async function followUpUrgentReport(context: ActContext, input: { id: string; words: string }) {
  return await transact<{ id: string }, UrgentReportRefusal>(context, 'ledger', async (within) => {
    const { db, actId, now, caller } = within;
    const act = 'follow_up_urgent_report';
    const holding = await holdUrgentReport(within, act, input.id);
    if (!holding.ok) return holding;
    const { held, capacity } = holding;
    const { words } = input;
    // The program's own command line belongs to no organisation: what it adds stands with the report.
    const organisationId = capacity.organisationId ?? held.organisationId;
    await takeRole(db, { organisationId });
    await insertRows(db, {
      urgentFollowUp: [
        {
          ...{ organisationId, id: deriveId(actId, 'follow-up'), reportId: held.id, words, actId },
          ...{ writtenBy: caller.name, writtenAt: now },
        },
      ],
    });
    await takeRole(db, 'ledger');
    await updateUrgentReport(db, held, { state: held.state === 'sent' ? 'sent' : 'following' });
    const subjects = urgentReportSubjects(held, { revision: held.revision + 1, detail: { words } });
    await recordAct(within, { act, actVersion: 1, input: { ...input }, capacity, subjects });
    return { ok: true, result: { id: held.id } };
  });
}
