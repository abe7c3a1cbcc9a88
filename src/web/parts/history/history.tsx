import { useInfiniteQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { type HistoryKind, journalQuery } from '../../api/standing.ts';
import { useWords } from '../../words/bilingual.ts';
import { standingWords } from '../../words/standing.ts';
import { PendingState } from '../states.tsx';
import { HistoryEntry } from './history-entry.tsx';
import './history.css';

/** What was done to a task, an organisation or a person, the newest first, as far as the reader may read it. */
export function History(props: { kind: HistoryKind; id: string }) {
  const { history: words } = useWords(standingWords);
  const query = useInfiniteQuery(journalQuery(props.kind, props.id));
  const pages = query.data?.pages;
  const entries = pages?.flatMap((page) => page.entries);
  if (!entries) return <PendingState query={query} />;
  if (entries.length === 0) return <p className="quiet">{words.empty}</p>;
  return (
    <>
      <ol className="history">
        {entries.map((entry) => (
          <HistoryEntry
            key={entry.actId}
            entry={entry}
            kind={props.kind}
            provable={pages?.[0]?.provable ?? false}
          />
        ))}
      </ol>
      {query.hasNextPage && (
        <Button size="small" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {words.older}
        </Button>
      )}
    </>
  );
}
