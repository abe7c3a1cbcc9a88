import type { TakeoverRow } from '#contract/takeover.ts';
import { useWords } from '../../words/bilingual.ts';
import { takeoverWords } from '../../words/takeover.ts';

/** Everything that a row brings, under its own headings, with what was read of it. */
export function RowValues({ row: { values } }: { row: TakeoverRow }) {
  const words = useWords(takeoverWords);
  return (
    <dl className="takeover-values" aria-label={words.details}>
      {values.map(({ row, column, heading, meaning, text, status, on }) => (
        <div key={`${row}/${column}`}>
          <dt lang="zh-CN">{heading || words.meaning[meaning]}</dt>
          <dd lang="zh-CN">
            {text}
            {status && <ReadAs said={words.status[status]} text={text} />}
            {on && <ReadAs said={on} text={text} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ReadAs({ said, text }: { said: string; text: string }) {
  const words = useWords(takeoverWords);
  if (said === text) return null;
  return (
    <span className="quiet">
      {' '}
      ({words.read} {said})
    </span>
  );
}
