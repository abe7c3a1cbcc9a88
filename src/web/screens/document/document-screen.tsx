import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { DocumentView } from '#contract/directive.ts';
import { documentQuery } from '../../api/queries.ts';
import { DiagnosticTable } from '../../parts/diagnostic-table.tsx';
import { LedgerLink } from '../../parts/ledger-link.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { documentWords } from '../../words/document.ts';
import { switchOf } from './mark-kinds.ts';
import { MarkedDocument } from './marked-document.tsx';
import './document.css';

const route = getRouteApi('/d/$directiveId/document');

/** The document as printed, with everything that was read in it marked in its place. */
export function DocumentScreen() {
  const words = useWords(documentWords);
  const { directiveId } = route.useParams();
  const query = useQuery(documentQuery(directiveId));
  if (!query.data) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }
  const view = query.data;
  return (
    <>
      <PageHead title={words.title} sentence={<Answer directiveId={directiveId} view={view} />} />
      <div className="document-diagnostics not-printed">
        <DiagnosticTable
          diagnostics={view.diagnostics}
          text={view.text}
          linkTo={({ span }, excerpt) => (
            <Link to="." search={{ at: span[0] }} resetScroll={false}>
              {excerpt}
            </Link>
          )}
        />
      </div>
      {view.text.trim() === '' ? (
        <EmptyState title={words.empty} />
      ) : (
        <MarkedDocument directiveId={directiveId} view={view} />
      )}
    </>
  );
}

function Answer({ directiveId, view }: { directiveId: string; view: DocumentView }) {
  const words = useWords(documentWords);
  const tasks = view.marks.filter(({ kind }) => kind === 'clause').length;
  const marks = view.marks.filter(({ kind }) => switchOf(kind) !== null).length;
  return (
    <Sentence
      text={words.sentence(marks)}
      figures={{
        tasks: (
          <LedgerLink directiveId={directiveId} search={{}} className="figure">
            {words.tasks(tasks)}
          </LedgerLink>
        ),
      }}
    />
  );
}
