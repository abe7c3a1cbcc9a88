import { type RawBuilder, sql } from 'kysely';
import { type LightColour, lightColours } from '#ledger/values/light-values.ts';
import type { Db } from '../open-store.ts';
import { taskRankOn } from '../read/lights/light-rank.ts';
import { takeRole } from '../take-role.ts';
import { tryLock } from '../try-lock.ts';

/** So many tasks are looked at again in one transaction. */
const TASKS_AT_A_TIME = 2_000;

/** Whether something was folded, nothing was left to fold, or another copy of the program was at it. */
export type Folded = 'folded' | 'done' | 'busy';

/**
 * Folds what acts have changed of the counts of lights into the counts, in one transaction. Whoever reads meanwhile finds each
 * change in one of the two places. Several copies of the program may try; one of them works.
 */
export async function foldLightCounts(db: Db): Promise<Folded> {
  if (!(await hasUnfolded(db))) return 'done';
  return await db.transaction().execute(async (within) => {
    if (!(await tryLock(within, 'counts'))) return 'busy';
    await takeRole(within, 'ledger');
    await foldMarkedTasks(within);
    await foldSteps(within);
    return 'folded';
  });
}

/** Folds everything that there is. */
export async function foldAllLightCounts(db: Db): Promise<void> {
  while ((await foldLightCounts(db)) === 'folded');
}

async function hasUnfolded(db: Db): Promise<boolean> {
  const { rows } = await sql<{ unfolded: boolean }>`
    select exists (select from light_step) or exists (select from light_mark) as unfolded`.execute(db);
  return rows[0]?.unfolded ?? false;
}

/** Lays the lights of the tasks that acts have marked anew, and appends what this changes of the counts. */
async function foldMarkedTasks(db: Db): Promise<void> {
  const { rows } = await sql<{ taskId: string }>`
    with marked as materialized (select distinct task_id from light_mark limit ${TASKS_AT_A_TIME})
    delete from light_mark using marked where light_mark.task_id = marked.task_id
    returning light_mark.task_id as "taskId"`.execute(db);
  if (rows.length === 0) return;
  const ids = sql`any(${[...new Set(rows.map(({ taskId }) => taskId))]}::uuid[])`;
  const append = async (n: 1 | -1) =>
    await sql`
      insert into light_step (directive_id, counted, day, region, level, rank, n)
      select directive_id, 'task', turn.day, '', '', rank, sum(turn.n)
      from task_light
      cross join lateral (values (from_on, ${sql.lit(n)}), (until_on, ${sql.lit(-n)})) as turn (day, n)
      where task_id = ${ids} and turn.day is not null
      group by directive_id, turn.day, rank having sum(turn.n) <> 0`.execute(db);
  await append(-1);
  await sql`delete from task_light where task_id = ${ids}`.execute(db);
  await sql`
    insert into task_light (task_id, directive_id, from_on, until_on, rank)
    select task_id, directive_id, day, lead(day) over (partition by task_id order by day), rank
    from (
      select *, lag(rank) over (partition by task_id order by day) as former
      from (
        select task.id as task_id, task.directive_id, turn.day, ${taskRankOn(sql.ref('turn.day'))} as rank
        from task cross join lateral (${turnsOfTask}) as turn
        where task.id = ${ids} and task.ended_act_id is null
      ) as lit
    ) as lit
    where rank is distinct from former`.execute(db);
  await append(1);
}

/** The days on which a task's light may turn; a task shows none before the first. */
const turnsOfTask = sql`
  select date '-infinity' as day
  union
  select day from assignment_light as light
  cross join lateral unnest(array[light.from_on, light.until_on, light.blue_on, light.yellow_on, light.red_on]) as day
  where light.task_id = task.id and light.weight = 'voice' and day is not null`;

/** By what one count is told from others of its day. */
const place = sql`directive_id, counted, region, level`;
const each = (column: (colour: LightColour, rank: number) => RawBuilder<unknown>) =>
  sql.join(lightColours.map(column));

/**
 * Adds the steps to the counts of their day and of all later ones. A day that has no counts yet gets those of all places, so that
 * the counts of any day stand together.
 */
async function foldSteps(db: Db): Promise<void> {
  await sql`
    with taken as (
      delete from light_step returning *
    ), step as materialized (
      select ${place}, day, ${each(
        (colour, rank) =>
          sql`coalesce(sum(n) filter (where rank = ${sql.lit(rank)}), 0) as ${sql.ref(colour)}`,
      )}
      from taken group by ${place}, day
    ), since as (
      select directive_id, counted, min(day) as day from step group by directive_id, counted
    ), stood as materialized (
      select count.* from since join light_count as count
        on count.directive_id = since.directive_id and count.counted = since.counted and count.day >= since.day
    ), day as (
      select distinct directive_id, counted, day, day as like_day from stood
      union
      select step.directive_id, step.counted, step.day, (
        select max(count.day) from light_count as count
        where count.directive_id = step.directive_id and count.counted = step.counted and count.day < step.day)
      from step where not exists (
        select from stood where stood.directive_id = step.directive_id and stood.counted = step.counted
          and stood.day = step.day)
    ), place as (
      select ${place}, true as is_changed from step group by ${place}
      union all
      select ${place}, false from (
        select count.* from since cross join lateral (
          select * from light_count as count
          where count.directive_id = since.directive_id and count.counted = since.counted and count.day = (
            select max(last.day) from light_count as last
            where last.directive_id = since.directive_id and last.counted = since.counted)
        ) as count
      ) as last
      where not exists (
        select from step where (step.directive_id, step.counted, step.region, step.level)
          = (last.directive_id, last.counted, last.region, last.level))
    )
    insert into light_count (directive_id, counted, day, region, level, ${each((colour) => sql.ref(colour))})
    select day.directive_id, day.counted, day.day, place.region, place.level, ${each(
      (colour) =>
        sql`coalesce(base.${sql.ref(colour)}, 0) + sum(coalesce(step.${sql.ref(colour)}, 0)) over so_far`,
    )}
    from day
    join place on place.directive_id = day.directive_id and place.counted = day.counted
      and (place.is_changed or day.like_day is distinct from day.day)
    left join light_count as base on (base.directive_id, base.counted, base.day, base.region, base.level)
      = (day.directive_id, day.counted, day.like_day, place.region, place.level)
    left join step on (step.directive_id, step.counted, step.day, step.region, step.level)
      = (day.directive_id, day.counted, day.day, place.region, place.level)
    window so_far as (partition by day.directive_id, day.counted, place.region, place.level order by day.day)
    on conflict (directive_id, counted, day, region, level) do update
      set ${each((colour) => sql`${sql.ref(colour)} = excluded.${sql.ref(colour)}`)}
      where light_count.* is distinct from excluded.*`.execute(db);
}
