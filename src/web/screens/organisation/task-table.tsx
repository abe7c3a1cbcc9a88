import { Link } from '@tanstack/react-router';
import type { LitTask, TaskRow } from '#contract/task.ts';
import { ClauseText } from '../../parts/clause-text.tsx';
import { DeadlineText } from '../../parts/deadline-text.tsx';
import { LightTag } from '../../parts/light/light-tag.tsx';
import { RoleTag } from '../../parts/role-tag.tsx';
import { useWords } from '../../words/bilingual.ts';
import { organisationWords } from '../../words/organisation.ts';
import { sharedWords } from '../../words/shared.ts';

/** Tasks with the role in which the organisation stands in each; on a narrow screen a list of the same facts. */
export function TaskTable(props: {
  directiveId: string;
  organisationId: string;
  tasks: LitTask[];
  busy: boolean;
}) {
  const { tasks: words } = useWords(organisationWords);
  const shared = useWords(sharedWords);
  const { directiveId, organisationId, tasks, busy } = props;
  return (
    <table className="facts organisation-task-table" aria-labelledby="tasks-title" aria-busy={busy}>
      <thead>
        <tr>
          <th scope="col" className="number">
            {words.columns.ordinal}
          </th>
          <th scope="col">{words.columns.role}</th>
          <th scope="col">{words.columns.clause}</th>
          <th scope="col">{words.columns.deadlines}</th>
          <th scope="col">{words.columns.light}</th>
        </tr>
      </thead>
      <tbody>
        {tasks.map((task) => (
          <tr key={task.id}>
            <th scope="row" className="number">
              <Link
                to="/d/$directiveId/tasks/$taskId"
                params={{ directiveId, taskId: task.id }}
                aria-label={words.open(task.ordinal)}
              >
                {task.ordinal}
              </Link>
            </th>
            <td>
              {rolesIn(task, organisationId).map((role) => (
                <RoleTag key={role} role={role} />
              ))}
            </td>
            <td className="organisation-task-clause">
              <ClauseText size="row" text={task.text} />
            </td>
            <td className="organisation-task-deadlines">
              {task.deadlines.length === 0 && <span className="quiet">{shared.noDeadline}</span>}
              {task.deadlines.map((deadline) => (
                <DeadlineText key={deadline.span[0]} deadline={deadline} />
              ))}
            </td>
            <td className="organisation-task-light">
              <LightTag light={task.light} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** In which roles the organisation stands in the task, each once. */
function rolesIn({ responsibilities }: TaskRow, organisationId: string) {
  const own = responsibilities.filter(({ organisations }) =>
    organisations.some((one) => one.organisationId === organisationId),
  );
  return [...new Set(own.map(({ role }) => role))];
}
