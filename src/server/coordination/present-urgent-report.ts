import type { UrgentRecipient, UrgentReport } from '#contract/coordination.ts';
import { listUrgentReportActs } from '#ledger/policy/urgent-report-policy.ts';
import type { UrgentReportRow } from '#store/read/coordination/list-urgent-reports.ts';
import type { CrossingReader } from './present-coordination.ts';

/** An urgent report as its reader sees it, with what they may do. */
export function presentUrgentReport(row: UrgentReportRow, { caller }: CrossingReader): UrgentReport {
  const { id, state, happened, occurredOn, occurredAt, measures, help, telephone, sentBy, outcome } = row;
  return {
    ...{ id, state, happened, occurredOn, occurredAt, measures, help, telephone, sentBy, outcome },
    organisation: { id: row.organisationId, shortName: row.senderName, englishName: row.senderEnglishName },
    task:
      row.taskId !== null && row.directiveId !== null && row.ordinal !== null && row.clause !== null
        ? { id: row.taskId, directiveId: row.directiveId, ordinal: row.ordinal, clause: row.clause }
        : null,
    sentAt: row.sentAt.toISOString(),
    recipients: presentRecipients(row),
    followUps: row.followUps,
    can: listUrgentReportActs(caller, {
      ...row,
      recipientIds: row.recipients.map((recipient) => recipient.id),
      unacknowledgedIds: row.recipients
        .filter(({ acknowledgedAt }) => acknowledgedAt === null)
        .map((recipient) => recipient.id),
      keepersAcknowledged: row.keepersAcknowledgedAt !== null,
    }),
  };
}

/** The keepers, who always receive it, then those that it was sent to besides. */
function presentRecipients(row: UrgentReportRow): UrgentRecipient[] {
  const keepers = {
    organisation: null,
    acknowledgedAt: row.keepersAcknowledgedAt?.toISOString() ?? null,
    acknowledgedBy: row.keepersAcknowledgedBy,
    words: row.keepersWords,
    contacts: [],
  };
  return [
    keepers,
    ...row.recipients.map(({ id, shortName, englishName, acknowledgedAt, ...recipient }) => ({
      ...{ acknowledgedBy: recipient.acknowledgedBy, words: recipient.words, contacts: recipient.contacts },
      organisation: { id, shortName, englishName },
      acknowledgedAt: acknowledgedAt === null ? null : new Date(acknowledgedAt).toISOString(),
    })),
  ];
}
