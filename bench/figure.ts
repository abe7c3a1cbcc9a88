import type { SideBySide } from './time-beside.ts';

/** One line of the bench: a measured value beside what the same machine could do at best. */
export interface Figure {
  name: string;
  unit: string;
  ours: number;
  reference: number;
  referenceName: string;
  /** `ours` divided by `reference`. */
  ratio: number;
  /** What the ratio must be, `<= 3` for a cost or `>= 0.01` for a speed. */
  goal: string;
  ok: boolean;
}

/** A limit of the ratio: at most for costs, at least for speeds. */
export type Goal = { atMost: number } | { atLeast: number };

type Measured = Pick<Figure, 'name' | 'unit' | 'ours' | 'reference' | 'referenceName'>;

/** The figure, held against its goal. */
export function judge(measured: Measured, goal: Goal): Figure {
  const ratio = measured.ours / measured.reference;
  return {
    ...measured,
    ratio,
    goal: 'atMost' in goal ? `<= ${goal.atMost}` : `>= ${goal.atLeast}`,
    ok: 'atMost' in goal ? ratio <= goal.atMost : ratio >= goal.atLeast,
  };
}

/** Milliseconds of ours beside those of the reference, at most so many times as long. */
export function judgeTime(name: string, referenceName: string, times: SideBySide, atMost: number): Figure {
  return judge({ name, unit: 'ms', ...times, referenceName }, { atMost });
}
