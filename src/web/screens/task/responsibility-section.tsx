import type { TaskDetail } from '#contract/task.ts';
import { roles } from '#contract/values.ts';
import { ResponsibilityNames } from '../../parts/responsibility-tags.tsx';
import type { Span } from '../../parts/source-text/source-chunks.ts';
import { useWords } from '../../words/bilingual.ts';
import { taskWords } from '../../words/task.ts';
import { terms } from '../../words/terms.ts';
import { SourceButton } from './source-button.tsx';

/** Who answers, by role, and the annotation as printed. */
export function ResponsibilitySection(props: { task: TaskDetail; onHighlight: (span: Span) => void }) {
  const words = useWords(taskWords);
  const { role: roleWords } = useWords(terms);
  const { task, onHighlight } = props;
  const { responsibilitySpan, responsibilityText } = task;
  const present = roles.filter((role) => task.responsibilities.some((one) => one.role === role));
  return (
    <section className="task-section">
      <h2>{words.responsibility}</h2>
      {task.noLead && <p className="quiet">{words.noLead}</p>}
      <dl className="task-roles">
        {present.map((role) => (
          <div key={role}>
            <dt>{roleWords[role]}</dt>
            <dd lang="zh-CN">
              {task.responsibilities
                .filter((one) => one.role === role)
                .map((one) => (
                  <span key={one.span[0]} className="task-names">
                    <ResponsibilityNames responsibility={one} directiveId={task.directiveId} />
                  </span>
                ))}
            </dd>
          </div>
        ))}
      </dl>
      {responsibilityText && responsibilitySpan && (
        <p className="task-printed" lang="zh-CN">
          <SourceButton onClick={() => onHighlight(responsibilitySpan)}>{responsibilityText}</SourceButton>
        </p>
      )}
    </section>
  );
}
