import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { SettledPolicy } from '#contract/evidence.ts';
import type { TaskDetail } from '#contract/task.ts';
import { evidenceQuery } from '../../api/evidence.ts';
import { directiveQuery, metaQuery } from '../../api/queries.ts';
import { DeadlineText } from '../../parts/deadline-text.tsx';
import type { Span } from '../../parts/source-text/source-chunks.ts';
import { useWords } from '../../words/bilingual.ts';
import { evidenceWords } from '../../words/evidence.ts';
import { sharedWords } from '../../words/shared.ts';
import { taskWords } from '../../words/task.ts';
import { DeadlineLine } from './deadline-line.tsx';
import { SourceButton } from './source-button.tsx';

/** By when, in words and on the line of the year. */
export function DeadlineSection({
  task,
  onHighlight,
}: {
  task: TaskDetail;
  onHighlight: (span: Span) => void;
}) {
  const words = useWords(taskWords);
  const shared = useWords(sharedWords);
  const { data: meta } = useQuery(metaQuery);
  const settled = useWords(evidenceWords).settled;
  const { data: evidence } = useQuery(evidenceQuery(task.id));
  const { data: directive } = useQuery(directiveQuery(task.directiveId));
  return (
    <section className="task-section">
      <h2>{words.deadlines}</h2>
      {task.deadlines.length === 0 && <p className="quiet">{shared.noDeadline}</p>}
      <ul className="task-deadlines">
        {task.deadlines.map((deadline) => (
          <li key={deadline.span[0]}>
            <DeadlineText deadline={deadline} days="full" />
            {deadline.kind === 'issue_policy' &&
              evidence?.policies
                .filter(({ dueOn }) => dueOn === deadline.on)
                .map((policy) => (
                  <SettledBy key={policy.docNumber} policy={policy}>
                    {settled(policy.issuedOn, policy.docNumber, policy.organisation)}
                  </SettledBy>
                ))}
            <span className="task-quote" lang="zh-CN">
              <SourceButton onClick={() => onHighlight(deadline.span)}>{deadline.quote}</SourceButton>
            </span>
          </li>
        ))}
      </ul>
      {meta && directive && task.deadlines.length > 0 && (
        <DeadlineLine deadlines={task.deadlines} today={meta.today} issuedOn={directive.issuedOn} />
      )}
    </section>
  );
}

/** The policy by which a deadline was settled; a way to it where it has an address. */
function SettledBy({ policy, children }: { policy: SettledPolicy; children: ReactNode }) {
  return (
    <span className="deadline-settled" title={policy.title}>
      <span aria-hidden="true">✓ </span>
      {policy.url ? (
        <a href={policy.url} target="_blank" rel="noreferrer noopener external">
          {children}
        </a>
      ) : (
        children
      )}
    </span>
  );
}
