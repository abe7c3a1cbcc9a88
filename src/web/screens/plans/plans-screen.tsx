import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import type { OwedPlan, OwedPlans } from '#contract/plan.ts';
import { owedPlansQuery } from '../../api/plans.ts';
import { ReasonField } from '../../parts/act-form/act-fields.tsx';
import { useAct } from '../../parts/act-form/use-act.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { planWords } from '../../words/plan.ts';
import './plans.css';

const route = getRouteApi('/d/$directiveId/plans');

/** Who owes a plan of a directive, how far each is, and whom to telephone where one is late. */
export function PlansScreen() {
  const { owed: words } = useWords(planWords);
  const { directiveId } = route.useParams();
  const query = useQuery(owedPlansQuery(directiveId));
  if (!query.data) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }
  const owing = query.data.plans.filter(({ owes }) => owes);
  const count = (standing: OwedPlan['standing']) => owing.filter((plan) => plan.standing === standing).length;
  return (
    <>
      <PageHead title={words.title} sentence={words.answer(count('accepted'), owing.length, count('late'))} />
      {query.data.quote && (
        <blockquote className="plans-quote" lang="zh-CN">
          {query.data.quote}
        </blockquote>
      )}
      {query.data.plans.length === 0 ? (
        <EmptyState title={words.nobody}>{words.nobodyDetail}</EmptyState>
      ) : (
        <OwedTable owed={query.data} />
      )}
    </>
  );
}

function OwedTable({ owed }: { owed: OwedPlans }) {
  const { owed: words } = useWords(planWords);
  const { shown, more } = useFirstRows(owed.plans);
  return (
    <>
      <table className="facts plans-table">
        <thead>
          <tr>
            <th scope="col">{words.organisation}</th>
            <th scope="col">{words.standing}</th>
            <th scope="col">{words.day}</th>
            <th scope="col" className="number">
              {words.assignments}
            </th>
            <th scope="col">{words.contact}</th>
            {owed.maySettle && <th scope="col">{words.act}</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map((plan) => (
            <OwedRow key={plan.organisationId} plan={plan} owed={owed} />
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </>
  );
}

function OwedRow({ plan, owed }: { plan: OwedPlan; owed: OwedPlans }) {
  const { owed: words } = useWords(planWords);
  const { organisationId, name, standing, owes, isRegion, settled } = plan;
  const [contact] = plan.contacts;
  return (
    <tr>
      <th scope="row" lang="zh-CN">
        <Link
          to="/d/$directiveId/plans/$organisationId"
          params={{ directiveId: owed.directiveId, organisationId }}
        >
          {name}
        </Link>
      </th>
      <td className={standing === 'late' ? 'plans-late' : undefined}>
        {owes || plan.plan ? words.standings[standing] : words.owesNot}
        {isRegion && !settled && <span className="quiet plans-note">{words.region}</span>}
      </td>
      <td>{owes && plan.dueOn}</td>
      <td className="number">
        {plan.assignments}（{plan.leading}）
      </td>
      <td lang="zh-CN">
        {contact && (
          <>
            {contact.name} <a href={`tel:${contact.telephone}`}>{contact.telephone}</a>
          </>
        )}
      </td>
      {owed.maySettle && (
        <td>
          <SettleButton plan={plan} directiveId={owed.directiveId} />
        </td>
      )}
    </tr>
  );
}

function SettleButton({ plan, directiveId }: { plan: OwedPlan; directiveId: string }) {
  const { owed: words } = useWords(planWords);
  const ask = useAct();
  const said = plan.owes ? words.owesNot : words.owes;
  const settle = () =>
    ask<{ reason: string }>({
      ...{ act: 'settle_plan_duty', about: `${directiveId} ${plan.organisationId}`, title: plan.name },
      ...{ help: words.settleHelp, start: { reason: '' }, submit: said, done: words.settled },
      fields: (form) => <ReasonField form={form} optional />,
      toInput: ({ reason }) => ({
        ...{ directiveId, organisationIds: [plan.organisationId], owes: !plan.owes, dueOn: null },
        reason: reason.trim() === '' ? null : reason,
      }),
    });
  return (
    <Button size="small" onClick={settle}>
      {said}
    </Button>
  );
}
