import { useId } from 'react';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';

/** Why something is corrected: a few short reasons to choose from, and room for other words. */
export function ReasonField(props: {
  needed: boolean;
  offers: readonly string[];
  value: string;
  onChange: (reason: string) => void;
}) {
  const words = useWords(reviewWords);
  const id = useId();
  return (
    <div className="reason">
      <div className="field field-wide">
        <label htmlFor={id}>{props.needed ? words.why : words.whyIfAny}</label>
        <input
          id={id}
          required={props.needed}
          maxLength={500}
          autoComplete="off"
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
        />
      </div>
      <div className="reason-offers">
        {props.offers.map((reason) => (
          <button
            key={reason}
            type="button"
            className="reason-offer"
            aria-pressed={props.value === reason}
            onClick={() => props.onChange(reason)}
          >
            {reason}
          </button>
        ))}
      </div>
    </div>
  );
}
