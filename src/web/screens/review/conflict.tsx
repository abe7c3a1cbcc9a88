import Button from 'antd/es/button';
import type { ReactNode } from 'react';
import type { CorrectionRecord } from '#contract/draft.ts';
import type { Problem } from '#contract/problem.ts';
import { useWords } from '../../words/bilingual.ts';
import { formatMoment } from '../../words/format.ts';
import { reviewWords } from '../../words/review.ts';
import { reviewTerms } from '../../words/review-terms.ts';

/**
 * Somebody else has changed what is being corrected: what stands there now, who changed it and why, above the fields,
 * which keep what was typed.
 */
export function Conflict(props: {
  changes: NonNullable<Problem['changes']>;
  now: ReactNode;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}) {
  const words = useWords(reviewWords);
  const { correction } = useWords(reviewTerms);
  return (
    <div className="conflict" role="alert">
      <p className="conflict-title">▲ {words.conflict.title}</p>
      {props.changes.map(({ number, kind, undone, by, at, reason }) => (
        <p key={`${number} ${undone}`} className="quiet">
          {words.conflict.change(by, formatMoment(at), correction[kind], undone)}
          {reason}
        </p>
      ))}
      {props.now && (
        <dl className="conflict-versions">
          <dt>{words.conflict.now}</dt>
          <dd>{props.now}</dd>
          <dt>{words.conflict.mine}</dt>
          <dd>{words.conflict.below}</dd>
        </dl>
      )}
      <div className="correction-form-end">
        <Button onClick={props.onKeepMine}>{words.conflict.keepMine}</Button>
        <Button onClick={props.onTakeTheirs}>{words.conflict.takeTheirs}</Button>
      </div>
    </div>
  );
}

/** The last thing that was done to a draft, told as a refusal tells it. */
export function lastChange(corrections: readonly CorrectionRecord[]): NonNullable<Problem['changes']> {
  const [last] = corrections;
  if (!last) return [];
  const { number, correction, undone } = last;
  const { by, at, reason } = undone ?? last;
  return [{ number, kind: correction.kind, undone: undone !== null, by, at, reason }];
}
