import { Link } from '@tanstack/react-router';
import type { RelatedTask, Standing } from '#contract/standing.ts';
import { useWords } from '../../words/bilingual.ts';
import { standingWords } from '../../words/standing.ts';

/** The tasks that this one has become, and those it was made from. */
export function RelatedTasks({ standing }: { standing: Standing }) {
  const words = useWords(standingWords);
  const { mergedInto, mergedFrom, splitFrom, splitInto } = standing;
  const lines = [
    { label: words.mergedInto, tasks: mergedInto ? [mergedInto] : [] },
    { label: words.mergedFrom, tasks: mergedFrom },
    { label: words.splitFrom, tasks: splitFrom ? [splitFrom] : [] },
    { label: words.splitInto, tasks: splitInto },
  ];
  return lines
    .filter(({ tasks }) => tasks.length > 0)
    .map(({ label, tasks }) => (
      <p key={label} className="standing-related">
        {label}
        {tasks.map((task) => (
          <TaskLink key={task.id} task={task} />
        ))}
      </p>
    ));
}

function TaskLink({ task: { id, directiveId, ordinal } }: { task: RelatedTask }) {
  const words = useWords(standingWords);
  return (
    <Link to="/d/$directiveId/tasks/$taskId" params={{ directiveId, taskId: id }}>
      {words.task(ordinal)}
    </Link>
  );
}
