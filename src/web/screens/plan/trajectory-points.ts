import type { PlanContent } from '#contract/acts/plans.ts';
import { readMilestones, writeMilestones } from '#contract/plan-text.ts';

/** Where an indicator is to stand on a day, as it is typed. */
export interface TypedPoint {
  targetPosition: number;
  /** As people write a day: `6月底`, `2021-06-30`. */
  day: string;
  value: string;
}

/** `38`, `-0.5`, `1,200`; not `38万`. */
const VALUE = /^-?\d[\d,]*(?:\.\d+)?$/;

/** The points of a row as they stand in its grids. */
export function typePoints(trajectory: PlanContent['trajectory'], year: number): TypedPoint[] {
  return trajectory.map(({ targetPosition, reachOn, value }) => ({
    ...{ targetPosition, value: String(value) },
    day: writeMilestones([{ dueOn: reachOn, words: '', deliverable: '' }], year).trim(),
  }));
}

/** What the typed points say, the first day first; one without a day or a value says nothing, of one day the last counts. */
export function readPoints(points: readonly TypedPoint[], year: number): PlanContent['trajectory'] {
  const read = points.flatMap(({ targetPosition, day, value }) => {
    const reachOn = readMilestones(day, year)[0]?.dueOn;
    const typed = value.trim();
    if (!reachOn || !VALUE.test(typed)) return [];
    return [{ targetPosition, reachOn, value: Number(typed.replaceAll(',', '')) }];
  });
  const ofDay = new Map(read.map((point) => [`${point.targetPosition} ${point.reachOn}`, point]));
  return [...ofDay.values()].toSorted(
    (one, other) => one.targetPosition - other.targetPosition || (one.reachOn < other.reachOn ? -1 : 1),
  );
}

/** The points of one target with a block put in from one of them on: its days, its values, or both. */
export function putPoints(
  points: readonly TypedPoint[],
  block: readonly (readonly string[])[],
  { targetPosition, at, column }: { targetPosition: number; at: number; column: 'day' | 'value' },
): TypedPoint[] {
  const put = [...points];
  for (const [down, [first = '', second]] of block.entries()) {
    const cells = column === 'day' ? { day: first, ...(second && { value: second }) } : { value: first };
    put[at + down] = { targetPosition, day: '', value: '', ...put[at + down], ...cells };
  }
  return put;
}
