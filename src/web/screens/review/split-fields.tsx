import { Fragment, useId } from 'react';
import type { DraftTask } from '#contract/draft.ts';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { useReview } from './review-context.ts';
import { splitPlaces } from './split-places.ts';

/** The clause with a mark to choose after each punctuation: there the second task begins. */
export function SplitFields(props: {
  task: DraftTask;
  /** Offset in the text; null before one is chosen. */
  at: number | null;
  onChange: (at: number) => void;
}) {
  const words = useWords(reviewWords);
  const { text } = useReview().draft.view;
  const { task, at, onChange } = props;
  const name = useId();
  const clause = text.slice(...task.span);
  const places = splitPlaces(clause);
  const pieces = [0, ...places].map((start, index) => ({ start, end: places[index] ?? clause.length }));
  return (
    <fieldset className="split-fields">
      <legend>{words.splitHint}</legend>
      <p lang="zh-CN" className="clause-text clause-text-reading">
        {pieces.map(({ start, end }) => (
          <Fragment key={start}>
            {start > 0 && (
              <label className="split-place">
                <input
                  type="radio"
                  name={name}
                  required
                  checked={at === task.span[0] + start}
                  onChange={() => onChange(task.span[0] + start)}
                />
                <span aria-hidden="true">┃</span>
                <span className="only-heard">
                  {words.splitAfter(clause.slice(Math.max(0, start - 12), start))}
                </span>
              </label>
            )}
            {clause.slice(start, end)}
          </Fragment>
        ))}
      </p>
    </fieldset>
  );
}
