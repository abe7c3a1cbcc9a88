import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';

/** A day, or the column that has it. */
export type DayOf = LocalDate | RawBuilder<LocalDate>;

/** True of a row of `assignment_light`, called `light`, that held on the day. */
export function heldOn(day: DayOf): RawBuilder<SqlBool> {
  return sql<SqlBool>`(light.from_on <= ${day} and (light.until_on is null or light.until_on > ${day}))`;
}

/** The place of a row's colour on the day among `lightColours`: dates are compared, no rule is asked. */
export function rankOn(day: DayOf): RawBuilder<number> {
  return sql<number>`case
    when light.grey is not null then 0
    when light.red_on <= ${day} then 4
    when light.yellow_on <= ${day} then 3
    when light.blue_on <= ${day} then 2
    else 1 end`;
}

/** The place of the worst light of those that colour a row of `task`; 0 where nobody was given it. */
export function taskRankOn(day: DayOf): RawBuilder<number> {
  return sql<number>`coalesce((
    select max(${rankOn(day)}) from assignment_light as light
    where light.task_id = task.id and light.weight = 'voice' and ${heldOn(day)}), 0)`;
}
