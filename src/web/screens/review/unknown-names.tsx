import { useId, useState } from 'react';
import type { DraftTask } from '#contract/draft.ts';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { listUnknownNames } from './list-unknown-names.ts';
import { NameChoice } from './name-choice.tsx';
import { useMayCorrect } from './review-context.ts';

/** The names in a task that the register does not know: which organisation each means is for a person to say. */
export function UnknownNames({ task }: { task: DraftTask }) {
  const mayCorrect = useMayCorrect();
  if (!mayCorrect) return null;
  return listUnknownNames([task]).map(({ name }) => <UnknownName key={name} task={task} name={name} />);
}

function UnknownName({ task, name }: { task: DraftTask; name: string }) {
  const words = useWords(reviewWords);
  const [everywhere, setEverywhere] = useState(true);
  const everywhereId = useId();
  return (
    <fieldset className="unknown-name not-printed">
      <legend>{words.unknownName(name)}</legend>
      <NameChoice name={name} taskKey={everywhere ? null : task.key} />
      <span className="field-check">
        <input
          id={everywhereId}
          type="checkbox"
          checked={everywhere}
          onChange={(event) => setEverywhere(event.target.checked)}
        />
        <label htmlFor={everywhereId}>{words.everywhere}</label>
      </span>
    </fieldset>
  );
}
