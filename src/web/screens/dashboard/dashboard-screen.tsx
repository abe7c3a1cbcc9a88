import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Dashboard } from '#contract/dashboard.ts';
import { dashboardQuery } from '../../api/dashboard.ts';
import { LedgerLink } from '../../parts/ledger-link.tsx';
import { LightTrend } from '../../parts/light/light-trend.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { PendingState } from '../../parts/states.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { dashboardWords } from '../../words/dashboard.ts';
import { formatCount } from '../../words/format.ts';
import { organisationName } from '../../words/organisation-name.ts';
import {
  AskedSection,
  BurdenSection,
  DueSection,
  PartnerSection,
  SignSection,
  StatementSection,
} from './glances.tsx';
import { RoleLights } from './role-lights.tsx';
import './dashboard.css';

const route = getRouteApi('/d/$directiveId/organisations/$organisationId/dashboard');

/** How an organisation stands at a glance: its lights, what is due, what waits for its signature, what was asked of it, who is behind. */
export function DashboardScreen() {
  const words = useWords(dashboardWords);
  const { language } = useSettings();
  const { directiveId, organisationId } = route.useParams();
  const query = useQuery(dashboardQuery(directiveId, organisationId));
  const dashboard = query.data;
  if (!dashboard) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }
  const of = { directiveId, dashboard };
  return (
    <div className="dashboard">
      <PageHead
        title={`${organisationName(dashboard.organisation, language)} · ${words.title}`}
        sentence={<Answer {...of} />}
        actions={
          <Link to="/d/$directiveId/organisations/$organisationId" params={{ directiveId, organisationId }}>
            {words.all}
          </Link>
        }
      />
      <RoleLights {...of} />
      <div className="dashboard-glances">
        <SignSection {...of} />
        <AskedSection {...of} />
        <StatementSection {...of} />
        <DueSection {...of} />
        <PartnerSection {...of} />
        <BurdenSection {...of} />
      </div>
      <LightTrend weeks={dashboard.weeks} source={words.trendSource} />
    </div>
  );
}

/** The whole in a sentence; each figure leads to its rows. */
function Answer({ directiveId, dashboard }: { directiveId: string; dashboard: Dashboard }) {
  const words = useWords(dashboardWords);
  const { organisation, weeks, toSign, asked } = dashboard;
  const now = weeks.at(-1);
  const tasks = now ? now.red + now.yellow + now.blue + now.green + now.grey : 0;
  const ledger = (count: number, light?: 'red' | 'yellow') => (
    <LedgerLink
      directiveId={directiveId}
      search={{ organisation: [organisation.id], ...(light && { light: [light] }) }}
      className="figure"
    >
      {formatCount(count)}
    </LedgerLink>
  );
  const below = (count: number, to: string) => (
    <a className="figure" href={`#${to}`}>
      {formatCount(count)}
    </a>
  );
  return (
    <Sentence
      text={`${words.answer}${words.end}`}
      figures={{
        ...{
          tasks: ledger(tasks),
          red: ledger(now?.red ?? 0, 'red'),
          yellow: ledger(now?.yellow ?? 0, 'yellow'),
        },
        sign: below(toSign.reports + toSign.plans + toSign.statements + toSign.coSignatures, 'to-sign'),
        asked: below(asked.orders + asked.questions + asked.findings, 'asked'),
      }}
    />
  );
}
