import type { TakeoverColumn, TakeoverRow } from '#contract/takeover.ts';
import { useWords } from '../../words/bilingual.ts';
import { type TakeoverWords, takeoverWords } from '../../words/takeover.ts';

/** Everything that a row brings, under its own headings, with what was read of it. */
export function RowValues(props: { values: TakeoverRow['values']; columns: TakeoverColumn[] }) {
  const words = useWords(takeoverWords);
  return (
    <dl className="takeover-values" aria-label={words.details}>
      {props.values.map(({ row, column, text, status, on }) => (
        <div key={`${row}/${column}`}>
          <dt lang="zh-CN">{headingOf(props.columns[column - 1], words)}</dt>
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

function headingOf(column: TakeoverColumn | undefined, words: TakeoverWords): string {
  return column?.heading.replaceAll('·', ' · ') || words.meaning[column?.meaning ?? 'other'];
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
