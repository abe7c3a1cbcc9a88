import type { LocalDate } from '#calendar/local-date.ts';
import { recordsInstructions } from '#ledger/policy/instruction-policy.ts';
import { insertRows } from '#store/insert-rows.ts';
import { listExistingOrganisations } from '#store/read/list-existing-organisations.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { findSeenTask } from './find-seen-task.ts';
import { recordAct } from './record-act.ts';
import { type NotFound, type NotPermitted, notPermitted, refuse } from './refusals.ts';
import { transact } from './transact.ts';

/** What a leader wrote, on what, and who follows it up by when. */
export interface NewInstruction {
  leader: string;
  words: string;
  givenOn: LocalDate;
  basis: string;
  taskId?: string | undefined;
  organisationIds: string[];
  dueOn: LocalDate;
}

export type RecordInstructionRefusal = NotFound | NotPermitted | { code: 'organisation_not_found' };

/** The keepers record a leader's instruction (批示) as a follow-up with a day for each organisation that has to see to it. */
export async function recordInstruction(context: ActContext, input: NewInstruction) {
  const capacity = recordsInstructions(context.caller);
  if (!capacity) return notPermitted('keeper');
  return await transact<{ id: string }, RecordInstructionRefusal>(context, 'ledger', async (within) => {
    const { db, actId } = within;
    const { leader, words, givenOn, basis, taskId = null, dueOn } = input;
    const task = taskId === null ? null : await findSeenTask(within, taskId);
    if (task === undefined) return refuse({ code: 'not_found' });
    const organisationIds = [...new Set(input.organisationIds)];
    if ((await listExistingOrganisations(db, organisationIds)).length < organisationIds.length)
      return refuse({ code: 'organisation_not_found' });
    const id = deriveId(actId, 'instruction');
    const directiveId = task?.directiveId ?? null;
    await insertRows(db, {
      instruction: [{ id, leader, words, givenOn, basis, taskId, directiveId, actId }],
      instructionFollowUp: organisationIds.map((organisationId) => ({
        ...{ organisationId, id: deriveId(actId, `follow-up ${organisationId}`), instructionId: id },
        ...{ dueOn, state: 'given', revision: 1, actId },
      })),
    });
    const detail = directiveId === null ? {} : { leader, words, dueOn };
    const around = { ...(taskId !== null && { taskId }), ...(directiveId !== null && { directiveId }) };
    await recordAct(within, {
      ...{
        act: 'record_instruction',
        actVersion: 1,
        input: { ...input },
        ...(directiveId !== null && { basis }),
        capacity,
      },
      subjects: organisationIds.map((organisationId) => ({
        ...{ organisationId, ...around, revision: 1, detail },
        thingId: deriveId(actId, `follow-up ${organisationId}`),
      })),
    });
    return { ok: true, result: { id } };
  });
}
