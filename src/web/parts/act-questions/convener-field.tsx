import { useId } from 'react';
import type { StandingAssignment } from '#contract/standing.ts';
import { actQuestionWords } from '../../words/act-questions.ts';
import { useWords } from '../../words/bilingual.ts';
import { openAssignments } from './open-assignments.ts';
import './act-questions.css';

/** Which of those who carry a task convenes the others; null for none. */
export function ConvenerField(props: {
  assignments: StandingAssignment[];
  value: string | null;
  onChange: (organisationId: string | null) => void;
}) {
  const words = useWords(actQuestionWords);
  const name = useId();
  const carriers = new Map(
    openAssignments(props).map(({ organisationId, organisation }) => [organisationId, organisation]),
  );
  return (
    <fieldset className="act-choice">
      <legend>{words.convener}</legend>
      {[...carriers, [null, words.noConvener] as const].map(([id, called]) => (
        <label key={id}>
          <input type="radio" name={name} checked={props.value === id} onChange={() => props.onChange(id)} />{' '}
          {called}
        </label>
      ))}
    </fieldset>
  );
}
