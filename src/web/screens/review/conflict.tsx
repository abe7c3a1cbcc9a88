import Button from 'antd/es/button';
import type { ReactNode } from 'react';
import { useWords } from '../../words/bilingual.ts';
import { formatMoment } from '../../words/format.ts';
import { reviewWords } from '../../words/review.ts';
import { useReview } from './review-context.ts';

/**
 * Somebody else has changed what is being corrected: what stands there now, who changed it and why, above the fields,
 * which keep what was typed.
 */
export function Conflict(props: { now: ReactNode; onKeepMine: () => void; onTakeTheirs: () => void }) {
  const words = useWords(reviewWords);
  const { draft } = useReview();
  const last = draft.corrections[0];
  return (
    <div className="conflict" role="alert">
      <p className="conflict-title">▲ {words.conflict.title}</p>
      {last && (
        <p className="quiet">
          {words.conflict.last(last.undone?.by ?? last.by, formatMoment(last.undone?.at ?? last.at))}
          {last.undone?.reason ?? last.reason}
        </p>
      )}
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
