import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DraftSummary } from '#contract/draft.ts';
import { draftsQuery } from '../../api/drafts.ts';
import { PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { directivesWords } from '../../words/directives.ts';
import { formatCount, formatMoment } from '../../words/format.ts';
import { DiscardDraft } from './discard-draft.tsx';

const countColumns = ['tasks', 'needLook', 'errors'] as const;

/** The files that were read and wait for review or registration; nothing where there are none. */
export function Drafts() {
  const words = useWords(directivesWords);
  const query = useQuery(draftsQuery);
  if (!query.data) return <PendingState query={query} />;
  const { drafts } = query.data;
  if (drafts.length === 0) return null;
  return (
    <section className="drafts" aria-labelledby="drafts-title">
      <h2 id="drafts-title">{words.drafts}</h2>
      <table className="facts directive-table">
        <thead>
          <tr>
            <th scope="col">{words.draftColumns.document}</th>
            {countColumns.map((column) => (
              <th key={column} scope="col" className="number">
                {words.draftColumns[column]}
              </th>
            ))}
            <th scope="col">{words.draftColumns.opened}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {drafts.map((draft) => (
            <DraftRow key={draft.id} draft={draft} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function DraftRow({ draft }: { draft: DraftSummary }) {
  const words = useWords(directivesWords);
  const { id, title, docNumber, fileName, amends, state, counts, openedBy, openedAt, can } = draft;
  const remarks = [docNumber, fileName, amends && words.amends, state === 'approved' && words.approved];
  return (
    <tr>
      <th scope="row">
        <Link to="/drafts/$draftId" params={{ draftId: id }} lang="zh-CN">
          {title ?? words.untitled}
        </Link>
        <span className="directive-table-origin">{remarks.filter(Boolean).join(' · ')}</span>
      </th>
      {countColumns.map((column) => (
        <td
          key={column}
          className={column === 'errors' && counts.errors > 0 ? 'number draft-errors' : 'number'}
          data-label={words.draftColumns[column]}
        >
          {formatCount(counts[column])}
        </td>
      ))}
      <td className="directive-table-date" data-label={words.draftColumns.opened}>
        {formatMoment(openedAt)} {openedBy}
      </td>
      <td className="not-printed">{can.includes('discard') && <DiscardDraft draftId={id} />}</td>
    </tr>
  );
}
