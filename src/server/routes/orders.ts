import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { boardQuerySchema } from '#contract/coordination.ts';
import { orderBoardSchema, orderDetailSchema, orderProposalsSchema } from '#contract/orders.ts';
import { idSchema } from '#contract/scalars.ts';
import { mayIssueOrders, seesOrder } from '#ledger/policy/order-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { listJournal } from '#store/read/list-journal.ts';
import { countOrderProposals, listOrderProposals } from '#store/read/orders/list-order-proposals.ts';
import { countOrders, findOrder, listInterviews, listOrders } from '#store/read/orders/list-orders.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import { showBoard } from '../coordination/show-board.ts';
import type { Installation } from '../installation.ts';
import { presentOrder, presentProposal } from '../orders/present-order.ts';
import { presentJournal } from '../present-journal.ts';
import { problemResponses } from '../problems.ts';

const tags = ['orders'];
/** As much of an order's history is told at once. */
const MOST_ACTS = 100;

/** Supervision orders (督办单), as far as the person who asks may see them. */
export const orderRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/orders',
    {
      schema: {
        ...{ tags, summary: 'The supervision orders that the person who asks may see, the first due first' },
        querystring: boardQuerySchema,
        response: { 200: orderBoardSchema, ...problemResponses },
      },
    },
    async (request) => {
      const reader = { caller: callerOf(request), today: request.today.date };
      const by = { count: countOrders, list: listOrders, present: presentOrder };
      return await readAs(db, 'ledger', async (within) => ({
        ...(await showBoard(within, { ...reader, query: request.query }, by)),
        proposals: mayIssueOrders(reader.caller) ? await countOrderProposals(within, reader.today) : null,
      }));
    },
  );

  app.get(
    '/api/orders/proposals',
    {
      schema: {
        ...{ tags, summary: 'What an order could be issued about, the reddest first; for who issues them' },
        querystring: boardQuerySchema.pick({ after: true, limit: true }),
        response: { 200: orderProposalsSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      if (!mayIssueOrders(callerOf(request))) return reply.refuse({ code: 'not_permitted', who: 'keeper' });
      const today = request.today.date;
      return await readAs(db, 'ledger', async (within) => ({
        total: await countOrderProposals(within, today),
        items: (await listOrderProposals(within, { today, ...request.query })).map((row) =>
          presentProposal(row, { today }),
        ),
      }));
    },
  );

  app.get(
    '/api/orders/:orderId',
    {
      schema: {
        ...{ tags, summary: 'One supervision order, with the interviews about it and its history' },
        params: z.object({ orderId: idSchema }),
        response: { 200: orderDetailSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { orderId } = request.params;
      const caller = callerOf(request);
      const found = await readAs(db, 'ledger', async (within) => {
        const row = await findOrder(within, orderId);
        if (!row || !findCapacity(caller, seesOrder, row)) return undefined;
        const interviews = await listInterviews(within, orderId);
        // Whoever sees the order sees all that was done to it.
        const told = await listJournal(within, { thingId: orderId }, 'all', { limit: MOST_ACTS });
        return { row, interviews, told };
      });
      if (!found) return reply.refuse({ code: 'not_found' });
      return {
        ...presentOrder(found.row, { caller, today: request.today.date }),
        interviews: found.interviews,
        history: (await presentJournal(db, found.told)).entries,
      };
    },
  );
};
