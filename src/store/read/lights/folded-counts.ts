import { type RawBuilder, sql } from 'kysely';
import { type CountedLights, lightColours } from '#ledger/values/light-values.ts';
import { type DayOf, taskRankOn } from './light-rank.ts';

const colours = sql.join(lightColours.map((colour) => sql.ref(colour)));

/** The sums of the columns that have how many show each colour, over the rows of a group. */
export const summedColours = sql.join(
  lightColours.map((colour) => sql`coalesce(sum(${sql.ref(colour)}), 0)::integer as ${sql.ref(colour)}`),
);

/** How many show any colour, over the rows of a group. */
export const summedTotal = sql.join(
  lightColours.map((colour) => sql`sum(${sql.ref(colour)})`),
  sql` + `,
);

/** So many in the column of the colour that a row's `rank` tells, in the order of ranks; none in the others. */
export function spreadRank(n: RawBuilder<number>): RawBuilder<unknown> {
  return sql.join(
    lightColours.map((_colour, at) => sql`case when rank = ${sql.lit(at)} then ${n} else 0 end`),
  );
}

/**
 * Rows whose sums are how many show each light on the day, by region and level: of the branches that answer for a task, or of
 * standing tasks. They are what is folded by the newest day up to then and what came since, so that the sums are those of
 * counted rows at any moment.
 */
export function foldedOn(
  counted: CountedLights,
  directiveId: RawBuilder<string>,
  day: DayOf,
): RawBuilder<unknown> {
  const own = sql`directive_id = ${directiveId} and counted = ${sql.lit(counted)}`;
  const folded = sql`
    select region, level, ${colours} from light_count
    where ${own} and day = (
      select day from light_count where ${own} and day <= ${day} order by day desc limit 1)
    union all
    select region, level, ${spreadRank(sql.ref<number>('n'))} from light_step where ${own} and day <= ${day}`;
  return counted === 'branch' ? folded : sql`${folded} union all ${markedOn(directiveId, day)}`;
}

/** Of the tasks of which something has changed since they were folded, what they show without what they showed then. */
function markedOn(directiveId: RawBuilder<string>, day: DayOf): RawBuilder<unknown> {
  const marked = sql`(select task_id from light_mark where light_mark.directive_id = ${directiveId})`;
  return sql`
    select '', '', ${spreadRank(sql.lit(1))} from (
      select ${taskRankOn(day)} as rank from task where task.id in ${marked} and task.ended_act_id is null
      offset 0
    ) as lit
    union all
    select '', '', ${spreadRank(sql.lit(-1))} from task_light as lit
    where lit.task_id in ${marked} and lit.from_on <= ${day} and (lit.until_on is null or lit.until_on > ${day})`;
}
