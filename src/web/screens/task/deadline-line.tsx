import type { Deadline } from '#contract/task.ts';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { formatMonth } from '../../words/format.ts';
import { taskWords } from '../../words/task.ts';
import { placeOf, ticksOf, type YearLine, yearLineOf } from './year-line.ts';

/**
 * The deadlines on the line of their year: what has a day as a mark, what goes on as a bar from the day of issue, and
 * today. The list beside it says the same in words.
 */
export function DeadlineLine(props: { deadlines: Deadline[]; today: string; issuedOn: string | null }) {
  const words = useWords(taskWords);
  const { language } = useSettings();
  const { deadlines, today, issuedOn } = props;
  const line = yearLineOf([issuedOn, ...deadlines.map(({ on }) => on)]);
  if (!line) return null;
  const todayIsOnLine =
    Number(today.slice(0, 4)) >= line.firstYear && Number(today.slice(0, 4)) <= line.lastYear;
  return (
    <div className="deadline-line" aria-hidden="true">
      {ticksOf(line).map(({ year, month, at }) => (
        <span
          key={`${year} ${month}`}
          className="deadline-line-tick"
          style={{ insetInlineStart: percent(at) }}
        >
          {formatMonth(
            `${year}-${month}`,
            language,
            month === 1 && line.firstYear !== line.lastYear ? null : year,
          )}
        </span>
      ))}
      {deadlines.map((deadline) => (
        <DeadlineMark key={deadline.span[0]} deadline={deadline} issuedOn={issuedOn} line={line} />
      ))}
      {todayIsOnLine && (
        <span className="deadline-line-today" style={{ insetInlineStart: percent(placeOf(today, line)) }}>
          <span>{words.today(today)}</span>
        </span>
      )}
    </div>
  );
}

function DeadlineMark(props: { deadline: Deadline; issuedOn: string | null; line: YearLine }) {
  const { deadline, issuedOn, line } = props;
  if (deadline.kind === 'when_appropriate' || !deadline.on) return null;
  const end = placeOf(deadline.on, line);
  if (deadline.kind === 'ongoing') {
    const start = issuedOn ? placeOf(issuedOn, line) : 0;
    return (
      <span
        className="deadline-line-ongoing"
        style={{ insetInlineStart: percent(start), width: percent(end - start) }}
      />
    );
  }
  return <span className={`deadline-line-${deadline.kind}`} style={{ insetInlineStart: percent(end) }} />;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
