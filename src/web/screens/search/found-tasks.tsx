import { Link } from '@tanstack/react-router';
import type { SearchResults } from '#contract/search.ts';
import { excerptAround } from '../../parts/excerpt-around.ts';
import { Highlighted } from '../../parts/highlighted.tsx';
import { LedgerLink } from '../../parts/ledger-link.tsx';
import { useWords } from '../../words/bilingual.ts';
import { searchWords } from '../../words/search.ts';
import { shellWords } from '../../words/shell.ts';

/** The tasks that were found, by directive; the ledger of each holds all of its own. */
export function FoundTasks(props: { found: SearchResults['tasks']; sought: readonly string[] }) {
  const words = useWords(searchWords);
  const { untitled } = useWords(shellWords);
  const { directives, hits } = props.found;
  if (directives.length === 0) return null;
  return (
    <section className="search-group">
      <h2>{words.tasks}</h2>
      {directives.map(({ id: directiveId, title, docNumber, tasks }) => (
        <section key={directiveId} className="search-directive" aria-label={docNumber ?? title ?? untitled}>
          <div className="search-directive-head">
            <h3>
              {title ?? untitled} <span className="quiet">{docNumber}</span>
            </h3>
            <LedgerLink directiveId={directiveId} search={{ q: props.sought.join(' ') }}>
              {words.inLedger(tasks)}
            </LedgerLink>
          </div>
          <ol className="search-list">
            {hits
              .filter((hit) => hit.directiveId === directiveId)
              .map(({ id, ordinal, text }) => (
                <li key={id} value={ordinal}>
                  <Link to="/d/$directiveId/tasks/$taskId" params={{ directiveId, taskId: id }} lang="zh-CN">
                    <Highlighted text={excerptAround(text, props.sought)} words={props.sought} />
                  </Link>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
