import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { IndicatorFilter } from '#ledger/values/indicator-values.ts';
import type { Comparator } from '#parse/directive.ts';
import type { Db } from '../../open-store.ts';
import { isSeenCrossing } from '../coordination/seen-crossing.ts';
import { heldOn } from '../lights/light-rank.ts';
import { taskMatches } from '../task-filter.ts';

/** Which targets of a directive, as of which day, with what their reader may see. */
export interface IndicatorQuestion {
  directiveId: string;
  day: LocalDate;
  scope: JournalScope;
  /** Keys of parts, and who carries the task. */
  part?: readonly string[] | undefined;
  organisation?: readonly string[] | undefined;
}

/** A figure that a task's text asks for. */
export interface IndicatorRow {
  taskId: string;
  ordinal: number;
  position: number;
  indicator: string;
  op: Comparator;
  value: number;
  from: number | null;
  unit: string;
  quote: string;
  /** Key of its part; null where there is none. */
  part: string | null;
}

/** How many targets there are, and of how many of them what is known. */
export interface IndicatorCounts extends Record<IndicatorFilter, number> {
  all: number;
}

/** The targets, those behind first, then those whose figures differ, then those with figures, in printed order. Read under the ledger's role. */
export async function listIndicators(
  db: Db,
  question: IndicatorQuestion,
  { show, limit }: { show: IndicatorFilter | undefined; limit: number },
): Promise<IndicatorRow[]> {
  const { rows } = await sql<IndicatorRow>`
    select stood.task_id as "taskId", stood.ordinal, stood.position, stood.indicator, stood.op, stood.value,
      stood.from_value as "from", stood.unit, stood.quote, heading.key as part
    from (${stood(db, question)}) as stood
    left join outline_node as heading
      on heading.directive_id = stood.directive_id and heading.position = stood.part_position
    where ${show === undefined ? sql`true` : sql.ref(`stood.${show}`)}
    order by stood.behind desc, stood.differing desc, stood.reported desc, stood.ordinal, stood.position
    limit ${limit}`.execute(db);
  return rows;
}

/** How many there are of each kind. Read under the ledger's role. */
export async function countIndicators(db: Db, question: IndicatorQuestion): Promise<IndicatorCounts> {
  const { rows } = await sql<IndicatorCounts>`
    select count(*)::integer as all, (count(*) filter (where reported))::integer as reported,
      (count(*) filter (where verified))::integer as verified, (count(*) filter (where behind))::integer as behind,
      (count(*) filter (where differing))::integer as differing
    from (${stood(db, question)}) as stood`.execute(db);
  return rows[0] ?? { all: 0, reported: 0, verified: 0, behind: 0, differing: 0 };
}

/** Every target that is asked for, with what is known of it. */
function stood(db: Db, { directiveId, day, scope, part, organisation }: IndicatorQuestion) {
  const asked = db
    .selectFrom('task')
    .selectAll('task')
    .where((eb) => taskMatches(eb, directiveId, { part, organisation }));
  return sql`
    select task.id as task_id, task.directive_id, task.part_position, task.ordinal, target.position, target.indicator,
      target.op, target.value, target.from_value, target.unit, target.quote, known.*, ${isBehind({ day, scope })} as behind
    from (${asked}) as task join target on target.task_id = task.id and target.kind = 'target'
    cross join lateral (
      select count(*) > 0 as reported, count(found.id) > 0 as verified,
        coalesce(bool_or(found.value <> figure.value), false) as differing
      from progress_report as report
      join report_value as figure on figure.organisation_id = report.organisation_id and figure.report_id = report.id
      left join verified_value as found on found.organisation_id = figure.organisation_id
        and found.report_id = figure.report_id and found.position = figure.position and found.replaced_act_id is null
      where report.task_id = task.id and report.state = 'signed' and figure.target_position = target.position
        and ${seenAt('report', scope)}
    ) as known`;
}

/** Of somebody who gets there by a plan the light has turned for that reason. */
function isBehind({ day, scope }: { day: LocalDate; scope: JournalScope }): RawBuilder<SqlBool> {
  return sql<SqlBool>`exists (
    select from assignment_light as light
    cross join jsonb_array_elements(light.turns) as turn
    join plan on plan.organisation_id = light.organisation_id and plan.directive_id = light.directive_id
      and plan.state = 'accepted'
    join trajectory_point as point on point.organisation_id = plan.organisation_id and point.plan_id = plan.id
      and point.assignment_id = light.assignment_id and point.target_position = target.position
      and point.reach_on = (turn -> 'facts' ->> 'dueOn')::date
    where light.task_id = task.id and ${heldOn(day)} and turn ->> 'code' = 'indicator_behind'
      and turn ->> 'on' <= ${day} and turn -> 'facts' ->> 'indicator' = target.indicator
      and ${seenAt('light', scope)})`;
}

function seenAt(table: 'report' | 'light', scope: JournalScope): RawBuilder<SqlBool> {
  return isSeenCrossing(
    {
      organisationId: sql.ref<string>(`${table}.organisation_id`),
      taskId: sql.ref<string>(`${table}.task_id`),
    },
    scope,
  );
}
