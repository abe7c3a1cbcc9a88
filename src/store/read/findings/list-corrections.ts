import type { LocalDate } from '#calendar/local-date.ts';
import type { ActName } from '#ledger/values/act-names.ts';
import type { Db } from '../../open-store.ts';

/** Whether the organisation was touched by that act. */
export async function isActOf(
  db: Db,
  { organisationId, actId }: { organisationId: string; actId: string },
): Promise<boolean> {
  const found = await db
    .selectFrom('journalSubject')
    .select('actId')
    .where('actId', '=', actId)
    .where('organisationId', '=', organisationId)
    .executeTakeFirst();
  return found !== undefined;
}

/** What people put right by: acts by which an organisation says something of its own anew. */
const correcting = [
  'receive_assignments',
  'save_report',
  'sign_report',
  'report_no_change',
  'report_statement_lines',
  'add_evidence',
  'withdraw_evidence',
  'claim_completion',
  'withdraw_claim',
  'submit_plan',
  'save_plan',
  'ask_extension',
] as const satisfies readonly ActName[];

/** What the organisation did from a day on in a task, or in all where none is named, the last first. */
export async function listCorrections(
  db: Db,
  { organisationId, taskId, fromDay }: { organisationId: string; taskId: string | null; fromDay: LocalDate },
) {
  return await db
    .selectFrom('journalSubject as subject')
    .innerJoin('journal', 'journal.actId', 'subject.actId')
    .distinct()
    .select(['journal.actId', 'journal.act', 'journal.actor as by', 'journal.actedOn as on'])
    .where('subject.organisationId', '=', organisationId)
    .where('journal.actedOn', '>=', fromDay)
    .where('journal.act', 'in', correcting)
    .$if(taskId !== null, (some) => some.where('subject.taskId', '=', taskId))
    .orderBy('journal.actId', 'desc')
    .limit(20)
    .execute();
}
