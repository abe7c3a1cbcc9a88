import type { Deadline } from '#contract/task.ts';
import { useWords } from '../words/bilingual.ts';
import { terms } from '../words/terms.ts';
import './deadline-text.css';

/**
 * One deadline in words: what by when and, on demand, the working days left; days that are not yet certain are
 * marked ≈.
 */
export function DeadlineText(props: { deadline: Deadline; days?: 'none' | 'few words' | 'full' }) {
  const words = useWords(terms);
  const { kind, on, every } = props.deadline;
  const dated = kind === 'complete' || kind === 'issue_policy';
  return (
    <span className="deadline-text">
      {dated && on && <time dateTime={on}>{on}</time>}
      <span>{every ? words.every[every] : words.deadlineKind[kind]}</span>
      {dated && props.days && props.days !== 'none' && (
        <DaysLeft deadline={props.deadline} brief={props.days === 'few words'} />
      )}
    </span>
  );
}

function DaysLeft({ deadline, brief }: { deadline: Deadline; brief: boolean }) {
  const words = useWords(terms);
  const { workingDaysLeft, provisional } = deadline;
  if (workingDaysLeft === null) return null;
  const full = words.workingDaysLeft(workingDaysLeft);
  const title = [brief && full, provisional && words.provisionalDays].filter(Boolean).join('; ');
  return (
    <span className="deadline-text-days" title={title || undefined}>
      {provisional && '≈ '}
      {brief ? words.fewWordsLeft(workingDaysLeft) : full}
      {provisional && <span className="only-heard"> ({words.provisionalDays})</span>}
    </span>
  );
}
