import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Db } from '../../open-store.ts';
import { heldOn, rankOn } from '../lights/light-rank.ts';
import { type ClosedCycle, isSeenStatement } from './at-close.ts';

/** How many branches of an organisation went from one light to another; the places of both among `lightColours`. */
export interface LightChange {
  organisationId: string;
  before: number;
  after: number;
  branches: number;
}

/** The lights of the branches in a cycle's statements as they stood when it was opened and when it was closed; who only helps is left out. Read under the ledger's role. */
export async function listLightChanges(db: Db, cycle: ClosedCycle): Promise<LightChange[]> {
  const lightOn = (day: LocalDate) => sql`
    select ${rankOn(day)} as rank, light.weight from assignment_light as light
    where light.organisation_id = line.organisation_id and light.assignment_id = line.assignment_id and ${heldOn(day)}`;
  const { rows } = await sql<LightChange>`
    select line.organisation_id as "organisationId", coalesce(opened.rank, 0) as before,
      coalesce(closed.rank, 0) as after, count(*)::integer as branches
    from statement
    join statement_line as line on line.organisation_id = statement.organisation_id and line.statement_id = statement.id
    left join lateral (${lightOn(cycle.openedOn)}) as opened on true
    left join lateral (${lightOn(cycle.closedOn)}) as closed on true
    where ${isSeenStatement(cycle)} and coalesce(closed.weight, opened.weight, 'aside') <> 'aside'
    group by 1, 2, 3 order by 1, 2, 3`.execute(db);
  return rows;
}
