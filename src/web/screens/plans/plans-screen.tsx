import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import type { OwedPlan, OwedPlans } from '#contract/plan.ts';
import { owedPlansQuery } from '../../api/plans.ts';
import { ActDateField, ReasonField } from '../../parts/act-form/act-fields.tsx';
import { useAct } from '../../parts/act-form/use-act.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { OwedReminder } from '../../parts/owed-reminder.tsx';
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
          <SettleButtons plan={plan} directiveId={owed.directiveId} />
          <OwedReminder
            owed={{ kind: 'plan', directiveId: owed.directiveId }}
            organisation={{ id: organisationId, name }}
            remindedOn={plan.remindedOn}
            mayRemind={owed.mayRemind && owes && standing !== 'submitted' && standing !== 'accepted'}
          />
        </td>
      )}
    </tr>
  );
}

/** Whether the organisation owes a plan, and by when, as the keepers settle it. */
function SettleButtons({ plan, directiveId }: { plan: OwedPlan; directiveId: string }) {
  const { owed: words } = useWords(planWords);
  const ask = useAct();
  const { organisationId, name, owes, dueOn } = plan;
  const frame = {
    ...{ act: 'settle_plan_duty' as const, title: name, done: words.settled },
    about: `${directiveId} ${organisationId}`,
  };
  const inputOf = (settled: { owes: boolean; dueOn: string | null }, reason: string) => ({
    ...{ directiveId, organisationIds: [organisationId], ...settled },
    reason: reason.trim() === '' ? null : reason,
  });
  const settle = () =>
    ask<{ reason: string }>({
      ...{ ...frame, help: words.settleHelp, start: { reason: '' } },
      submit: owes ? words.owesNot : words.owes,
      fields: (form) => <ReasonField form={form} optional />,
      toInput: ({ reason }) => inputOf({ owes: !owes, dueOn: null }, reason),
    });
  const settleDay = () =>
    ask<{ reason: string; dueOn: string }>({
      ...{ ...frame, about: `day ${frame.about}`, help: words.dayHelp, submit: words.otherDay },
      start: { reason: '', dueOn: dueOn ?? '' },
      fields: (form) => (
        <>
          <ActDateField
            label={words.day}
            issues={form.issuesAt('dueOn')}
            value={form.values.dueOn}
            onChange={(day) => form.change({ dueOn: day })}
          />
          <ReasonField form={form} optional />
        </>
      ),
      toInput: ({ reason, dueOn: day }) =>
        day === dueOn ? undefined : inputOf({ owes: true, dueOn: day || null }, reason),
    });
  return (
    <span className="plans-acts">
      <Button size="small" onClick={settle}>
        {owes ? words.owesNot : words.owes}
      </Button>
      {owes && (
        <Button size="small" onClick={settleDay}>
          {words.otherDay}
        </Button>
      )}
    </span>
  );
}
