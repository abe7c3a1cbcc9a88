import type { LocalDate } from '#calendar/local-date.ts';
import type { Comparator } from '#parse/directive.ts';
import { type PlanField, type PlanGap, type PlanWarning, planGaps } from '../values/plan-values.ts';
import type { PlanContent, PlannedPoint } from './plan-content.ts';

/** The task as far as its plan is held against it. */
export interface PlannedTask {
  /** The day that counts for it; null where it has none. */
  dueOn: LocalDate | null;
  targets: readonly { position: number; op: Comparator; value: number }[];
}

/** Something that a row lacks, and in which column. */
export interface PlanLack {
  code: PlanGap | PlanWarning;
  field: PlanField;
  /** Which milestone or target, counted from 0; null where it is the whole field. */
  position: number | null;
}

/**
 * Everything that the row lacks, at once. A row that leads others, or that an organisation carries alone, must state a
 * timetable, persons answerable and the form of the result; the rest is pointed out.
 */
export function checkPlanRow(content: PlanContent, task: PlannedTask): PlanLack[] {
  const { measures, deliverable, persons, milestones, trajectory } = content;
  const found: (PlanLack | false)[] = [
    measures.trim() === '' && lack('measures_missing', 'measures'),
    !milestones.some(({ dueOn }) => dueOn) && lack('timetable_missing', 'milestones'),
    persons.length === 0 && lack('persons_missing', 'persons'),
    persons.some(({ telephone }) => telephone === '') && lack('telephone_missing', 'persons'),
    deliverable.trim() === '' &&
      milestones.every((each) => each.deliverable === '') &&
      lack('deliverable_missing', 'deliverable'),
    ...milestones.flatMap(({ dueOn }, position) => checkMilestone(dueOn, position, content, task)),
    ...task.targets.map(
      ({ position, op, value }) =>
        fallsShort(trajectory, position, { op, value }) && lack('trajectory_short', 'trajectory', position),
    ),
  ];
  return found.filter((each) => each !== false);
}

/** What a plan must state and does not. */
export function isGap({ code }: PlanLack): boolean {
  return (planGaps as readonly string[]).includes(code);
}

function checkMilestone(
  dueOn: LocalDate | null,
  position: number,
  { milestones }: PlanContent,
  task: PlannedTask,
): PlanLack[] {
  if (!dueOn) return [lack('milestone_undated', 'milestones', position)];
  const before = milestones.slice(0, position).some((earlier) => earlier.dueOn && earlier.dueOn > dueOn);
  return [
    ...(before ? [lack('milestone_order', 'milestones', position)] : []),
    ...(task.dueOn && dueOn > task.dueOn ? [lack('milestone_late', 'milestones', position)] : []),
  ];
}

/** Whether the last point that leads to a target misses it; growth and shares of a base cannot be told from points. */
function fallsShort(
  trajectory: readonly PlannedPoint[],
  position: number,
  { op, value }: { op: Comparator; value: number },
): boolean {
  const points = trajectory.filter((point) => point.targetPosition === position);
  const last = points.toSorted((one, other) => (one.reachOn < other.reachOn ? -1 : 1)).at(-1);
  if (!last) return false;
  if (op === '>=' || op === '>') return op === '>' ? last.value <= value : last.value < value;
  if (op === '<=' || op === '<') return op === '<' ? last.value >= value : last.value > value;
  return op === '=' && last.value !== value;
}

function lack(code: PlanLack['code'], field: PlanField, position: number | null = null): PlanLack {
  return { code, field, position };
}
