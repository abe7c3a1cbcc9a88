import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { SearchResults } from '#contract/search.ts';
import { searchQuery } from '../../api/search.ts';
import { Highlighted } from '../../parts/highlighted.tsx';
import { OrganisationLink } from '../../parts/organisation-link.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { countFound, searchWords } from '../../words/search.ts';
import { shellWords } from '../../words/shell.ts';
import { FoundGroup } from './found-group.tsx';
import { FoundEvidenceList, FoundReports } from './found-said.tsx';
import { FoundTasks } from './found-tasks.tsx';
import './search.css';

const route = getRouteApi('/search');
const hitsOfGroup = 50;

/** Everything that has the words of the search: tasks by directive, reports, evidence, organisations, directives. */
export function SearchScreen() {
  const words = useWords(searchWords);
  const { q = '' } = route.useSearch();
  const query = useQuery(searchQuery(q, hitsOfGroup));
  if (q === '') return <PageHead title={words.title} sentence={words.ask} />;
  if (!query.data) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }
  const { tasks, reports, evidence, organisations, directives } = query.data;
  const sought = q.trim().split(/\s+/);
  const isNothing = Object.values(query.data).every(({ total }) => total === 0);
  return (
    <>
      <PageHead title={words.title} sentence={!isNothing && words.found(countFound(query.data))} />
      {isNothing && <EmptyState title={words.nothing(q)}>{words.nothingDetail}</EmptyState>}
      {sought.every((word) => [...word].length === 1) && <p className="quiet">{words.oneCharacter}</p>}
      <div aria-busy={query.isPlaceholderData}>
        <FoundTasks found={tasks} sought={sought} />
        <FoundReports found={reports} sought={sought} />
        <FoundEvidenceList found={evidence} sought={sought} />
        <FoundOrganisations found={organisations} />
        <FoundDirectives found={directives} sought={sought} />
      </div>
    </>
  );
}

function FoundOrganisations({ found }: { found: SearchResults['organisations'] }) {
  const words = useWords(searchWords);
  return (
    <FoundGroup title={words.organisations} found={found}>
      {found.hits.map((organisation) => (
        <li key={organisation.id}>
          <OrganisationLink directiveId={organisation.directiveId} organisation={organisation} />{' '}
          {organisation.name && <span className="quiet">{words.formerly(organisation.name)} </span>}
          <span className="quiet">{words.carries(organisation.tasks)}</span>
        </li>
      ))}
    </FoundGroup>
  );
}

function FoundDirectives(props: { found: SearchResults['directives']; sought: readonly string[] }) {
  const words = useWords(searchWords);
  const { untitled } = useWords(shellWords);
  return (
    <FoundGroup title={words.directives} found={props.found}>
      {props.found.hits.map(({ id, title, docNumber }) => (
        <li key={id}>
          <Link to="/d/$directiveId/overview" params={{ directiveId: id }} lang="zh-CN">
            <Highlighted text={title ?? untitled} words={props.sought} />
          </Link>{' '}
          <span className="quiet">{docNumber}</span>
        </li>
      ))}
    </FoundGroup>
  );
}
