import type { Deadline } from '#contract/task.ts';
import { useWords } from '../words/bilingual.ts';
import { terms } from '../words/terms.ts';
import './deadline-text.css';

/** One deadline in words: what by when and the working days left; days that are not yet certain are marked ≈. */
export function DeadlineText(props: { deadline: Deadline; withDays?: boolean }) {
  const words = useWords(terms);
  const { kind, on, every, workingDaysLeft, provisional } = props.deadline;
  const dated = kind === 'complete' || kind === 'issue_policy';
  return (
    <span className="deadline-text">
      {dated && on && <time dateTime={on}>{on}</time>}
      <span>{every ? words.every[every] : words.deadlineKind[kind]}</span>
      {props.withDays && dated && workingDaysLeft !== null && (
        <span className="deadline-text-days" title={provisional ? words.provisionalDays : undefined}>
          {provisional && '≈ '}
          {words.workingDaysLeft(workingDaysLeft)}
          {provisional && <span className="only-heard"> ({words.provisionalDays})</span>}
        </span>
      )}
    </span>
  );
}
