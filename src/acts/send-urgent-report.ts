import type { LocalDate } from '#calendar/local-date.ts';
import { maySendUrgentReport } from '#ledger/policy/urgent-report-policy.ts';
import { insertRows } from '#store/insert-rows.ts';
import { listExistingOrganisations } from '#store/read/list-existing-organisations.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { findSeenTask } from './find-seen-task.ts';
import { recordAct } from './record-act.ts';
import { type NotFound, type NotPermitted, notPermitted, refuse } from './refusals.ts';
import { transact } from './transact.ts';
import { urgentReportSubjects } from './urgent-report-subjects.ts';

/** What has happened, what is being done about it, and who is to know beside the keepers. */
export interface NewUrgentReport {
  taskId?: string | undefined;
  happened: string;
  occurredOn: LocalDate;
  /** Hour and minute: `14:30`. */
  occurredAt?: string | undefined;
  measures: string;
  help?: string | undefined;
  telephone: string;
  recipientIds: string[];
}

export type SendUrgentReportRefusal = NotFound | NotPermitted | { code: 'organisation_not_found' };

/**
 * An organisation reports what cannot wait (重大情况报告): at any time, past all levels, without a signature first. The keepers
 * always receive it.
 */
export async function sendUrgentReport(context: ActContext, input: NewUrgentReport) {
  return await transact<{ id: string }, SendUrgentReportRefusal>(context, 'ledger', async (within) => {
    const { db, actId, today, now, caller } = within;
    const capacity = maySendUrgentReport(caller);
    const organisationId = capacity?.organisationId;
    if (!capacity || !organisationId) return notPermitted('duty_officer');
    const {
      taskId = null,
      occurredAt = null,
      help = null,
      happened,
      occurredOn,
      measures,
      telephone,
    } = input;
    const task = taskId === null ? null : await findSeenTask(within, taskId);
    if (task === undefined) return refuse({ code: 'not_found' });
    const recipientIds = [...new Set(input.recipientIds)].filter((id) => id !== organisationId);
    if ((await listExistingOrganisations(db, recipientIds)).length < recipientIds.length)
      return refuse({ code: 'organisation_not_found' });
    const id = deriveId(actId, 'urgent report');
    const directiveId = task?.directiveId ?? null;
    await takeRole(db, { organisationId });
    await insertRows(db, {
      urgentReport: [
        {
          ...{ organisationId, id, taskId, directiveId, happened, occurredOn, occurredAt, measures, help },
          ...{ telephone, state: 'sent', revision: 1, actId },
          ...{ sentOn: today, sentAt: now, sentBy: caller.name },
        },
      ],
    });
    await takeRole(db, 'ledger');
    await insertRows(db, {
      urgentRecipient: recipientIds.map((recipientId, position) => ({
        ...{ organisationId: recipientId, reportId: id, position, actId },
      })),
    });
    const subjects = urgentReportSubjects(
      { organisationId, id, taskId, directiveId, recipientIds },
      { revision: 1, detail: { happened, occurredOn, organisationIds: recipientIds } },
    );
    await recordAct(within, {
      act: 'send_urgent_report',
      actVersion: 1,
      input: { ...input },
      capacity,
      subjects,
    });
    return { ok: true, result: { id } };
  });
}
