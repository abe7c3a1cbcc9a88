import { mayDoToDataRequest, partyOfDataRequestAct } from '#ledger/policy/data-request-policy.ts';
import { listChangesSince } from '#store/read/list-changes-since.ts';
import { lockDataRequest, updateDataRequest } from '#store/tables/data-request.ts';
import type { ActContext } from './act-context.ts';
import { recordAct } from './record-act.ts';
import { notPermitted, refuse, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** The keepers take a request for data back, with the reason; what was answered stays. */
export async function withdrawDataRequest(
  context: ActContext,
  input: { id: string; revision: number; reason: string },
) {
  return await transact<{ revision: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'withdraw_data_request';
    const { db, caller } = within;
    const { id, revision: seen, reason } = input;
    const capacity = mayDoToDataRequest(caller, act);
    if (!capacity) return notPermitted(partyOfDataRequestAct(act));
    const request = await lockDataRequest(db, id);
    if (!request) return refuse({ code: 'not_found' });
    if (request.revision !== seen) {
      const since = await listChangesSince(db, { thingId: id }, seen);
      return refuse({ code: 'stale', thingId: id, since });
    }
    if (request.state !== 'open') return refuse({ code: 'not_in_state', state: request.state });
    await updateDataRequest(db, id, { state: 'withdrawn', endWords: reason });
    const revision = request.revision + 1;
    const { askedIds, directiveId, title } = request;
    await recordAct(within, {
      ...{ act, actVersion: 1, input: { ...input }, capacity },
      subjects: askedIds.map((organisationId) => ({
        ...{ organisationId, directiveId, thingId: id, revision },
        detail: { title, reason },
      })),
    });
    return { ok: true, result: { revision } };
  });
}
