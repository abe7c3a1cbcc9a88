import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Db } from '../../open-store.ts';

/** A cycle in which nobody has looked for discrepancies since it was due, and the keepers' office that opened it. */
export interface CycleToSearch {
  cycleId: string;
  organisationId: string | null;
}

/**
 * The open cycles, or that one, in which discrepancies were not looked for since they were opened, or since the day by which the
 * statements are to be signed, where it has come. Read under the ledger's role.
 */
export async function listCyclesToSearch(
  db: Db,
  { today, cycleId }: { today: LocalDate; cycleId?: string | undefined },
): Promise<CycleToSearch[]> {
  const { rows } = await sql<CycleToSearch>`
    select cycle.id as "cycleId", opened.organisation_id as "organisationId"
    from reconciliation_cycle as cycle
    join journal as opened on opened.act_id = cycle.act_id
    where cycle.state = 'open' and ${cycleId === undefined ? sql`true` : sql`cycle.id = ${cycleId}`}
      and not exists (
        select from journal as searched
        where searched.act = 'find_discrepancies' and searched.input ->> 'cycleId' = cycle.id::text
          and searched.acted_on >= case when cycle.due_on <= ${today} then cycle.due_on else cycle.opened_on end)
    order by cycle.id`.execute(db);
  return rows;
}
