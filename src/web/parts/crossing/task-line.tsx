import { Link } from '@tanstack/react-router';
import type { Coordination } from '#contract/coordination.ts';
import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';

/** The task that something is about, which leads to it; nothing where it is about none. */
export function TaskLine({ task }: { task: Coordination['task'] | null }) {
  const words = useWords(coordinationWords);
  if (!task) return null;
  const { directiveId, id: taskId, ordinal, clause } = task;
  return (
    <span className="crossing-task quiet">
      <Link to="/d/$directiveId/tasks/$taskId" params={{ directiveId, taskId }}>
        {words.task(ordinal)}
      </Link>{' '}
      <span lang="zh-CN">{clause}</span>
    </span>
  );
}
