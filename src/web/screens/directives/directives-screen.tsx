import { useQuery } from '@tanstack/react-query';
import { directivesQuery } from '../../api/queries.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { directivesWords } from '../../words/directives.ts';
import { DirectiveTable } from './directive-table.tsx';
import { ReadFile } from './read-file.tsx';
import './directives.css';

/** Which directives make up the ledger, and the way in for another one. */
export function DirectivesScreen() {
  const words = useWords(directivesWords);
  const query = useQuery(directivesQuery);
  if (!query.data) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }
  const { directives } = query.data;
  const tasks = directives.reduce((sum, { counts }) => sum + counts.tasks, 0);
  return (
    <>
      <PageHead
        title={words.title}
        sentence={directives.length > 0 ? words.sentence(directives.length, tasks) : words.none}
      />
      {directives.length > 0 && <DirectiveTable directives={directives} />}
      <ReadFile />
    </>
  );
}
