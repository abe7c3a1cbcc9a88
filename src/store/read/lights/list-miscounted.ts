import { type RawBuilder, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import {
  type CountedLights,
  countedLights,
  type LightColour,
  lightColours,
} from '#ledger/values/light-values.ts';
import type { Db } from '../../open-store.ts';
import { foldedOn, spreadRank, summedColours } from './folded-counts.ts';
import { heldOn, rankOn, taskRankOn } from './light-rank.ts';

/** By how much too many a directive's counts of a day are, by region and level; empty words where these are none. */
export interface Miscount extends Record<LightColour, number> {
  directiveId: string;
  day: LocalDate;
  counted: CountedLights;
  region: string;
  level: string;
}

const directiveId = sql.ref<string>('turn.directive_id');
const day = sql.ref<LocalDate>('turn.day');

/** What is counted, row by row: where it stands and the rank of what it shows on the day. */
const rowsOf: Record<CountedLights, RawBuilder<unknown>> = {
  task: sql`
    select '' as region, '' as level, ${taskRankOn(day)} as rank
    from task where task.directive_id = ${directiveId} and task.ended_act_id is null`,
  branch: sql`
    select place.region, place.level, ${rankOn(day)} as rank
    from assignment_light as light
    join organisation on organisation.id = light.organisation_id
    left join organisation as above on above.id = organisation.parent_id
    cross join lateral light_place(
      organisation.id, organisation.act_id, organisation.division_code, above.division_code) as place
    where light.directive_id = ${directiveId} and light.weight <> 'aside' and ${heldOn(day)}`,
};

/** The days on which counts may change, and one before all of them. */
const turningDays = sql`
  select directive_id, day from light_count
  union
  select directive_id, day from assignment_light as light
  cross join lateral unnest(array['-infinity', light.from_on, light.until_on, light.blue_on, light.yellow_on, light.red_on]) as day
  where light.weight <> 'aside' and day is not null
  union
  select directive_id, '-infinity' from task`;

/** Where the counts of lights are not what rows come to on any day; none in a sound ledger. Read under the ledger's role. */
export async function listMiscounted(db: Db): Promise<Miscount[]> {
  const found: Miscount[] = [];
  for (const counted of countedLights) {
    const { rows } = await sql<Miscount>`
      select turn.directive_id as "directiveId", turn.day::text as day, ${counted}::text as counted, compared.*
      from (${turningDays}) as turn
      cross join lateral (
        select region, level, ${summedColours}
        from (
          ${foldedOn(counted, directiveId, day)}
          union all
          select region, level, ${spreadRank(sql.lit(-1))} from (${rowsOf[counted]} offset 0) as row
        ) as both_ways
        group by region, level
      ) as compared
      where ${sql.join(
        lightColours.map((colour) => sql`${sql.ref(colour)} <> 0`),
        sql` or `,
      )}
      order by turn.directive_id, turn.day, region, level`.execute(db);
    found.push(...rows);
  }
  return found;
}
