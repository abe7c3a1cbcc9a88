/** The milestones of a task on a line of time, and its deadline; read in words elsewhere. */
export function MilestoneLine(props: {
  milestones: readonly { dueOn: string | null; words: string }[];
  dueOn: string | null;
}) {
  const days = props.milestones.flatMap(({ dueOn }) => dueOn ?? []);
  if (days.length === 0) return null;
  const all = [...days, ...(props.dueOn ? [props.dueOn] : [])].toSorted();
  const [first = '', last = first] = [all[0], all.at(-1)];
  const year = (day: string, end: boolean) => Date.parse(`${day.slice(0, 4)}-${end ? '12-31' : '01-01'}`);
  const [from, to] = [year(first, false), year(last, true)];
  const at = (day: string) => ({ insetInlineStart: `${(100 * (Date.parse(day) - from)) / (to - from)}%` });
  return (
    <span className="plan-line" aria-hidden="true">
      {props.dueOn && <span className="plan-line-due" style={at(props.dueOn)} title={props.dueOn} />}
      {days.map((day) => (
        <span key={day} className="plan-line-point" style={at(day)} title={day} />
      ))}
    </span>
  );
}
