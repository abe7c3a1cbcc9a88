import type { Selectable, Updateable } from 'kysely';
import type { UrgentRecipientTable, UrgentReportTable } from '../coordination-tables.ts';
import type { Db } from '../open-store.ts';
import { aboveOf, leadsOf } from '../read/around-assignment.ts';

/** An urgent report with what the policy asks of it. */
export interface HeldUrgentReport extends Selectable<UrgentReportTable> {
  leadIds: string[];
  aboveIds: string[];
  recipientIds: string[];
  unacknowledgedIds: string[];
  keepersAcknowledged: boolean;
}

/** The report of that id, held until the transaction ends; undefined where there is none. Read under the ledger's role. */
export async function lockUrgentReport(db: Db, id: string): Promise<HeldUrgentReport | undefined> {
  const held = await db
    .selectFrom('urgentReport')
    .selectAll()
    .select((eb) => [
      leadsOf(eb.ref('urgentReport.taskId').$notNull()).as('leadIds'),
      aboveOf(eb.ref('urgentReport.organisationId')).as('aboveIds'),
    ])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!held) return undefined;
  const recipients = await db
    .selectFrom('urgentRecipient')
    .select(['organisationId', 'acknowledgedAt'])
    .where('reportId', '=', id)
    .orderBy('position')
    .execute();
  return {
    ...held,
    recipientIds: recipients.map(({ organisationId }) => organisationId),
    unacknowledgedIds: recipients
      .filter(({ acknowledgedAt }) => acknowledgedAt === null)
      .map(({ organisationId }) => organisationId),
    keepersAcknowledged: held.keepersAcknowledgedAt !== null,
  };
}

/** Changes a report, and counts the change in its revision. */
export async function updateUrgentReport(
  db: Db,
  { organisationId, id }: Pick<UrgentReportTable, 'organisationId' | 'id'>,
  change: Updateable<UrgentReportTable>,
): Promise<void> {
  await db
    .updateTable('urgentReport')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .execute();
}

/** Writes that a recipient has acknowledged a report. */
export async function updateUrgentRecipient(
  db: Db,
  { organisationId, reportId }: Pick<UrgentRecipientTable, 'organisationId' | 'reportId'>,
  change: Pick<Updateable<UrgentRecipientTable>, 'acknowledgedAt' | 'acknowledgedBy' | 'words'>,
): Promise<void> {
  await db
    .updateTable('urgentRecipient')
    .set(change)
    .where('organisationId', '=', organisationId)
    .where('reportId', '=', reportId)
    .execute();
}
