import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { TaskDetail } from '#contract/task.ts';
import { directiveQuery } from '../../api/queries.ts';
import { GroupTitle } from '../../parts/group-title.tsx';
import { LedgerLink } from '../../parts/ledger-link.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { useShortcut } from '../../shell/use-shortcut.ts';
import { useWords } from '../../words/bilingual.ts';
import { taskWords } from '../../words/task.ts';

/** Which task this is: the directive's mark, its place in the outline, its number, and its neighbours. */
export function TaskHead({ task }: { task: TaskDetail }) {
  const words = useWords(taskWords);
  const navigate = useNavigate();
  const { data: directive } = useQuery(directiveQuery(task.directiveId));
  const { directiveId, part, section } = task;
  const goTo = (taskId: string | null) => {
    if (taskId) void navigate({ to: '/d/$directiveId/tasks/$taskId', params: { directiveId, taskId } });
  };
  useShortcut('j', () => goTo(task.nextId));
  useShortcut('k', () => goTo(task.previousId));
  return (
    <>
      <PageHead
        title={[words.title(task.ordinal), directive?.docNumber].filter(Boolean).join(' · ')}
        actions={
          <nav className="task-siblings" aria-label={words.siblings}>
            <Sibling taskId={task.previousId} directiveId={directiveId} keyName="k">
              ← {words.previous}
            </Sibling>
            <Sibling taskId={task.nextId} directiveId={directiveId} keyName="j">
              {words.next} →
            </Sibling>
          </nav>
        }
      />
      {task.withdrawn && <p role="note">{words.withdrawn}</p>}
      {part && (
        <p className="task-place" lang="zh-CN">
          <LedgerLink directiveId={directiveId} search={{ part: [part.number] }}>
            <GroupTitle heading={part} separator="、" />
          </LedgerLink>
          {section && (
            <>
              {' › '}
              <GroupTitle heading={section} />
            </>
          )}
          {task.item && <span> › {words.item(task.item)}</span>}
        </p>
      )}
    </>
  );
}

function Sibling(props: { taskId: string | null; directiveId: string; keyName: string; children: string[] }) {
  if (!props.taskId) return <span className="quiet">{props.children}</span>;
  return (
    <Link
      to="/d/$directiveId/tasks/$taskId"
      params={{ directiveId: props.directiveId, taskId: props.taskId }}
      aria-keyshortcuts={props.keyName}
    >
      {props.children}
    </Link>
  );
}
