import type { Mark } from '#contract/directive.ts';
import { useWords } from '../../words/bilingual.ts';
import { documentWords } from '../../words/document.ts';
import { formatCount } from '../../words/format.ts';
import { countMarks, type SwitchableKind, switchableKinds } from './mark-kinds.ts';

/** How each kind of mark looks, how many there are, and a switch for each. */
export function MarkLegend(props: {
  marks: Mark[];
  hidden: ReadonlySet<SwitchableKind>;
  onChange: (hidden: ReadonlySet<SwitchableKind>) => void;
}) {
  const words = useWords(documentWords);
  const { marks, hidden, onChange } = props;
  const counts = countMarks(marks);
  const toggle = (kind: SwitchableKind, shown: boolean) => {
    const next = new Set(hidden);
    if (shown) next.delete(kind);
    else next.add(kind);
    onChange(next);
  };
  return (
    <fieldset className="mark-legend document-marks document-head-marked">
      <legend>{words.legend}</legend>
      {switchableKinds
        .filter((kind) => counts.has(kind))
        .map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={!hidden.has(kind)}
              onChange={(event) => toggle(kind, event.target.checked)}
            />
            <span className={kind === 'head' ? 'source-docNumber' : `source-${kind}`}>
              {kind === 'head' ? words.head : words.marks[kind]}
            </span>
            <span className="mark-legend-count">{formatCount(counts.get(kind) ?? 0)}</span>
          </label>
        ))}
    </fieldset>
  );
}
