import type { LocalDate } from '#calendar/local-date.ts';
import { insertRows } from '#store/insert-rows.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { changeOrder, holdOrder, type SeenOrderKey } from './hold-order.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

type Result = { revision: number };

/** The keepers give a reply back with the reason and another day. */
export async function returnOrderReply(
  context: ActContext,
  input: SeenOrderKey & { reason: string; replyBy: LocalDate },
) {
  type Refusal = ThingRefusal | { code: 'reply_in_past' };
  return await transact<Result, Refusal>(context, 'ledger', async (within) => {
    const act = 'return_order_reply';
    const holding = await holdOrder(within, act, input);
    if (!holding.ok) return holding;
    const { reason, replyBy } = input;
    if (replyBy < within.today) return refuse({ code: 'reply_in_past' });
    const result = await changeOrder(within, holding, {
      ...{ act, input, detail: { reason, dueOn: replyBy }, by: 'keepers' },
      change: {
        ...{ state: 'received', reply: null, repliedOn: null, repliedBy: null },
        ...{ returnReason: reason, replyBy },
      },
    });
    return { ok: true, result };
  });
}

/** The keepers close an order whose reply holds. */
export async function closeOrder(context: ActContext, input: SeenOrderKey & { note?: string | undefined }) {
  return await transact<Result, ThingRefusal>(context, 'ledger', async (within) => {
    const holding = await holdOrder(within, 'close_order', input);
    if (!holding.ok) return holding;
    const { note } = input;
    const result = await changeOrder(within, holding, {
      ...{ act: 'close_order', input, detail: { ...(note !== undefined && { note }) }, by: 'keepers' },
      change: { state: 'closed', endedOn: within.today, endWords: note ?? null },
    });
    return { ok: true, result };
  });
}

/** The keepers withdraw an order with the reason; its number stays. */
export async function withdrawOrder(context: ActContext, input: SeenOrderKey & { reason: string }) {
  return await transact<Result, ThingRefusal>(context, 'ledger', async (within) => {
    const holding = await holdOrder(within, 'withdraw_order', input);
    if (!holding.ok) return holding;
    const { reason } = input;
    const result = await changeOrder(within, holding, {
      ...{ act: 'withdraw_order', input, detail: { reason }, by: 'keepers' },
      change: { state: 'withdrawn', endedOn: within.today, endWords: reason },
    });
    return { ok: true, result };
  });
}

/** What was said in an interview. */
export interface RecordedInterview extends SeenOrderKey {
  heldOn: LocalDate;
  heldBy: string;
  attended: string;
  points: string;
  outcome: string;
  /** The day by which it is to be mended. */
  agreedOn: LocalDate | null;
}

/** The keepers record an interview (约谈) about the matter of an order: who, what was put to them, what was agreed. */
export async function recordInterview(context: ActContext, input: RecordedInterview) {
  type Refusal = ThingRefusal | { code: 'interview_to_come' };
  return await transact<Result, Refusal>(context, 'ledger', async (within) => {
    const act = 'record_interview';
    const holding = await holdOrder(within, act, input);
    if (!holding.ok) return holding;
    const { id: orderId, revision: _, ...said } = input;
    if (said.heldOn > within.today) return refuse({ code: 'interview_to_come' });
    const { actId, db } = within;
    const { organisationId } = holding.held;
    await insertRows(db, {
      interview: [{ organisationId, id: deriveId(actId, 'interview'), orderId, ...said, actId }],
    });
    const result = await changeOrder(within, holding, {
      ...{ act, input, change: {}, by: 'keepers' },
      detail: { on: said.heldOn, outcome: said.outcome },
    });
    return { ok: true, result };
  });
}
