import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { OrderBoard, OrderDetail, OrderProposals } from '#contract/orders.ts';
import { fetchJson } from './request.ts';

/** Which part of the board is asked for. */
export interface OrderPart {
  taskId?: string;
  ended?: boolean;
  limit?: number;
}

/** The supervision orders that the reader may see. */
export function orderBoardQuery(part: OrderPart = {}) {
  const asked = new URLSearchParams(
    Object.entries(part).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
  return queryOptions({
    queryKey: ['orders', 'board', String(asked)],
    queryFn: ({ signal }) => fetchJson<OrderBoard>(`/orders?${asked}`, signal),
    placeholderData: keepPreviousData,
  });
}

/** One supervision order with its interviews and history. */
export function orderQuery(id: string) {
  return queryOptions({
    queryKey: ['orders', 'one', id],
    queryFn: ({ signal }) => fetchJson<OrderDetail>(`/orders/${id}`, signal),
  });
}

/** What an order could be issued about. */
export function orderProposalsQuery(limit: number) {
  return queryOptions({
    queryKey: ['orders', 'proposals', limit],
    queryFn: ({ signal }) => fetchJson<OrderProposals>(`/orders/proposals?limit=${limit}`, signal),
    placeholderData: keepPreviousData,
  });
}
