import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { LightTurn } from '#ledger/lights/light-turn.ts';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { VerificationWay } from '#ledger/values/completion.ts';
import type { Db } from '../../open-store.ts';
import { isSeenCrossing } from '../coordination/seen-crossing.ts';
import { heldOn } from '../lights/light-rank.ts';

/** A figure as its organisation reported it in a month, and as others found it. */
export interface ReportedFigure {
  reportId: string;
  /** The month of the report. */
  cycle: string;
  value: number;
  unit: string | null;
  /** What it covers, as written: 1—6月. */
  period: string;
  source: string;
  verified: { value: number; source: string; how: VerificationWay; by: string; on: LocalDate } | null;
}

/** How an organisation gets to a target: what its accepted plan says, and its figures month by month. */
export interface IndicatorTrack {
  taskId: string;
  targetPosition: number;
  organisationId: string;
  shortName: string;
  englishName: string | null;
  assignmentId: string;
  points: { reachOn: LocalDate; value: number }[];
  figures: ReportedFigure[];
  /** The turns of its light on the day, which say whether it is behind. */
  turns: LightTurn[];
}

/** A target of a task. */
export interface TargetKey {
  taskId: string;
  position: number;
}

/**
 * The tracks to those targets within the scope, one an organisation, of whom something was planned or reported; as of a day. Figures
 * are those of signed reports, the first month first. Read under the ledger's role.
 */
export async function listTracks(
  db: Db,
  targets: readonly TargetKey[],
  { scope, day }: { scope: JournalScope; day: LocalDate },
): Promise<IndicatorTrack[]> {
  const carried = {
    organisationId: sql.ref<string>('carried.organisation_id'),
    taskId: sql.ref<string>('carried.task_id'),
  };
  const { rows } = await sql<IndicatorTrack>`
    select distinct on (asked.task_id, asked.position, organisation.sort_key, carried.organisation_id)
      asked.task_id as "taskId", asked.position as "targetPosition", carried.organisation_id as "organisationId",
      organisation.short_name as "shortName", organisation.english_name as "englishName",
      carried.id as "assignmentId", planned.points, reported.figures, coalesce(light.turns, '[]') as turns
    from unnest(${targets.map(({ taskId }) => taskId)}::uuid[], ${targets.map(({ position }) => position)}::integer[])
      as asked(task_id, position)
    join assignment as carried on carried.task_id = asked.task_id and carried.ended_act_id is null
    join organisation on organisation.id = carried.organisation_id
    cross join lateral (${plannedPoints}) as planned
    cross join lateral (${reportedFigures}) as reported
    left join assignment_light as light
      on light.organisation_id = carried.organisation_id and light.assignment_id = carried.id and ${heldOn(day)}
    where (planned.points <> '[]' or reported.figures <> '[]') and ${isSeenCrossing(carried, scope)}
    order by asked.task_id, asked.position, organisation.sort_key, carried.organisation_id,
      planned.points = '[]', array_position(array['lead', 'responsible', 'support'], carried.role), carried.id
  `.execute(db);
  return rows;
}

const plannedPoints = sql`
  select coalesce(jsonb_agg(jsonb_build_object('reachOn', point.reach_on, 'value', point.value)
    order by point.reach_on), '[]') as points
  from plan join trajectory_point as point
    on point.organisation_id = plan.organisation_id and point.plan_id = plan.id
  where plan.organisation_id = carried.organisation_id and plan.directive_id = carried.directive_id
    and plan.state = 'accepted' and point.assignment_id = carried.id and point.target_position = asked.position`;

const reportedFigures = sql`
  select coalesce(jsonb_agg(to_jsonb(figure) order by figure.cycle), '[]') as figures
  from (
    select distinct on (report.cycle) report.id as "reportId", report.cycle, figure.value, figure.unit, figure.period,
      figure.source, (
        select jsonb_build_object('value', verified.value, 'source', verified.source, 'how', verified.verified_how,
          'by', verified.verified_by, 'on', verified.verified_on)
        from verified_value as verified
        where verified.organisation_id = figure.organisation_id and verified.report_id = figure.report_id
          and verified.position = figure.position and verified.replaced_act_id is null
      ) as verified
    from progress_report as report join report_value as figure
      on figure.organisation_id = report.organisation_id and figure.report_id = report.id
    where report.task_id = carried.task_id and report.organisation_id = carried.organisation_id
      and report.state = 'signed' and figure.target_position = asked.position
    order by report.cycle, report.id desc, figure.position desc
  ) as figure`;
