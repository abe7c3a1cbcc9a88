import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Mark } from '#contract/directive.ts';
import { documentQuery } from '../../api/queries.ts';
import type { Span } from '../../parts/source-text/source-chunks.ts';
import { SourceText } from '../../parts/source-text/source-text.tsx';
import { PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { taskWords } from '../../words/task.ts';

/** The document beside the task, scrolled to the highlighted words; another task's words lead to that task. */
export function SourcePane(props: {
  directiveId: string;
  taskId: string;
  activeSpan: Span | null;
  relatedSpan: Span | null;
}) {
  const words = useWords(taskWords);
  const navigate = useNavigate();
  const { directiveId, taskId, activeSpan, relatedSpan } = props;
  const query = useQuery(documentQuery(directiveId));
  const select = useCallback(
    (mark: Mark) => {
      if (mark.taskId === null || mark.taskId === taskId) return;
      void navigate({ to: '/d/$directiveId/tasks/$taskId', params: { directiveId, taskId: mark.taskId } });
    },
    [navigate, directiveId, taskId],
  );
  return (
    <aside className="source-pane not-printed" aria-labelledby="source-pane-title">
      <div className="source-pane-head">
        <h2 id="source-pane-title">{words.source}</h2>
        <Link
          to="/d/$directiveId/document"
          params={{ directiveId }}
          search={activeSpan ? { at: activeSpan[0] } : {}}
        >
          {words.inDocument}
        </Link>
      </div>
      <div className="source-pane-text">
        {query.data ? (
          <SourceText
            text={query.data.text}
            marks={query.data.marks}
            activeSpan={activeSpan}
            relatedSpan={relatedSpan}
            onMarkSelect={select}
          />
        ) : (
          <PendingState query={query} />
        )}
      </div>
    </aside>
  );
}
