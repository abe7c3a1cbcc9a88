import { useId } from 'react';
import type { DraftTask } from '#contract/draft.ts';
import { ClauseText } from '../../parts/clause-text.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { letterOf } from './letter-of.ts';

/** The line chosen for each task by its key; a line belongs to one task only. */
export type Pairs = Record<string, [number, number]>;

/** The lines of responsibility with their letters, and the clauses, each of which is given one. */
export function PairingFields(props: {
  tasks: DraftTask[];
  lines: [number, number][];
  text: string;
  pairs: Pairs;
  onChange: (pairs: Pairs) => void;
}) {
  const words = useWords(reviewWords);
  const { tasks, lines, text, pairs, onChange } = props;
  return (
    <div className="pairing">
      <div>
        {tasks.map((task) => (
          <PairingClause
            key={task.key}
            task={task}
            lines={lines}
            chosen={pairs[task.key]}
            onChange={(line) => {
              const others = Object.entries(pairs).filter(
                ([key, { 0: start }]) => key !== task.key && start !== line?.[0],
              );
              onChange({ ...Object.fromEntries(others), ...(line && { [task.key]: line }) });
            }}
          />
        ))}
      </div>
      <ol className="pairing-lines" aria-label={words.responsibilityLines}>
        {lines.map(([start, end], index) => (
          <li key={start}>
            <strong>{letterOf(index)}</strong> <ClauseText size="row" text={text.slice(start, end)} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function PairingClause(props: {
  task: DraftTask;
  lines: [number, number][];
  chosen: [number, number] | undefined;
  onChange: (line: [number, number] | null) => void;
}) {
  const words = useWords(reviewWords);
  const { task, lines, chosen, onChange } = props;
  const name = useId();
  return (
    <fieldset className="pairing-clause">
      <legend>
        <span className="quiet">{task.ordinal}</span> <ClauseText size="row" text={task.text} />
      </legend>
      {lines.map((line, index) => (
        <label key={line[0]} className="choice">
          <input type="radio" name={name} checked={chosen?.[0] === line[0]} onChange={() => onChange(line)} />
          <span>{letterOf(index)}</span>
        </label>
      ))}
      <label className="choice choice-none">
        <input type="radio" name={name} checked={chosen === undefined} onChange={() => onChange(null)} />
        <span>{words.noLine}</span>
      </label>
    </fieldset>
  );
}
