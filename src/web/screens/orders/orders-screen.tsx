import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { OrderBoard } from '#contract/orders.ts';
import { orderBoardQuery } from '../../api/orders.ts';
import { ALL_ROWS, MoreRows } from '../../parts/crossing/more-rows.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { formatCount } from '../../words/format.ts';
import { orderWords } from '../../words/orders.ts';
import { OrderTable } from './order-table.tsx';
import { type OrderTab, orderTabs } from './order-tabs.ts';
import { ProposalTable } from './proposal-table.tsx';
import '../../parts/crossing/crossing.css';
import './orders.css';

const route = getRouteApi('/orders');

/** Supervision orders: what is open and unanswered, with whom to telephone; what one could be issued about; what is closed. */
export function OrdersScreen() {
  const words = useWords(orderWords);
  const { tab = 'open' } = route.useSearch();
  const [limit, setLimit] = useState<number>();
  const query = useQuery(orderBoardQuery({ ended: tab === 'ended', ...(limit && { limit }) }));
  const board = query.data;
  if (!board) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }
  const tabs = orderTabs.filter((each) => each !== 'proposed' || board.proposals !== null);
  return (
    <div className="crossing">
      <PageHead title={words.title} sentence={<Answer board={board} tab={tab} />} />
      <div className="crossing-bar not-printed">
        <nav aria-label={words.boards}>
          {tabs.map((each) => (
            <Link key={each} to="/orders" search={{ tab: each }} className={each === tab ? 'active' : ''}>
              {words.tabs[each]}
            </Link>
          ))}
        </nav>
      </div>
      <div id="rows">
        {tab === 'proposed' ? (
          <ProposalTable />
        ) : board.items.length === 0 ? (
          <EmptyState title={words.none[tab]}>
            {board.proposals !== null && <p>{words.noneDetail}</p>}
          </EmptyState>
        ) : (
          <>
            <OrderTable items={board.items} />
            <MoreRows
              left={board.total - board.items.length}
              limit={limit}
              onAll={() => setLimit(ALL_ROWS)}
            />
          </>
        )}
      </div>
    </div>
  );
}

/** What the board shows, in one sentence. */
function Answer({ board, tab }: { board: OrderBoard; tab: OrderTab }) {
  const words = useWords(orderWords);
  const text = { open: words.answer(board.late), proposed: words.proposedAnswer, ended: words.endedAnswer }[
    tab
  ];
  const figure = (count: number) => (
    <a className="figure" href="#rows">
      {formatCount(count)}
    </a>
  );
  const total = tab === 'proposed' ? (board.proposals ?? 0) : board.total;
  return (
    <Sentence
      text={text}
      figures={{ total: figure(total), late: figure(board.late) }}
      counts={{ total, late: board.late }}
    />
  );
}
