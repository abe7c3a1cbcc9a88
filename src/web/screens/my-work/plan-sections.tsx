import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { WaitingPlan } from '#contract/plan.ts';
import { planWorkQuery } from '../../api/plans.ts';
import { useWords } from '../../words/bilingual.ts';
import { planWords } from '../../words/plan.ts';
import { stateNames } from '../../words/plan-states.ts';
import { WorkSection } from './work-section.tsx';

/** The plans that the organisation owes, and for keepers those that wait to be decided; nothing where there are none. */
export function PlanSections() {
  const { work: words } = useWords(planWords);
  const { data } = useQuery(planWorkQuery);
  if (!data) return null;
  return (
    <>
      {data.own.length > 0 && <PlanList id="plans-own" title={words.own} plans={data.own} />}
      {data.submitted.length > 0 && (
        <PlanList id="plans-submitted" title={words.submitted} plans={data.submitted} />
      )}
    </>
  );
}

function PlanList({ id, title, plans }: { id: string; title: string; plans: WaitingPlan[] }) {
  const words = useWords(planWords);
  const states = useWords(stateNames);
  return (
    <WorkSection id={id} title={title} count={plans.length}>
      <table className="facts work-table" aria-label={title}>
        <tbody>
          {plans.map(({ directiveId, organisationId, name, title: of, state, dueOn, workingDaysLeft }) => (
            <tr key={`${directiveId} ${organisationId}`} data-work-row>
              <th scope="row" lang="zh-CN">
                <Link to="/d/$directiveId/plans/$organisationId" params={{ directiveId, organisationId }}>
                  {name} · {of}
                </Link>
              </th>
              <td>{state ? states[state] : words.work.none}</td>
              <td>
                {dueOn &&
                  (state === 'submitted'
                    ? `${words.work.submittedOn} ${dueOn}`
                    : words.due(dueOn, workingDaysLeft))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WorkSection>
  );
}
