import type { TakeoverColumn, TakeoverSheet } from '#contract/takeover.ts';
import { type ColumnMeaning, columnMeanings } from '#contract/values.ts';
import { useWords } from '../../words/bilingual.ts';
import { takeoverWords } from '../../words/takeover.ts';

/** The columns of a sheet: what each is taken for and why, with its first values beside it. */
export function ColumnTable(props: {
  sheet: TakeoverSheet;
  disabled: boolean;
  onChange: (meanings: ColumnMeaning[]) => void;
}) {
  const words = useWords(takeoverWords);
  const { sheet, disabled, onChange } = props;
  const choose = (chosen: TakeoverColumn, meaning: ColumnMeaning) =>
    onChange(
      sheet.columns.map((column) => {
        if (column === chosen) return meaning;
        // A task has one clause: the column that was it before becomes its category.
        return meaning === 'clause' && column.meaning === 'clause' ? 'category' : column.meaning;
      }),
    );
  return (
    <table className="facts takeover-columns">
      <caption>{words.mappingOf(sheet.name)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.column}</th>
          <th scope="col">{words.heading}</th>
          <th scope="col">{words.holds}</th>
          <th scope="col">{words.guess}</th>
          <th scope="col">{words.samples}</th>
        </tr>
      </thead>
      <tbody>
        {sheet.columns.map((column) => (
          <tr key={column.column} className={`takeover-column takeover-column-${column.strength}`}>
            <td className="takeover-letters">{column.letters}</td>
            <th scope="row" lang="zh-CN">
              {column.heading.replaceAll('·', ' · ') || <span className="quiet">{words.emptyHeading}</span>}
            </th>
            <td>
              <MeaningSelect
                column={column}
                disabled={disabled}
                onChoose={(meaning) => choose(column, meaning)}
              />
            </td>
            <td className="takeover-strength">
              {words.strength[column.strength]}
              <span className="quiet"> · {words.basis[column.basis]}</span>
            </td>
            <td className="takeover-samples" lang="zh-CN">
              {column.samples.length === 0 ? (
                <span className="quiet">{words.emptyColumn}</span>
              ) : (
                column.samples.map((sample) => <span key={sample}>{sample}</span>)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MeaningSelect(props: {
  column: TakeoverColumn;
  disabled: boolean;
  onChoose: (meaning: ColumnMeaning) => void;
}) {
  const words = useWords(takeoverWords);
  const { column, disabled, onChoose } = props;
  return (
    <select
      aria-label={`${words.holds} ${column.letters} ${column.heading}`}
      value={column.meaning}
      disabled={disabled}
      onChange={({ target }) => {
        const chosen = columnMeanings.find((meaning) => meaning === target.value);
        if (chosen) onChoose(chosen);
      }}
    >
      {columnMeanings.map((meaning) => (
        <option key={meaning} value={meaning}>
          {words.meaning[meaning]}
        </option>
      ))}
    </select>
  );
}
