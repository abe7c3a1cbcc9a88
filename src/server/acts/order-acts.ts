import { confirmOrderReceipt, replyToOrder } from '#acts/answer-order.ts';
import { closeOrder, recordInterview, returnOrderReply, withdrawOrder } from '#acts/conclude-order.ts';
import { issueOrder } from '#acts/issue-order.ts';
import { nowAtSchema } from '#contract/acts/coordination.ts';
import {
  closeOrderSchema,
  confirmOrderReceiptSchema,
  issueOrderSchema,
  orderIssuedSchema,
  recordInterviewSchema,
  replyToOrderSchema,
  returnOrderReplySchema,
  withdrawOrderSchema,
} from '#contract/acts/orders.ts';
import { actRoute } from './act-route.ts';
import { readDay } from './read-day.ts';

/** The acts on supervision orders, as they are asked for. */
export const orderActRoutes = [
  actRoute({
    act: 'issue_order',
    summary: 'Issue a supervision order about an assignment (督办单)',
    body: issueOrderSchema,
    result: orderIssuedSchema,
    run: (context, { replyBy, ...input }) => issueOrder(context, { ...input, replyBy: readDay(replyBy) }),
  }),
  actRoute({
    act: 'confirm_order_receipt',
    summary: 'Confirm the receipt of an order',
    body: confirmOrderReceiptSchema,
    result: nowAtSchema,
    run: confirmOrderReceipt,
  }),
  actRoute({
    act: 'reply_to_order',
    summary: 'Say what was done about an order',
    body: replyToOrderSchema,
    result: nowAtSchema,
    run: replyToOrder,
  }),
  actRoute({
    act: 'return_order_reply',
    summary: 'Give a reply back with the reason and another day',
    body: returnOrderReplySchema,
    result: nowAtSchema,
    run: (context, { replyBy, ...input }) =>
      returnOrderReply(context, { ...input, replyBy: readDay(replyBy) }),
  }),
  actRoute({
    act: 'close_order',
    summary: 'Close an order whose reply holds',
    body: closeOrderSchema,
    result: nowAtSchema,
    run: closeOrder,
  }),
  actRoute({
    act: 'withdraw_order',
    summary: 'Withdraw an order with the reason; its number stays',
    body: withdrawOrderSchema,
    result: nowAtSchema,
    run: withdrawOrder,
  }),
  actRoute({
    act: 'record_interview',
    summary: 'Record an interview about the matter of an order (约谈)',
    body: recordInterviewSchema,
    result: nowAtSchema,
    run: (context, { heldOn, agreedOn, ...input }) =>
      recordInterview(context, {
        ...input,
        ...{ heldOn: readDay(heldOn), agreedOn: agreedOn === null ? null : readDay(agreedOn) },
      }),
  }),
];
