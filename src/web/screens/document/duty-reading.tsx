import type { Duty, Mark } from '#contract/directive.ts';
import { useWords } from '../../words/bilingual.ts';
import { documentWords } from '../../words/document.ts';
import { terms } from '../../words/terms.ts';

/** What a demand on the way of working was read as: its kind, by when, to whom. */
export function DutyReading({ duties, mark }: { duties: Duty[]; mark: Mark }) {
  const words = useWords(documentWords);
  const { dutyKind } = useWords(terms);
  const read = duties.filter(({ span }) => span[0] === mark.span[0] && span[1] === mark.span[1]);
  return (
    <ul className="mark-reading-values">
      {read.map(({ kind, on, to }) => (
        <li key={kind}>
          <strong>{dutyKind[kind]}</strong>
          {on && (
            <span>
              {words.dutyDate} <time dateTime={on}>{on}</time>
            </span>
          )}
          {to && (
            <span>
              {words.dutyTo} <span lang="zh-CN">{to}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
