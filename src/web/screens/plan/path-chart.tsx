import type { PlanContent } from '#contract/acts/plans.ts';

const [WIDTH, HEIGHT, EDGE] = [180, 48, 6];

/** The way of an indicator to its target, drawn small: what is planned by when, and the target as a dashed line. */
export function PathChart(props: {
  points: PlanContent['trajectory'];
  target: number;
  /** The target's day, where it has one: the chart goes as far. */
  dueOn: string | null;
}) {
  const { points, target, dueOn } = props;
  if (points.length === 0) return null;
  const days = [...points.map(({ reachOn }) => reachOn), ...(dueOn ? [dueOn] : [])].map((on) =>
    Date.parse(on),
  );
  const values = [...points.map(({ value }) => value), target];
  const x = scale(days, EDGE, WIDTH - EDGE);
  const y = scale(values, HEIGHT - EDGE, EDGE);
  const at = points.map(({ reachOn, value }) => ({ reachOn, value, x: x(Date.parse(reachOn)), y: y(value) }));
  return (
    <svg className="plan-path-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line className="plan-path-target" x1={EDGE} x2={WIDTH - EDGE} y1={y(target)} y2={y(target)} />
      <polyline points={at.map((point) => `${point.x},${point.y}`).join(' ')} />
      {at.map((point) => (
        <circle key={point.reachOn} cx={point.x} cy={point.y} r={3}>
          <title>{`${point.reachOn} ${point.value}`}</title>
        </circle>
      ))}
    </svg>
  );
}

/** From the least to the greatest of the numbers onto the line between two places; all of one number in its middle. */
function scale(numbers: readonly number[], from: number, to: number): (number: number) => number {
  const [least, greatest] = [Math.min(...numbers), Math.max(...numbers)];
  if (least === greatest) return () => (from + to) / 2;
  return (number) => from + ((to - from) * (number - least)) / (greatest - least);
}
