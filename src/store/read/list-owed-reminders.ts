import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { ReminderKind } from '#ledger/values/reminder-values.ts';
import type { Db } from '../open-store.ts';

/** Of what: the plan of a directive, the statement of a cycle, the reports of a month. */
export interface RemindedOf {
  kind: Exclude<ReminderKind, 'assignment'>;
  /** The directive, the cycle or the month. */
  of: string;
}

/** When each organisation was last reminded of it by telephone, by its id. Read under the ledger's role. */
export async function listOwedReminders(
  db: Db,
  { kind, of }: RemindedOf,
): Promise<ReadonlyMap<string, LocalDate>> {
  const rows = await db
    .selectFrom('reminder')
    .select(['organisationId', sql<LocalDate>`max(reminded_on)`.as('remindedOn')])
    .where('kind', '=', kind)
    .where(sql<string>`coalesce(directive_id::text, cycle_id::text, month)`, '=', of)
    .groupBy('organisationId')
    .execute();
  return new Map(rows.map(({ organisationId, remindedOn }) => [organisationId, remindedOn]));
}
