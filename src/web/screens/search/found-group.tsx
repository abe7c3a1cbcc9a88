import type { ReactNode } from 'react';
import { useWords } from '../../words/bilingual.ts';
import { mostTold, searchWords } from '../../words/search.ts';

/** The hits of one kind under their name, and how many there are beside those shown; nothing where there are surely none. */
export function FoundGroup(props: {
  title: string;
  found: { total: number | null; hits: unknown[] };
  children: ReactNode;
}) {
  const words = useWords(searchWords);
  const { total, hits } = props.found;
  if (hits.length === 0 && total !== null) return null;
  return (
    <section className="search-group">
      <h2>{props.title}</h2>
      <ul className="search-list">{props.children}</ul>
      {total === null && (
        <p className="quiet">{hits.length > 0 ? words.newest(hits.length) : words.noneOfNewest}</p>
      )}
      {total !== null && total > hits.length && (
        <p className="quiet">
          {total > mostTold ? words.overMost(hits.length, mostTold) : words.first(hits.length, total)}
        </p>
      )}
    </section>
  );
}
