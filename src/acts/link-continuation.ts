import { findCapacity } from '#ledger/policy/rule.ts';
import { seesDirective } from '#ledger/policy/task-policy.ts';
import { listIssueOrder } from '#store/read/year/list-issue-order.ts';
import { lockTasks, updateTasks } from '#store/tables/task.ts';
import { endContinuation, findContinuation, insertContinuation } from '#store/tables/year.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { holdTasks, type SeenTaskKey } from './hold-tasks.ts';
import { recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { taskSubject } from './task-subject.ts';
import { transact } from './transact.ts';

/** The later task as it was seen, and the earlier one with which it goes on. */
export interface LinkedContinuation extends SeenTaskKey {
  earlierId: string;
}

export type LinkRefusal =
  | ThingRefusal
  /** Both are of one directive, or the other is of a later one. */
  | { code: 'not_earlier' }
  | { code: 'already_linked' };

/** The keepers record that a task goes on with what one of an earlier directive asked: the link outlives the year. */
export async function linkContinuation(context: ActContext, input: LinkedContinuation) {
  return await transact<Record<string, never>, LinkRefusal>(context, 'ledger', async (within) => {
    const { db, caller, actId } = within;
    const holding = await holdTasks(within, 'link_continuation', [input]);
    if (!holding.ok) return holding;
    const { held, capacity } = holding;
    const [earlier] = await lockTasks(db, [input.earlierId]);
    if (!earlier || !findCapacity(caller, seesDirective, earlier)) return refuse({ code: 'not_found' });
    const [first, second] = await listIssueOrder(db, [earlier.id, input.id]);
    if (first !== earlier.id || second !== input.id) return refuse({ code: 'not_earlier' });
    const link = { taskId: earlier.id, continuedById: input.id };
    if (await findContinuation(db, link)) return refuse({ code: 'already_linked' });
    await insertContinuation(db, { id: deriveId(actId, 'continuation'), ...link, actId });
    await updateTasks(db, [input.id, earlier.id], {});
    await recordAct(within, {
      ...{ act: 'link_continuation', actVersion: 1, input: { ...input }, capacity },
      subjects: [...held, earlier].map((task) => taskSubject(task, {})),
    });
    return { ok: true, result: {} };
  });
}

/** The keepers take a link across years away, with the reason. */
export async function unlinkContinuation(
  context: ActContext,
  input: LinkedContinuation & { reason: string },
) {
  return await transact<Record<string, never>, ThingRefusal>(context, 'ledger', async (within) => {
    const { db, actId } = within;
    const holding = await holdTasks(within, 'unlink_continuation', [input]);
    if (!holding.ok) return holding;
    const { held, capacity } = holding;
    const [earlier] = await lockTasks(db, [input.earlierId]);
    const link = await findContinuation(db, { taskId: input.earlierId, continuedById: input.id });
    if (!earlier || !link) return refuse({ code: 'not_found' });
    await endContinuation(db, link.id, actId);
    await updateTasks(db, [input.id, earlier.id], {});
    await recordAct(within, {
      ...{ act: 'unlink_continuation', actVersion: 1, input: { ...input }, capacity },
      subjects: [...held, earlier].map((task) => taskSubject(task, { reason: input.reason })),
    });
    return { ok: true, result: {} };
  });
}
