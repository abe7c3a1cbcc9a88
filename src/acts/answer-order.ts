import type { ActContext } from './act-context.ts';
import { changeOrder, holdOrder, type SeenOrderKey } from './hold-order.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

type Result = { revision: number };

/** The organisation confirms that it has the order. */
export async function confirmOrderReceipt(context: ActContext, input: SeenOrderKey) {
  return await transact<Result, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'confirm_order_receipt';
    const holding = await holdOrder(within, act, input);
    if (!holding.ok) return holding;
    const { today, caller } = within;
    const result = await changeOrder(within, holding, {
      ...{ act, input, detail: {}, by: 'organisation' },
      change: { state: 'received', receivedOn: today, receivedBy: caller.name },
    });
    return { ok: true, result };
  });
}

/** The organisation says what it has done about the order; who replies has received it. */
export async function replyToOrder(context: ActContext, input: SeenOrderKey & { reply: string }) {
  return await transact<Result, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'reply_to_order';
    const holding = await holdOrder(within, act, input);
    if (!holding.ok) return holding;
    const { today, caller } = within;
    const { reply } = input;
    const { receivedOn, receivedBy } = holding.held;
    const result = await changeOrder(within, holding, {
      ...{ act, input, detail: { answer: reply }, by: 'organisation' },
      change: {
        ...{ state: 'replied', reply, repliedOn: today, repliedBy: caller.name },
        ...{ receivedOn: receivedOn ?? today, receivedBy: receivedBy ?? caller.name },
      },
    });
    return { ok: true, result };
  });
}
