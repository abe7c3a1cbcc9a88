import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Children, type ReactNode } from 'react';
import type { Dashboard } from '#contract/dashboard.ts';
import { organisationQuery } from '../../api/queries.ts';
import { LedgerLink } from '../../parts/ledger-link.tsx';
import { OrganisationLink } from '../../parts/organisation-link.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { dashboardWords } from '../../words/dashboard.ts';
import { formatMonth } from '../../words/format.ts';

interface OfDashboard {
  directiveId: string;
  dashboard: Dashboard;
}

/** What waits for a signature; each leads to where it is signed. */
export function SignSection({ directiveId, dashboard: { organisation, toSign, statements } }: OfDashboard) {
  const { waits, toSign: words, nothingToSign } = useWords(dashboardWords);
  const organisationId = organisation.id;
  const [statement] = statements.filter(({ state }) => state === 'open');
  return (
    <Glance id="to-sign" title={waits} none={nothingToSign}>
      {toSign.statements > 0 && statement && (
        <Link
          to="/reconciliation/$cycleId/$organisationId"
          params={{ cycleId: statement.cycleId, organisationId }}
        >
          {words.statements(toSign.statements)}
        </Link>
      )}
      {toSign.reports > 0 && (
        <Link to="/month" search={{ organisation: organisationId }}>
          {words.reports(toSign.reports)}
        </Link>
      )}
      {toSign.plans > 0 && (
        <Link to="/d/$directiveId/plans/$organisationId" params={{ directiveId, organisationId }}>
          {words.plans(toSign.plans)}
        </Link>
      )}
      {toSign.coSignatures > 0 && <Link to="/my-work">{words.coSignatures(toSign.coSignatures)}</Link>}
    </Glance>
  );
}

/** What was asked of the organisation and waits for its answer. */
export function AskedSection({ dashboard: { organisation, asked } }: OfDashboard) {
  const { asked: title, askedOf: words, late, nothingAsked } = useWords(dashboardWords);
  return (
    <Glance id="asked" title={title} none={nothingAsked}>
      {asked.orders > 0 && (
        <Link to="/orders">
          {words.orders(asked.orders)}
          {asked.ordersLate > 0 && late(asked.ordersLate)}
        </Link>
      )}
      {asked.questions > 0 && <Link to="/questions">{words.questions(asked.questions)}</Link>}
      {asked.findings > 0 && (
        <Link to="/reconciliation/findings" search={{ organisation: organisation.id, show: 'open' }}>
          {words.findings(asked.findings)}
        </Link>
      )}
    </Glance>
  );
}

/** The organisation's statements of the cycles that are open. */
export function StatementSection({ dashboard: { statements } }: OfDashboard) {
  const words = useWords(dashboardWords);
  return (
    <Glance id="statement" title={words.statement} none={words.noStatement}>
      {statements.map(({ id, cycleId, organisationId, label, dueOn, counts }) => (
        <span key={id}>
          <Link to="/reconciliation/$cycleId/$organisationId" params={{ cycleId, organisationId }}>
            {label}
          </Link>{' '}
          {words.statementLine(counts.lines, counts.unanswered, counts.differing, dueOn)}
        </span>
      ))}
    </Glance>
  );
}

/** The tasks that fall due this month and the next. */
export function DueSection({ directiveId, dashboard: { organisation, today } }: OfDashboard) {
  const words = useWords(dashboardWords);
  const { language } = useSettings();
  const { data } = useQuery(organisationQuery(directiveId, organisation.id));
  const now = today.slice(0, 7);
  const coming = (data?.dueMonths ?? []).filter(({ month }) => month >= now).slice(0, 2);
  return (
    <Glance id="due" title={words.due} none={words.nothingDue}>
      {coming.map(({ month, complete, issuePolicy }) => (
        <span key={month}>
          {words.dueThis(formatMonth(month, language, Number(now.slice(0, 4))))}{' '}
          <LedgerLink
            directiveId={directiveId}
            search={{ organisation: [organisation.id], dueMonth: [month] }}
          >
            {complete + issuePolicy}
          </LedgerLink>
        </span>
      ))}
    </Glance>
  );
}

/** Who is behind in tasks that the organisation leads. */
export function PartnerSection({ directiveId, dashboard: { partners } }: OfDashboard) {
  const words = useWords(dashboardWords);
  return (
    <Glance id="partners" title={words.partners} none={words.noPartners}>
      {partners.map(({ organisation, red, yellow, taskId, ordinal }) => (
        <span key={organisation.id}>
          <OrganisationLink directiveId={directiveId} organisation={organisation} />{' '}
          {words.partner(red, yellow)}{' '}
          <Link to="/d/$directiveId/tasks/$taskId" params={{ directiveId, taskId }}>
            {words.task(ordinal)}
          </Link>
        </span>
      ))}
    </Glance>
  );
}

/** What requests cost the organisation this month. */
export function BurdenSection({ dashboard: { organisation, burden, today } }: OfDashboard) {
  const words = useWords(dashboardWords);
  return (
    <Glance id="burden" title={words.burden} none="">
      <Link
        to="/burden"
        search={{
          ...{ year: Number(today.slice(0, 4)), organisation: organisation.id, month: today.slice(0, 7) },
        }}
      >
        {words.burdenLine(burden.requests, burden.fields, burden.pages)}
      </Link>
    </Glance>
  );
}

/** A question and its answers, one a line; a sentence where there is nothing. */
function Glance(props: { id: string; title: string; none: string; children: ReactNode }) {
  const { id, title, none, children } = props;
  const lines = Children.toArray(children);
  return (
    <section id={id}>
      <h2>{title}</h2>
      {lines.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <div className="dashboard-lines">{children}</div>
      )}
    </section>
  );
}
