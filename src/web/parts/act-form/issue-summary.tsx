import { useEffect, useRef } from 'react';
import type { Problem } from '#contract/problem.ts';
import { actFormWords } from '../../words/act-form.ts';
import { useWords } from '../../words/bilingual.ts';

/** Everything that is wrong with a form at once, above its fields; it takes the focus so that it is read out. */
export function IssueSummary({ issues }: { issues: NonNullable<Problem['issues']> }) {
  const words = useWords(actFormWords);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), []);
  return (
    <div ref={summary} className="act-form-issues" role="alert" tabIndex={-1}>
      <p>{words.wrong(issues.length)}</p>
      <ul>
        {issues.map(({ path, message }) => (
          <li key={`${path} ${message}`}>{message}</li>
        ))}
      </ul>
    </div>
  );
}
