import { updateConsulted } from '#store/tables/coordination.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { coordinationSubjects } from './change-coordination.ts';
import { holdCoordination } from './hold-coordination.ts';
import { recordAct } from './record-act.ts';
import { notPermitted, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** An organisation that is consulted says what it has to say; the request stands as it did, so that nobody holds up another. */
export async function answerConsultation(context: ActContext, input: { id: string; answer: string }) {
  return await transact<{ id: string }, ThingRefusal>(context, 'ledger', async (within) => {
    const { db, today, caller } = within;
    const { id, answer } = input;
    const act = 'answer_consultation';
    const holding = await holdCoordination(within, act, { id });
    if (!holding.ok) return holding;
    const { held, capacity } = holding;
    const { organisationId } = capacity;
    if (organisationId === null) return notPermitted('spokesperson');
    await takeRole(db, { organisationId });
    await updateConsulted(
      db,
      { organisationId, coordinationId: id },
      { answer, answeredOn: today, answeredBy: caller.name },
    );
    await takeRole(db, 'ledger');
    const subjects = coordinationSubjects(held, { detail: { organisationId, answer } });
    await recordAct(within, { act, actVersion: 1, input: { ...input }, capacity, subjects });
    return { ok: true, result: { id } };
  });
}
