import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { writeMilestones, writePersons } from '#contract/plan-text.ts';
import { taskPlansQuery } from '../../api/plans.ts';
import { useWords } from '../../words/bilingual.ts';
import { planWords } from '../../words/plan.ts';
import { stateNames } from '../../words/plan-states.ts';
import { MilestoneLine } from '../plan/milestone-line.tsx';
import '../plan/plan.css';

/** What those who carry the task have planned: measures, timetable, persons, form of the result; nothing where nobody has. */
export function PlanSection({ taskId, directiveId }: { taskId: string; directiveId: string }) {
  const words = useWords(planWords);
  const states = useWords(stateNames);
  const { data } = useQuery(taskPlansQuery(taskId));
  if (!data || data.rows.length === 0) return null;
  return (
    <section className="task-section">
      <h2>{words.title}</h2>
      {data.rows.map(({ organisationId, name, state, content }) => (
        <div key={organisationId}>
          <p>
            <Link
              to="/d/$directiveId/plans/$organisationId"
              params={{ directiveId, organisationId }}
              lang="zh-CN"
            >
              {name}
            </Link>{' '}
            <span className="quiet">{states[state]}</span>
          </p>
          <dl className="plan-asked-content">
            <dt>{words.columns.measures}</dt>
            <dd lang="zh-CN">{content.measures}</dd>
            <dt>{words.columns.milestones}</dt>
            <dd lang="zh-CN">
              {writeMilestones(content.milestones, 0)}
              <MilestoneLine milestones={content.milestones} dueOn={null} />
            </dd>
            <dt>{words.columns.persons}</dt>
            <dd lang="zh-CN">{writePersons(content.persons)}</dd>
            <dt>{words.columns.deliverable}</dt>
            <dd lang="zh-CN">{content.deliverable}</dd>
          </dl>
        </div>
      ))}
    </section>
  );
}
