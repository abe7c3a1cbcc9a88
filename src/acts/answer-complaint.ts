import type { Selectable } from 'kysely';
import type { Capacity } from '#ledger/policy/caller.ts';
import { mayDoToComplaint } from '#ledger/policy/complaint-policy.ts';
import type { ComplaintAct } from '#ledger/values/complaint-values.ts';
import type { ComplaintTable } from '#store/complaint-tables.ts';
import { listChangesSince } from '#store/read/list-changes-since.ts';
import { lockComplaint, openSeal, updateComplaint } from '#store/tables/complaint.ts';
import type { ActContext } from './act-context.ts';
import { recordAct } from './record-act.ts';
import { type NotFound, type NotPermitted, notPermitted, refuse, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** What was sealed of a complaint; null where the ledger was made anew from its journal. */
export type OpenedComplaint = { words: string; name: string; organisation: string | null } | null;

/** The head looks who complained, and at their words. Each look is in the journal; no answer is kept for a retry. */
export async function openComplaint({ retry: _, ...context }: ActContext, input: { id: string }) {
  type Refusal = NotFound | NotPermitted;
  return await transact<{ sealed: OpenedComplaint }, Refusal>(context, 'ledger', async (within) => {
    const { id } = input;
    const holding = await hold(within, 'open_complaint', id);
    if (!holding.ok) return holding;
    const sealed = await openSeal(within.db, id);
    await recordAct(within, {
      ...{ act: 'open_complaint', actVersion: 1, input: { id }, capacity: holding.capacity },
      subjects: [{ thingId: id, detail: { topic: holding.held.topic } }],
    });
    return { ok: true, result: { sealed: sealed ?? null } };
  });
}

/** The head answers, for everybody to read. */
export async function answerComplaint(
  context: ActContext,
  input: { id: string; revision: number; answer: string },
) {
  return await transact<{ revision: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const { db, today, actId } = within;
    const { id, answer } = input;
    const holding = await hold(within, 'answer_complaint', id);
    if (!holding.ok) return holding;
    const { held, capacity } = holding;
    if (held.revision !== input.revision) {
      const since = await listChangesSince(db, { thingId: id }, input.revision);
      return refuse({ code: 'stale', thingId: id, since });
    }
    if (held.state !== 'open') return refuse({ code: 'not_in_state', state: held.state });
    await updateComplaint(db, id, { state: 'answered', answer, answeredOn: today, actId });
    const revision = held.revision + 1;
    await recordAct(within, {
      ...{ act: 'answer_complaint', actVersion: 1, input: { ...input }, capacity },
      subjects: [{ thingId: id, revision, detail: { topic: held.topic, answer } }],
    });
    return { ok: true, result: { revision } };
  });
}

type Holding =
  | { ok: true; held: Selectable<ComplaintTable>; capacity: Capacity }
  | { ok: false; refusal: NotFound | NotPermitted };

async function hold({ db, caller }: ActContext, act: ComplaintAct, id: string): Promise<Holding> {
  const held = await lockComplaint(db, id);
  if (!held) return refuse({ code: 'not_found' });
  const capacity = mayDoToComplaint(caller, act);
  return capacity ? { ok: true, held, capacity } : notPermitted('head');
}
