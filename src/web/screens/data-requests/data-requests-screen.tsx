import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { dataRequestsQuery } from '../../api/burden.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { dataRequestWords } from '../../words/data-requests.ts';
import { DataRequestSection } from './data-request-section.tsx';
import { useAskData } from './use-ask-data.tsx';
import './data-requests.css';

/** What data are asked of organisations beside the ledger, and what still has to be filled in. */
export function DataRequestsScreen() {
  const words = useWords(dataRequestWords);
  const ask = useAskData();
  const query = useQuery(dataRequestsQuery);
  const requests = query.data?.requests ?? [];
  const { shown, more } = useFirstRows(requests, 20);
  if (!query.data) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }
  const { can, directives } = query.data;
  const open = requests.filter(({ state }) => state === 'open');
  const fields = open.flatMap(({ answers }) => answers.filter(({ state }) => state === 'asked'));
  return (
    <>
      <PageHead
        title={words.title}
        sentence={words.answer(open.length, fields.length)}
        actions={can.includes('ask_data') && <Button onClick={() => ask(directives)}>{words.ask}</Button>}
      />
      <p className="quiet">{words.rule}</p>
      {requests.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneDetail}</p>
        </EmptyState>
      ) : (
        shown.map((request) => <DataRequestSection key={request.id} request={request} />)
      )}
      <ShowMore {...more} />
      {query.data.more && <p className="quiet">{words.more}</p>}
    </>
  );
}
