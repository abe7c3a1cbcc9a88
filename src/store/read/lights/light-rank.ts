import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import { type LightColour, lightColours } from '#ledger/values/light-values.ts';

/** A day, or the column that has it. */
export type DayOf = LocalDate | RawBuilder<LocalDate>;

/**
 * True of a row of `assignment_light`, called `light`, that held on the day. The last day is written as the indexes have it: of
 * what holds now they need not look at what held before.
 */
export function heldOn(day: DayOf): RawBuilder<SqlBool> {
  return sql<SqlBool>`(light.from_on <= ${day} and coalesce(light.until_on, 'infinity'::date) > ${day})`;
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

/**
 * True of a row of `task` of that directive whose light on the day is the colour: found among those that have turned so far
 * and not further, through the index on the day of the turn.
 */
export function showsOn(directiveId: string, colour: LightColour, day: LocalDate): RawBuilder<SqlBool> {
  const at = lightColours.indexOf(colour);
  const isAtLeast = steps.slice(0, lightColours.length - at).map((step) => turnedTo(directiveId, step, day));
  const isWorse = steps
    .slice(0, lightColours.length - at - 1)
    .map((step) => turnedTo(directiveId, step, day));
  const atLeast = at === 0 ? sql`true` : sql`(${sql.join(isAtLeast, sql` or `)})`;
  const worse = isWorse.length === 0 ? sql`false` : sql`(${sql.join(isWorse, sql` or `)})`;
  return sql<SqlBool>`(${atLeast} and not ${worse})`;
}

/** What a row must say for its colour or a worse one, the worst first; that a light applies at all is the last. */
const steps = ['red_on', 'yellow_on', 'blue_on', 'applies'] as const;

function turnedTo(directiveId: string, step: (typeof steps)[number], day: LocalDate): RawBuilder<SqlBool> {
  const turned = step === 'applies' ? sql`light.grey is null` : sql`${sql.ref(`light.${step}`)} <= ${day}`;
  return sql<SqlBool>`task.id in (
    select light.task_id from assignment_light as light
    where light.directive_id = ${directiveId} and light.weight = 'voice' and ${turned} and ${heldOn(day)})`;
}

/** The place of the worst light of those that colour a row of `task`; 0 where nobody was given it. */
export function taskRankOn(day: DayOf): RawBuilder<number> {
  return sql<number>`coalesce((
    select max(${rankOn(day)}) from assignment_light as light
    where light.task_id = task.id and light.weight = 'voice' and ${heldOn(day)}), 0)`;
}
