import { Link } from '@tanstack/react-router';
import type { Succession } from '#contract/succession.ts';
import { ClauseText } from '../../parts/clause-text.tsx';
import { RoleTag } from '../../parts/role-tag.tsx';
import { useWords } from '../../words/bilingual.ts';
import { organisationWords } from '../../words/organisation.ts';
import { standingWords } from '../../words/standing.ts';
import { successionWords } from '../../words/succession.ts';

/** What the organisation has open; where only some of it goes, each can be chosen. */
export function OpenAssignments(props: {
  assignments: Succession['assignments'];
  /** Null where all of it goes. */
  chosen: readonly string[] | null;
  onChoose: (ids: string[]) => void;
}) {
  const words = useWords(successionWords);
  const { tasks } = useWords(organisationWords);
  const { assignmentState } = useWords(standingWords);
  const { assignments, chosen, onChoose } = props;
  const toggle = (id: string) =>
    onChoose(chosen?.includes(id) ? chosen.filter((each) => each !== id) : [...(chosen ?? []), id]);
  return (
    <table className="facts succession-table" aria-label={words.which}>
      <thead>
        <tr>
          {chosen && (
            <th scope="col">
              <span className="only-heard">{words.columns.choose}</span>
            </th>
          )}
          <th scope="col" className="number">
            {words.columns.ordinal}
          </th>
          <th scope="col">{words.columns.role}</th>
          <th scope="col">{words.columns.task}</th>
          <th scope="col">{words.columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {assignments.map(({ id, directiveId, taskId, ordinal, role, clause, directiveTitle, state, can }) => {
          const goes = can.includes('pass_on_assignments');
          return (
            <tr key={id}>
              {chosen && (
                <td>
                  <label>
                    <input
                      type="checkbox"
                      disabled={!goes}
                      checked={chosen.includes(id)}
                      onChange={() => toggle(id)}
                    />
                    <span className="only-heard">{words.choose(ordinal)}</span>
                  </label>
                </td>
              )}
              <th scope="row" className="number">
                <Link
                  to="/d/$directiveId/tasks/$taskId"
                  params={{ directiveId, taskId }}
                  aria-label={tasks.open(ordinal)}
                >
                  {ordinal}
                </Link>
              </th>
              <td>
                <RoleTag role={role} />
              </td>
              <td className="succession-task">
                <ClauseText size="row" text={clause} />
                {directiveTitle && (
                  <span className="succession-basis" lang="zh-CN">
                    {directiveTitle}
                  </span>
                )}
              </td>
              <td>{goes ? assignmentState[state] : words.staysHere}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
