import { mayDoToOrder, partyOfOrderAct, permitOrderAct, seesOrder } from '#ledger/policy/order-policy.ts';
import type { OrderAct } from '#ledger/values/act-names.ts';
import type { SubjectDetail } from '#store/people-tables.ts';
import { type HeldOrder, lockOrder, type OrderChange, updateOrder } from '#store/tables/supervision-order.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { type Holding, holdThing } from './hold-thing.ts';
import { type ActSubject, recordAct } from './record-act.ts';

/** An order as somebody saw it. */
export interface SeenOrderKey {
  id: string;
  revision: number;
}

/** The order, held until the transaction ends, once the caller may do this to it as it stands and as it was seen. */
export async function holdOrder(within: ActContext, act: OrderAct, { id, revision }: SeenOrderKey) {
  return await holdThing(within, await lockOrder(within.db, id), revision, {
    sees: seesOrder,
    party: partyOfOrderAct(act),
    may: (caller, held) => mayDoToOrder(caller, act, held),
    permit: (caller, held) => permitOrderAct(caller, act, held),
  });
}

/** Changes a held order, as its own organisation or as the keepers, and records the act. */
export async function changeOrder(
  within: ActContext,
  { held, capacity }: Holding<HeldOrder>,
  {
    act,
    input,
    change,
    detail,
    by,
  }: {
    act: OrderAct;
    input: object;
    change: OrderChange;
    detail: SubjectDetail;
    by: 'organisation' | 'keepers';
  },
): Promise<{ revision: number }> {
  const { organisationId } = held;
  if (by === 'organisation') await takeRole(within.db, { organisationId });
  await updateOrder(within.db, held, change);
  await takeRole(within.db, 'ledger');
  const subjects = [orderSubject({ ...held, revision: held.revision + 1 }, detail)];
  await recordAct(within, { act, actVersion: 1, input: { ...input }, capacity, subjects });
  return { revision: held.revision + 1 };
}

/** What the journal says at an order, as it stands after the act. */
export function orderSubject(
  {
    organisationId,
    id,
    taskId,
    directiveId,
    revision,
  }: Pick<HeldOrder, 'organisationId' | 'id' | 'taskId' | 'directiveId' | 'revision'>,
  detail: SubjectDetail,
): ActSubject {
  return { organisationId, taskId, directiveId, thingId: id, revision, detail };
}
