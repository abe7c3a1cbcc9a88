import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { taskQuery } from '../../api/queries.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { taskWords } from '../../words/task.ts';
import { SourcePane } from './source-pane.tsx';
import { TaskFacts } from './task-facts.tsx';
import { useHighlight } from './use-highlight.ts';
import './task.css';

const route = getRouteApi('/d/$directiveId/tasks/$taskId');

/** One task and its proof: the clause with what was read from it, beside the document it stands in. */
export function TaskScreen() {
  const words = useWords(taskWords);
  const { directiveId, taskId } = route.useParams();
  const queries = useQueryClient();
  const query = useQuery(taskQuery(taskId));
  const task = query.data;
  const [highlighted, highlight] = useHighlight(taskId, task?.span ?? null);

  useEffect(() => {
    if (task?.nextId) void queries.prefetchQuery(taskQuery(task.nextId));
  }, [queries, task?.nextId]);

  return (
    <div className="task">
      <div className="task-facts">
        {task ? (
          <TaskFacts task={task} onHighlight={highlight} />
        ) : (
          <>
            <PageHead title={words.task} />
            <PendingState query={query} />
          </>
        )}
      </div>
      <SourcePane
        directiveId={directiveId}
        taskId={taskId}
        activeSpan={highlighted}
        relatedSpan={highlighted === task?.span ? (task?.responsibilitySpan ?? null) : (task?.span ?? null)}
      />
    </div>
  );
}
