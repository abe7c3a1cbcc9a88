import { mayRaiseCoordination } from '#ledger/policy/coordination-policy.ts';
import { insertRows } from '#store/insert-rows.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { coordinationSubjects } from './change-coordination.ts';
import { deriveId } from './derive-id.ts';
import { findSeenTask } from './find-seen-task.ts';
import { recordAct } from './record-act.ts';
import { type NotFound, type NotPermitted, notPermitted, refuse } from './refusals.ts';
import { transact } from './transact.ts';

/** What is in the way of a task, and what is asked of those above. */
export interface NewCoordination {
  taskId: string;
  matter: string;
  request: string;
}

/** An organisation asks for coordination (协调事项) of what it cannot settle with others itself, at the lowest level first. */
export async function raiseCoordination(context: ActContext, input: NewCoordination) {
  return await transact<{ id: string }, NotFound | NotPermitted>(context, 'ledger', async (within) => {
    const { db, actId, today, caller } = within;
    const capacity = mayRaiseCoordination(caller);
    const organisationId = capacity?.organisationId;
    if (!capacity || !organisationId) return notPermitted('spokesperson');
    const task = await findSeenTask(within, input.taskId);
    if (!task) return refuse({ code: 'not_found' });
    const id = deriveId(actId, 'coordination');
    const { taskId, matter, request } = input;
    const { directiveId } = task;
    await takeRole(db, { organisationId });
    await insertRows(db, {
      coordination: [
        {
          ...{ organisationId, id, taskId, directiveId, matter, request, actId },
          ...{ level: 'supervision_office', state: 'raised', revision: 1, raisedOn: today },
        },
      ],
    });
    await takeRole(db, 'ledger');
    const subject = { organisationId, id, taskId, directiveId, ownerId: null, consultedIds: [] };
    await recordAct(within, {
      ...{ act: 'raise_coordination', actVersion: 1, input: { ...input }, capacity },
      subjects: coordinationSubjects(subject, { revision: 1, detail: { matter, request } }),
    });
    return { ok: true, result: { id } };
  });
}
