import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import type { Standing } from '#contract/standing.ts';
import type { TaskDetail } from '#contract/task.ts';
import { useTaskActs } from '../../parts/act-questions/use-task-acts.tsx';
import { PlaceholderTag } from '../../parts/role-tag.tsx';
import { useWords } from '../../words/bilingual.ts';
import { standingWords } from '../../words/standing.ts';
import { taskWords } from '../../words/task.ts';
import { terms } from '../../words/terms.ts';

/** Names in the text that stand for organisations that it does not name: settled, or to be settled. */
export function StandingPlaceholders({ task, standing }: { task: TaskDetail; standing: Standing }) {
  const words = useWords(standingWords);
  const { placeholders, placeholderReason } = useWords(taskWords);
  const { role: roleWords } = useWords(terms);
  const names = useWords(actWords);
  const { id, directiveId, ordinal, text } = task;
  const asks = useTaskActs({ id, directiveId, ordinal, clause: text, standing });
  if (standing.placeholders.length === 0) return null;
  const open = standing.placeholders.filter(({ resolved }) => !resolved);
  return (
    <div className="task-placeholders">
      {open.length > 0 && <h3>{placeholders(open.length)}</h3>}
      <ul>
        {standing.placeholders.map((placeholder) => (
          <li key={placeholder.id} className="standing-placeholder">
            <span>
              <PlaceholderTag name={placeholder.name} /> {roleWords[placeholder.role]} ·{' '}
              {placeholder.resolved
                ? [words.resolved, placeholder.resolution].filter(Boolean).join('：')
                : placeholderReason[placeholder.kind]}
            </span>
            {placeholder.can.includes('resolve_placeholders') && (
              <Button size="small" onClick={() => asks.resolve_placeholders(placeholder)}>
                {names.resolve_placeholders.button}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
