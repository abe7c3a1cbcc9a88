import { sql } from 'kysely';
import { addDays, type LocalDate } from '#calendar/local-date.ts';
import type { LightColour } from '#ledger/values/light-values.ts';
import type { Role } from '#parse/directive.ts';
import type { Db } from '../../open-store.ts';
import { countsAsOwn } from '../counts-as-own.ts';
import { colourColumns } from '../lights/count-lights.ts';
import { taskRankOn } from '../lights/light-rank.ts';
import type { LightWeek } from '../lights/list-light-trend.ts';

/** Whose tasks of which directive, as of which day. */
export interface OwnTasks {
  directiveId: string;
  organisationId: string;
  day: LocalDate;
}

/** How many of an organisation's tasks show each light, in one of its roles. */
export interface RoleLights extends Record<LightColour, number> {
  role: Role;
}

/** The lights of an organisation's tasks by its role, as the ledger filtered by both shows them. Read under the ledger's role. */
export async function listRoleLights(db: Db, own: OwnTasks): Promise<RoleLights[]> {
  const { rows } = await sql<RoleLights>`
    select role, ${colourColumns}
    from (
      select distinct assignment.role, task.id, ${taskRankOn(own.day)} as rank
      from assignment join task on task.id = assignment.task_id ${ofOwn(own)}
    ) as lit
    group by role order by array_position(array['lead', 'responsible', 'support', 'supervisor'], role)
  `.execute(db);
  return rows;
}

/** The lights of all of an organisation's tasks, week by week up to the day. Read under the ledger's role. */
export async function listOwnTrend(db: Db, own: OwnTasks, weeks: number): Promise<LightWeek[]> {
  const from = addDays(own.day, -7 * (weeks - 1));
  const { rows } = await sql<LightWeek>`
    select week.day, ${colourColumns}
    from (
      select moment::date as day from generate_series(${from}::date, ${own.day}::date, interval '7 days') as moment
    ) as week
    cross join lateral (
      select ${taskRankOn(sql.ref<LocalDate>('week.day'))} as rank
      from (select distinct task.id from assignment join task on task.id = assignment.task_id ${ofOwn(own)}) as task
    ) as lit
    group by week.day order by week.day
  `.execute(db);
  return rows;
}

function ofOwn({ directiveId, organisationId }: OwnTasks) {
  return sql`
    where assignment.directive_id = ${directiveId} and assignment.organisation_id = ${organisationId}
      and assignment.ended_act_id is null and task.ended_act_id is null and ${countsAsOwn('assignment')}`;
}
