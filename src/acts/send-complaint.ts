import type { Caller } from '#ledger/policy/caller.ts';
import { insertComplaint, insertSeal } from '#store/tables/complaint.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { recordAct } from './record-act.ts';
import { transact } from './transact.ts';

export interface NewComplaint {
  /** Read by everybody. */
  topic: string;
  /** Opened by the head alone; left out where the journal, which does not know them, is performed again. */
  words?: string | undefined;
}

/** As whom the journal has it. */
const unnamed: Caller = {
  ...{ personId: null, name: '不具名' },
  capacities: [{ personId: null, organisationId: null, unitId: null, roles: [] }],
};

/**
 * Somebody complains of what is asked of them, or suggests something. The journal says that it was and about what; who it was, and
 * their words, are sealed beside it. No answer is kept for a retry: that would name them.
 */
export async function sendComplaint({ retry: _, caller, ...context }: ActContext, input: NewComplaint) {
  return await transact<{ id: string }, never>({ ...context, caller: unnamed }, 'ledger', async (within) => {
    const { db, actId, today } = within;
    const { topic, words } = input;
    const id = deriveId(actId, 'complaint');
    await insertComplaint(db, {
      ...{ id, topic, state: 'open', sentOn: today, answer: null, answeredOn: null, revision: 1, actId },
    });
    if (words !== undefined) {
      const { personId, name, capacities } = caller;
      await insertSeal(db, {
        ...{ complaintId: id, words, personId, name, organisationId: capacities[0].organisationId },
      });
    }
    await recordAct(within, {
      ...{ act: 'send_complaint', actVersion: 1, input: { topic } },
      subjects: [{ thingId: id, revision: 1, detail: { topic } }],
    });
    return { ok: true, result: { id } };
  });
}
