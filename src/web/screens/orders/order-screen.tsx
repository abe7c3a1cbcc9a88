import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import type { OrderDetail } from '#contract/orders.ts';
import { orderQuery } from '../../api/orders.ts';
import { ActButtons } from '../../parts/crossing/act-buttons.tsx';
import { HistoryEntry } from '../../parts/history/history-entry.tsx';
import { OrderSign } from '../../parts/orders/order-sign.tsx';
import { useOrderActs } from '../../parts/orders/use-order-acts.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { orderWords } from '../../words/orders.ts';
import { OrderSlip } from './order-slip.tsx';
import '../../parts/crossing/crossing.css';
import '../../parts/history/history.css';
import './orders.css';

const route = getRouteApi('/orders/$orderId');

/** One supervision order as a slip that prints on one page, and what the reader may do. */
export function OrderScreen() {
  const words = useWords(orderWords);
  const { orderId } = route.useParams();
  const query = useQuery(orderQuery(orderId));
  const order = query.data;
  if (!order) {
    return (
      <>
        <PageHead title={words.slip} />
        <PendingState query={query} />
      </>
    );
  }
  return (
    <div className="crossing">
      <Link to="/orders" className="crossing-back not-printed">
        ← {words.title}
      </Link>
      <PageHead
        title={`${words.slip} ${words.number(order.year, order.serial)}`}
        sentence={
          <>
            <OrderSign colour={order.colour} /> · {words.state[order.state]}
          </>
        }
      />
      <OrderActs order={order} />
      <OrderSlip order={order} />
      <section className="crossing-group not-printed">
        <h2>{words.history}</h2>
        <ol className="history">
          {order.history.map((entry) => (
            <HistoryEntry key={entry.actId} entry={entry} kind="tasks" />
          ))}
        </ol>
      </section>
    </div>
  );
}

function OrderActs({ order }: { order: OrderDetail }) {
  const words = useWords(orderWords);
  const ask = useOrderActs();
  const acts = order.can.flatMap((act) => (act === 'issue_order' ? [] : [act]));
  return (
    <ActButtons acts={acts} onAct={(act) => ask[act](order)}>
      <Button onClick={() => window.print()}>{words.print}</Button>
    </ActButtons>
  );
}
