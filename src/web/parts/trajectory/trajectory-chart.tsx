import type { TrackFigure } from '#contract/indicators.ts';
import { formatFigure } from '../../words/format.ts';
import './trajectory.css';

/** What is drawn of the way to a target. */
export interface Trajectory {
  /** Where the plan wants it to stand, the first day first. */
  points: readonly { reachOn: string; value: number }[];
  figures: readonly Pick<TrackFigure, 'reportId' | 'on' | 'value' | 'verified'>[];
  target: number;
  /** The target's day, where it has one: the picture goes as far. */
  dueOn: string | null;
}

/** In pixels: the picture, and the room around what is drawn. */
const sizes = {
  panel: { width: 300, height: 132, side: 12, top: 20, bottom: 24 },
  row: { width: 180, height: 56, side: 6, top: 8, bottom: 8 },
} as const;

/**
 * The way of an indicator to its target, drawn small: the plan as hollow squares, what was reported as full dots, what was verified
 * as hollow diamonds, the target as a dashed line; where a verified figure is another one, a stroke ties both. What it shows stands
 * in words beside it.
 */
export function TrajectoryChart({ size, ...track }: Trajectory & { size: keyof typeof sizes }) {
  const { points, figures, target, dueOn } = track;
  if (points.length + figures.length === 0) return null;
  const { width, height, side, top, bottom } = sizes[size];
  const verified = figures.flatMap((figure) =>
    figure.verified ? [{ ...figure, found: figure.verified.value }] : [],
  );
  const days = [
    ...points.map(({ reachOn }) => reachOn),
    ...figures.map(({ on }) => on),
    ...(dueOn ? [dueOn] : []),
  ].toSorted();
  const values = [
    ...points.map(({ value }) => value),
    ...figures.map(({ value }) => value),
    ...verified.map(({ found }) => found),
    target,
  ];
  const across = scale(days.map(Date.parse), side, width - side);
  const x = (day: string) => across(Date.parse(day));
  const y = scale(values, height - bottom, top);
  const line = (at: readonly { day: string; value: number }[]) =>
    at.map(({ day, value }) => `${x(day)},${y(value)}`).join(' ');
  return (
    <svg
      className={`trajectory trajectory-${size}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <line style={strokes.target} x1={side} x2={width - side} y1={y(target)} y2={y(target)} />
      <polyline
        style={strokes.planned}
        points={line(points.map(({ reachOn: day, value }) => ({ day, value })))}
      />
      <polyline
        style={strokes.reported}
        points={line(figures.map(({ on: day, value }) => ({ day, value })))}
      />
      {points.map(({ reachOn, value }) => (
        <rect key={reachOn} style={marks.planned} x={x(reachOn) - 3} y={y(value) - 3} width={6} height={6} />
      ))}
      {figures.map(({ reportId, on, value }) => (
        <circle key={reportId} style={marks.reported} cx={x(on)} cy={y(value)} r={3.5} />
      ))}
      {verified.map(({ reportId, on, value, found }) => (
        <g key={reportId}>
          {found !== value && (
            <line style={strokes.differing} x1={x(on)} x2={x(on)} y1={y(value)} y2={y(found)} />
          )}
          <path style={marks.verified} d={diamond(x(on), y(found))} />
        </g>
      ))}
      {size === 'panel' && <Labels track={track} days={days} x={x} y={y} />}
    </svg>
  );
}

/** The target at its line, the last figure at its dot, the first and the last day below. */
function Labels(props: {
  track: Trajectory;
  days: readonly string[];
  x: (day: string) => number;
  y: (value: number) => number;
}) {
  const { track, days, x, y } = props;
  const { width, height, side } = sizes.panel;
  const last = track.figures.at(-1);
  const [first] = days;
  const end = days.at(-1);
  const onLeft = last !== undefined && x(last.on) > width / 2;
  return (
    <>
      <text style={texts.ink} x={width - side} y={y(track.target) - 5} textAnchor="end">
        {formatFigure(track.target)}
      </text>
      {last && (
        <text
          style={texts.accent}
          x={x(last.on) + (onLeft ? -8 : 8)}
          y={y(last.value) + 4}
          textAnchor={onLeft ? 'end' : 'start'}
        >
          {formatFigure(last.value)}
        </text>
      )}
      <text style={texts.quiet} x={side} y={height - 6}>
        {first}
      </text>
      {end !== first && (
        <text style={texts.quiet} x={width - side} y={height - 6} textAnchor="end">
          {end}
        </text>
      )}
    </>
  );
}

/** What the shapes of the picture mean, each drawn as it stands there. */
export function TrajectoryKey(props: {
  words: Record<'target' | 'planned' | 'reported' | 'verified', string>;
}) {
  const { words } = props;
  const [middle, edge] = [7, 14];
  const shapes = {
    target: <line style={strokes.target} x1={0} x2={edge} y1={middle} y2={middle} />,
    planned: <rect style={marks.planned} x={middle - 3} y={middle - 3} width={6} height={6} />,
    reported: <circle style={marks.reported} cx={middle} cy={middle} r={3.5} />,
    verified: <path style={marks.verified} d={diamond(middle, middle)} />,
  };
  return (
    <p className="trajectory-key">
      {(['target', 'planned', 'reported', 'verified'] as const).map((each) => (
        <span key={each}>
          <svg width={edge} height={edge} viewBox={`0 0 ${edge} ${edge}`} aria-hidden="true">
            {shapes[each]}
          </svg>{' '}
          {words[each]}
        </span>
      ))}
    </p>
  );
}

const strokes = {
  target: { stroke: 'var(--ink)', strokeDasharray: '4 3' },
  planned: { fill: 'none', stroke: 'var(--edge)', strokeWidth: 1 },
  reported: { fill: 'none', stroke: 'var(--accent)', strokeWidth: 1.5 },
  differing: { stroke: 'var(--red)', strokeWidth: 2 },
};
const marks = {
  planned: { fill: 'var(--paper)', stroke: 'var(--quiet)', strokeWidth: 1 },
  reported: { fill: 'var(--accent)' },
  verified: { fill: 'var(--paper)', stroke: 'var(--ink)', strokeWidth: 1.5 },
};
const texts = {
  ink: { fill: 'var(--ink)', fontSize: 11 },
  accent: { fill: 'var(--accent)', fontSize: 11, fontWeight: 600 },
  quiet: { fill: 'var(--quiet)', fontSize: 11 },
};

function diamond(x: number, y: number): string {
  return `M${x},${y - 5} L${x + 5},${y} L${x},${y + 5} L${x - 5},${y} Z`;
}

/** From the least to the greatest of the numbers onto the line between two places; all of one number in its middle. */
function scale(numbers: readonly number[], from: number, to: number): (number: number) => number {
  const [least, greatest] = [Math.min(...numbers), Math.max(...numbers)];
  if (least === greatest) return () => (from + to) / 2;
  return (number) => from + ((to - from) * (number - least)) / (greatest - least);
}
