import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Mark } from '#contract/directive.ts';
import type { TaskDetail } from '#contract/task.ts';
import { taskQuery } from '../../api/queries.ts';
import { DeadlineText } from '../../parts/deadline-text.tsx';
import { ResponsibilityTags } from '../../parts/responsibility-tags.tsx';
import { PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { documentWords } from '../../words/document.ts';
import { terms } from '../../words/terms.ts';

/** What words of a task were read as, and the way to the task. */
export function TaskReading(props: { directiveId: string; taskId: string; mark: Mark }) {
  const words = useWords(documentWords);
  const { directiveId, taskId, mark } = props;
  const query = useQuery(taskQuery(taskId));
  if (!query.data) return <PendingState query={query} />;
  return (
    <>
      <Values task={query.data} mark={mark} />
      <p>
        <Link to="/d/$directiveId/tasks/$taskId" params={{ directiveId, taskId }}>
          {words.openTask(query.data.ordinal)}
        </Link>
      </p>
    </>
  );
}

/** The values that stand in the marked words: of a clause what belongs to the whole task. */
function Values({ task, mark }: { task: TaskDetail; mark: Mark }) {
  const words = useWords(documentWords);
  const { kind } = mark;
  const within = <Value extends { span: [number, number] }>(values: Value[]) =>
    values.filter(({ span }) => span[0] >= mark.span[0] && span[1] <= mark.span[1]);
  if (kind === 'clause') {
    return (
      <>
        <ResponsibilityTags responsibilities={task.responsibilities} directiveId={task.directiveId} />
        <Deadlines deadlines={task.deadlines} />
        {task.targets.length > 0 && <p>{words.targetCount(task.targets.length)}</p>}
      </>
    );
  }
  if (kind === 'target') return <Targets targets={within(task.targets)} />;
  if (kind === 'direction') return <Directions directions={within(task.directions)} />;
  if (kind === 'deadline') return <Deadlines deadlines={within(task.deadlines)} />;
  return (
    <>
      <ResponsibilityTags responsibilities={within(task.responsibilities)} directiveId={task.directiveId} />
      <Deadlines deadlines={within(task.deadlines)} />
    </>
  );
}

function Deadlines({ deadlines }: Pick<TaskDetail, 'deadlines'>) {
  return (
    <ul className="mark-reading-values">
      {deadlines.map((deadline) => (
        <li key={deadline.span[0]}>
          <DeadlineText deadline={deadline} days="full" />
        </li>
      ))}
    </ul>
  );
}

function Targets({ targets }: Pick<TaskDetail, 'targets'>) {
  const { comparator, targetKind } = useWords(terms);
  return (
    <ul className="mark-reading-values">
      {targets.map(({ indicator, op, from, value, unit, kind }) => (
        <li key={`${indicator} ${value}`}>
          <span lang="zh-CN">{indicator}</span>
          <strong>
            {comparator[op]} {op === '->' && from !== null && `${from} → `}
            {value} <span lang="zh-CN">{unit}</span>
          </strong>
          <span className="quiet">{targetKind[kind]}</span>
        </li>
      ))}
    </ul>
  );
}

function Directions({ directions }: Pick<TaskDetail, 'directions'>) {
  return (
    <ul className="mark-reading-values" lang="zh-CN">
      {directions.map(({ indicator, direction }) => (
        <li key={indicator}>
          {indicator} <strong>{direction}</strong>
        </li>
      ))}
    </ul>
  );
}
