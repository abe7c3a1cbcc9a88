import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import type { Change } from '#contract/problem.ts';
import { actFormWords } from '../../words/act-form.ts';
import { useWords } from '../../words/bilingual.ts';
import { formatMoment } from '../../words/format.ts';
import { DetailFacts } from '../history/detail-facts.tsx';

/**
 * What others have done to the thing since its form was opened, above what was typed; the person goes on with what they
 * typed as the thing stands now, or looks at it first.
 */
export function ChangedMeanwhile(props: {
  changes: readonly Change[];
  /** Undefined where it is not known how the thing stands now. */
  onGoOn: (() => void) | undefined;
  onClose: () => void;
}) {
  const { stale } = useWords(actFormWords);
  const names = useWords(actWords);
  return (
    <div className="act-form-stale" role="alert">
      <p className="act-form-stale-title">
        <span aria-hidden="true">▲ </span>
        {stale.title}
      </p>
      {props.changes.length > 0 && (
        <>
          <p>{stale.since}</p>
          <ol>
            {props.changes.map(({ act, by, at, detail }) => (
              <li key={`${at} ${act}`}>
                <time dateTime={at}>{formatMoment(at)}</time> {by} {names[act].fact}
                <DetailFacts detail={detail} />
              </li>
            ))}
          </ol>
        </>
      )}
      <p>{stale.mine}</p>
      <div className="act-form-end">
        {props.onGoOn && (
          <Button type="primary" onClick={props.onGoOn}>
            {stale.again}
          </Button>
        )}
        <Button onClick={props.onClose}>{stale.reload}</Button>
      </div>
    </div>
  );
}
