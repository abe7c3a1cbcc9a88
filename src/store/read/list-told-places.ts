import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { ToldPlace } from '#ledger/notices/notice-facts.ts';
import type { Db } from '../open-store.ts';

/** In which places people are told things on a day: everybody's own, and those of whom they stand in for. */
export async function listToldPlaces(db: Db, today: LocalDate): Promise<ToldPlace[]> {
  const { rows } = await sql<ToldPlace>`
    select id as "toldId", organisation_id as "organisationId", roles from person where state = 'active'
    union all
    select deputy.deputy_id, absent.organisation_id, absent.roles
    from deputy
    join person as absent on absent.id = deputy.person_id and absent.state = 'active'
    join person as told on told.id = deputy.deputy_id and told.state = 'active'
    where deputy.from_on <= ${today} and deputy.to_on >= ${today} and deputy.ended_act_id is null
  `.execute(db);
  return rows;
}
