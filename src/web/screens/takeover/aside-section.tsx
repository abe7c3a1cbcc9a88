import type { TakeoverView } from '#contract/takeover.ts';
import { useWords } from '../../words/bilingual.ts';
import { takeoverWords } from '../../words/takeover.ts';

/** The rows that are no task, each with why: nothing of a sheet disappears unseen. */
export function AsideSection({ view: { aside, asideCount } }: { view: TakeoverView }) {
  const words = useWords(takeoverWords);
  if (asideCount === 0) return null;
  const unlisted = asideCount - aside.length;
  return (
    <details className="takeover-aside">
      <summary>{words.aside(asideCount)}</summary>
      <table className="facts">
        <tbody>
          {aside.map(({ sheet, row, reason, text }) => (
            <tr key={`${sheet} ${row}`}>
              <td className="takeover-place">{words.rowPlace(sheet, row)}</td>
              <td>{words.reason[reason]}</td>
              <td lang="zh-CN">{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {unlisted > 0 && <p className="quiet">{words.asideMore(unlisted)}</p>}
    </details>
  );
}
