import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { directiveQuery, metaQuery, organisationQuery } from '../../api/queries.ts';
import { DueMonthsChart } from '../../parts/charts/due-months-chart.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { PendingState } from '../../parts/states.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { chartWords } from '../../words/charts.ts';
import { organisationWords } from '../../words/organisation.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { SuccessionLink } from '../succession/succession-link.tsx';
import { ContactCards } from './contact-cards.tsx';
import { HistorySection } from './history-section.tsx';
import { LineageTable } from './lineage-table.tsx';
import { LoadSentence } from './load-sentence.tsx';
import { OrganisationFacts } from './organisation-facts.tsx';
import { PartLoads } from './part-loads.tsx';
import { Partners } from './partners.tsx';
import { TaskList } from './task-list.tsx';
import './organisation.css';

const route = getRouteApi('/d/$directiveId/organisations/$organisationId');

/** What the directive asks of one organisation: by role and month, in which parts, with whom, task by task. */
export function OrganisationScreen() {
  const words = useWords(organisationWords);
  const { source } = useWords(chartWords);
  const { language } = useSettings();
  const { directiveId, organisationId } = route.useParams();
  const query = useQuery(organisationQuery(directiveId, organisationId));
  const directive = useQuery(directiveQuery(directiveId));
  const meta = useQuery(metaQuery);
  const back = (
    <Link to="/d/$directiveId/organisations" params={{ directiveId }} className="not-printed">
      {words.all}
    </Link>
  );
  if (!query.data || !directive.data || !meta.data) {
    const waiting = [query, directive, meta].find(({ error }) => error) ?? query;
    return (
      <>
        <PageHead title={words.title} actions={back} />
        <PendingState query={waiting} />
      </>
    );
  }
  const organisation = query.data;
  const now = meta.data.today.slice(0, 7);
  const { docNumber, title, fileName } = directive.data;
  const document = [docNumber, title].filter(Boolean).join(' ') || fileName;
  return (
    <>
      <PageHead
        title={[organisationName(organisation, language), docNumber].filter(Boolean).join(' · ')}
        sentence={<LoadSentence directiveId={directiveId} organisation={organisation} now={now} />}
        actions={
          <>
            <SuccessionLink organisationId={organisation.id} />
            {back}
          </>
        }
      />
      <OrganisationFacts directiveId={directiveId} organisation={organisation} />
      <ContactCards organisationId={organisation.id} />
      <DueMonthsChart
        directive={directive.data}
        dueMonths={organisation.dueMonths}
        now={now}
        source={source(document)}
        search={{ organisation: [organisation.id] }}
      />
      <div className="organisation-beside">
        <PartLoads directiveId={directiveId} organisation={organisation} />
        <Partners directiveId={directiveId} organisation={organisation} />
      </div>
      <TaskList key={organisation.id} directiveId={directiveId} organisation={organisation} />
      <LineageTable
        key={`lineage ${organisation.id}`}
        directiveId={directiveId}
        organisation={organisation}
      />
      <HistorySection organisationId={organisation.id} />
    </>
  );
}
