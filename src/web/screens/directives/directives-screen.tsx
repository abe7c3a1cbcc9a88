import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { draftsQuery } from '../../api/drafts.ts';
import { directivesQuery, meQuery } from '../../api/queries.ts';
import { takeoversQuery } from '../../api/takeovers.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { directivesWords } from '../../words/directives.ts';
import { matterWords } from '../../words/matter.ts';
import { takeoverWords } from '../../words/takeover.ts';
import { DirectiveTable } from './directive-table.tsx';
import { Drafts } from './drafts.tsx';
import { MatterTable } from './matter-table.tsx';
import { ReadFiles } from './read-files.tsx';
import './directives.css';

/** The way in for a file where one may have it read, the drafts that wait, and the directives that make up the ledger. */
export function DirectivesScreen() {
  const words = useWords(directivesWords);
  const takeover = useWords(takeoverWords);
  const matter = useWords(matterWords);
  const query = useQuery(directivesQuery);
  const mayOpen = useQuery(draftsQuery).data?.can.includes('open');
  const isKeeper = useQuery(meQuery).data?.roles.some((role) => role === 'keeper' || role === 'head');
  const mayTakeOver = useQuery(takeoversQuery).data?.can.includes('open');
  if (!query.data) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }
  const { directives } = query.data;
  const documents = directives.filter(({ kind }) => kind === 'document');
  const matters = directives.filter(({ kind }) => kind === 'matter');
  const tasks = directives.reduce((sum, { counts }) => sum + counts.tasks, 0);
  return (
    <>
      <PageHead
        title={words.title}
        sentence={
          directives.length > 0 ? words.sentence(documents.length, matters.length, tasks) : words.none
        }
        actions={
          <>
            {isKeeper && <Link to="/matters/new">{matter.enter}</Link>}
            {mayTakeOver && <Link to="/takeovers">{takeover.enter}</Link>}
          </>
        }
      />
      {mayOpen && <ReadFiles />}
      <Drafts />
      {documents.length > 0 && <DirectiveTable directives={documents} />}
      {matters.length > 0 && <MatterTable matters={matters} />}
    </>
  );
}
