import { partyRules } from '#ledger/policy/parties.ts';
import { notesOwedReminders } from '#ledger/policy/reminder-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { insertRows } from '#store/insert-rows.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { listOwing, type OwedThing } from './list-owing.ts';
import { recordAct } from './record-act.ts';
import { type NotFound, type NotPermitted, notPermitted, refuse } from './refusals.ts';
import { transact } from './transact.ts';

/**
 * The keepers note that they reminded organisations by telephone (催办) of a plan, a statement or the reports of a month. Refused
 * where one of them has nothing left to hand in: whoever has done it is not said to have been called.
 */
export async function noteOwedReminder(
  context: ActContext,
  input: { owed: OwedThing; organisationIds: string[]; note?: string | undefined },
) {
  type Refusal = NotFound | NotPermitted | { code: 'nothing_to_do' };
  return await transact<{ reminders: number }, Refusal>(context, 'ledger', async (within) => {
    const { db, caller, actId, today } = within;
    const owing = await listOwing(db, caller, input.owed);
    if (!owing) return refuse({ code: 'not_found' });
    const capacity = findCapacity(caller, partyRules[notesOwedReminders], { organisationId: '' });
    if (!capacity) return notPermitted(notesOwedReminders);
    const ids = [...new Set(input.organisationIds)].toSorted();
    const subjects = ids.flatMap((organisationId) => owing.get(organisationId) ?? []);
    if (subjects.length < ids.length) return refuse({ code: 'nothing_to_do' });
    const note = input.note ?? null;
    const reminder = ids.map((organisationId) => ({
      ...{
        organisationId,
        id: deriveId(actId, `reminder ${organisationId}`),
        assignmentId: null,
        taskId: null,
      },
      ...{ directiveId: null, cycleId: null, month: null, ...input.owed, remindedOn: today, note, actId },
    }));
    await insertRows(db, { reminder });
    await recordAct(within, {
      ...{ act: 'note_owed_reminder', actVersion: 1, input: { ...input }, capacity },
      subjects: subjects.map(({ detail, ...subject }) => ({
        ...subject,
        detail: { ...detail, ...(note !== null && { note }) },
      })),
    });
    return { ok: true, result: { reminders: ids.length } };
  });
}
