import { useQuery } from '@tanstack/react-query';
import type { Standing, StandingAssignment } from '#contract/standing.ts';
import type { TaskDetail } from '#contract/task.ts';
import { taskLightQuery } from '../../api/lights.ts';
import { standingQuery } from '../../api/standing.ts';
import { isLate, openAssignments } from '../../parts/act-questions/open-assignments.ts';
import { TaskStateTag } from '../../parts/state-tag.tsx';
import { PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { standingWords } from '../../words/standing.ts';
import { Adjustments } from './adjustments.tsx';
import { AssignmentTable } from './assignment-table.tsx';
import { RelatedTasks } from './related-tasks.tsx';
import { StandingPlaceholders } from './standing-placeholders.tsx';
import { TaskActs } from './task-acts.tsx';
import { TaskLightFacts } from './task-light.tsx';
import { TaskYears } from './task-years.tsx';
import './standing.css';

/** Where the task stands, who carries it and how far, and what the reader may do. */
export function StandingSection({ task }: { task: TaskDetail }) {
  const words = useWords(standingWords);
  const query = useQuery(standingQuery(task.id));
  const standing = query.data;
  const { data: light } = useQuery(taskLightQuery(task.id));
  return (
    <section className="task-section standing" aria-labelledby="standing-title">
      <h2 id="standing-title">{words.title}</h2>
      {standing ? (
        <>
          <p className="standing-state">
            <TaskStateTag state={standing.state} />
            {standing.state === 'assigned' && <span>{words.summary(countAssignments(standing))}</span>}
            {standing.convener && (
              <span title={words.convenerHint}>
                {words.convener}{' '}
                <span className="role-tag role-tag-convener" lang="zh-CN">
                  {standing.convener.name}
                </span>
                <span className="only-heard">（{words.convenerHint}）</span>
              </span>
            )}
          </p>
          {standing.basis && (
            <p>
              {words.basis}：{words.basisKind[standing.basis.kind]}，{standing.basis.words}
            </p>
          )}
          {light && <TaskLightFacts light={light} />}
          <RelatedTasks standing={standing} />
          <TaskYears task={task} standing={standing} />
          <TaskActs task={task} standing={standing} />
          <AssignmentTable task={task} standing={standing} lights={light?.branches ?? []} />
          <StandingPlaceholders task={task} standing={standing} />
          <Adjustments adjustments={standing.adjustments} />
        </>
      ) : (
        <PendingState query={query} />
      )}
    </section>
  );
}

/** How many of the assignments that the reader sees are where. */
function countAssignments(standing: Standing) {
  const open = openAssignments(standing);
  const count = (is: (assignment: StandingAssignment) => boolean) => open.filter(is).length;
  return {
    total: open.length,
    received: count(({ state }) => state === 'received'),
    late: count(isLate),
    objected: count(({ state }) => state === 'objected'),
  };
}
