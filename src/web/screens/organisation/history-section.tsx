import { History } from '../../parts/history/history.tsx';
import { useWords } from '../../words/bilingual.ts';
import { standingWords } from '../../words/standing.ts';

/** What the organisation did and what was done to what it carries, as far as the reader may read it. */
export function HistorySection({ organisationId }: { organisationId: string }) {
  const { history: words } = useWords(standingWords);
  return (
    <section className="organisation-history">
      <h2>{words.title}</h2>
      <History kind="organisations" id={organisationId} />
    </section>
  );
}
