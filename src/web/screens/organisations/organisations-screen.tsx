import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { OrganisationRow } from '#contract/organisation.ts';
import { organisationsQuery } from '../../api/queries.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { organisationsWords } from '../../words/organisations.ts';
import { terms } from '../../words/terms.ts';
import { arrangeOrganisations } from './arrange-organisations.ts';
import { OrganisationFilters } from './organisation-filters.tsx';
import { OrganisationTable } from './organisation-table.tsx';
import './organisations.css';

const route = getRouteApi('/d/$directiveId/organisations');

/** Who carries the tasks of the directive, and how many in which role. */
export function OrganisationsScreen() {
  const words = useWords(organisationsWords);
  const { organisationKind: kindNames } = useWords(terms);
  const { language } = useSettings();
  const { directiveId } = route.useParams();
  const search = route.useSearch();
  const query = useQuery(organisationsQuery(directiveId));
  if (!query.data) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }
  const { organisations } = query.data;
  if (organisations.length === 0) {
    return (
      <>
        <PageHead title={words.title} />
        <EmptyState title={words.empty}>{words.emptyStep}</EmptyState>
      </>
    );
  }
  const shown = arrangeOrganisations(organisations, { search, language, sayKind: (kind) => kindNames[kind] });
  return (
    <>
      <PageHead
        title={words.title}
        sentence={<Answer directiveId={directiveId} organisations={organisations} />}
      />
      <OrganisationFilters organisations={organisations} shown={shown.length} />
      {shown.length > 0 ? (
        <OrganisationTable directiveId={directiveId} organisations={shown} />
      ) : (
        <EmptyState title={words.noMatch}>
          <Link to="." search={{}}>
            {words.clear}
          </Link>
        </EmptyState>
      )}
    </>
  );
}

function Answer(props: { directiveId: string; organisations: OrganisationRow[] }) {
  const words = useWords(organisationsWords);
  const { directiveId, organisations } = props;
  const count = (holds: (organisation: OrganisationRow) => boolean) => organisations.filter(holds).length;
  const provisional = count((one) => one.provisional);
  const text = words.sentence({
    organisations: organisations.length,
    leading: count(({ load }) => load.lead > 0),
    single: count(({ load }) => load.total === 1),
    provisional,
  });
  return (
    <Sentence
      text={text}
      figures={{
        provisional: (
          <Link
            to="/d/$directiveId/organisations"
            params={{ directiveId }}
            search={{ kind: 'unknown' }}
            className="figure"
          >
            {words.provisionalFigure(provisional)}
          </Link>
        ),
      }}
    />
  );
}
