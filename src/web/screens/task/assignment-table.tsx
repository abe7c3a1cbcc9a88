import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { BranchLight } from '#contract/lights.ts';
import type { Standing, StandingAssignment } from '#contract/standing.ts';
import type { TaskDetail } from '#contract/task.ts';
import { isLate, openAssignments } from '../../parts/act-questions/open-assignments.ts';
import { RoleTag } from '../../parts/role-tag.tsx';
import { AssignmentStateTag } from '../../parts/state-tag.tsx';
import { useWords } from '../../words/bilingual.ts';
import { standingWords } from '../../words/standing.ts';
import { AssignmentActs } from './assignment-acts.tsx';
import { AssignmentDates } from './assignment-dates.tsx';
import { BranchLightFacts } from './task-light.tsx';

/** The organisations that carry the task, by the weight of their role, each with how far it is. */
export function AssignmentTable(props: {
  task: TaskDetail;
  standing: Standing;
  lights: readonly BranchLight[];
}) {
  const { task, standing, lights } = props;
  const words = useWords(standingWords);
  const [withEnded, showEnded] = useState(false);
  const { assignments, hiddenCount } = standing;
  const open = openAssignments(standing);
  const endedCount = assignments.length - open.length;
  const shown = withEnded || open.length === 0 ? assignments : open;
  const hasActs = shown.some(({ can }) => can.length > 0);
  return (
    <>
      {shown.length > 0 ? (
        <table className="facts standing-table">
          <caption className="only-heard">{words.assignments}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.organisation}</th>
              <th scope="col">{words.columns.state}</th>
              <th scope="col">{words.columns.dates}</th>
              {hasActs && (
                <th scope="col" className="not-printed">
                  <span className="only-heard">{words.columns.acts}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map((assignment) => (
              <AssignmentRow
                key={`${assignment.organisationId} ${assignment.id}`}
                task={task}
                assignment={assignment}
                light={lights.find(({ assignmentId }) => assignmentId === assignment.id)}
                hasActs={hasActs}
              />
            ))}
          </tbody>
        </table>
      ) : (
        hiddenCount === 0 && <p className="quiet">{words.nobody}</p>
      )}
      {!withEnded && endedCount > 0 && open.length > 0 && (
        <button type="button" className="plain-button" onClick={() => showEnded(true)}>
          {words.ended(endedCount)}
        </button>
      )}
      {hiddenCount > 0 && <p className="quiet">{words.hidden(hiddenCount)}</p>}
    </>
  );
}

function AssignmentRow(props: {
  task: TaskDetail;
  assignment: StandingAssignment;
  light: BranchLight | undefined;
  hasActs: boolean;
}) {
  const words = useWords(standingWords);
  const { assignment, task } = props;
  const { directiveId } = task;
  const { organisationId, organisation, role, origin, predecessor, successors } = assignment;
  const whence = [
    origin !== 'named' && words.origin[origin],
    predecessor && predecessor !== organisation && words.from(predecessor),
    successors.length > 0 && words.to(successors.join('、')),
  ].filter((said) => said !== false && said !== null && said !== '');
  return (
    <tr>
      <th scope="row">
        <RoleTag role={role}>
          <Link
            to="/d/$directiveId/organisations/$organisationId"
            params={{ directiveId, organisationId }}
            lang="zh-CN"
          >
            {organisation}
          </Link>
        </RoleTag>
        {whence.length > 0 && <p className="quiet standing-whence">{whence.join(' · ')}</p>}
      </th>
      <td>
        <AssignmentStateTag state={assignment.state} late={isLate(assignment)} />
        {props.light && <BranchLightFacts light={props.light} />}
        {assignment.objection && <p className="standing-objection">{assignment.objection}</p>}
      </td>
      <td>
        <AssignmentDates assignment={assignment} />
      </td>
      {props.hasActs && (
        <td className="standing-row-acts not-printed">
          <AssignmentActs task={task} assignment={assignment} />
        </td>
      )}
    </tr>
  );
}
