import './count-bar.css';

/** A count as a bar on a scale from zero to `most`, its `filled` part in the weight of a lead; the figure stands beside it. */
export function CountBar(props: { count: number; most: number; filled?: number }) {
  const { count, most, filled = 0 } = props;
  const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;
  return (
    <span className="count-bar" style={{ width: percent(count, most) }} aria-hidden="true">
      {filled > 0 && <span className="count-bar-filled" style={{ width: percent(filled, count) }} />}
    </span>
  );
}
