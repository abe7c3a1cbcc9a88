import type { Insertable, Selectable } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { CappedAct } from '#ledger/values/burden-values.ts';
import type { CapApprovalTable } from '../burden-tables.ts';
import { insertRows } from '../insert-rows.ts';
import type { Db } from '../open-store.ts';

export type CapApproval = Selectable<CapApprovalTable>;

export async function insertApproval(db: Db, row: Insertable<CapApprovalTable>): Promise<void> {
  await insertRows(db, { capApproval: [row] });
}

/** The leave, held until the transaction ends; undefined where there is none. */
export async function lockApproval(db: Db, id: string): Promise<CapApproval | undefined> {
  return await db.selectFrom('capApproval').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** The leave is used up by an act. */
export async function useApproval(db: Db, { id, actId }: { id: string; actId: string }): Promise<void> {
  await db.updateTable('capApproval').set({ usedActId: actId }).where('id', '=', id).execute();
}

/** What is left of the leave that was given to an organisation for such a request, the last first. */
export async function listUsableApprovals(
  db: Db,
  { askerIds, act, today }: { askerIds: readonly string[]; act: CappedAct; today: LocalDate },
): Promise<CapApproval[]> {
  return await db
    .selectFrom('capApproval')
    .selectAll()
    .where('askerId', 'in', [...askerIds, ''])
    .where('requestAct', '=', act)
    .where('usedActId', 'is', null)
    .where('validUntil', '>=', today)
    .orderBy('id', 'desc')
    .execute();
}
