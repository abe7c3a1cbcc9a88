import { findCapacity } from '#ledger/policy/rule.ts';
import { seesDirective } from '#ledger/policy/task-policy.ts';
import { findTaskFacts } from '#store/read/find-task-facts.ts';
import type { ActContext } from './act-context.ts';

/** A task that the caller sees, with its directive; undefined for others. */
export async function findSeenTask(
  { db, caller }: ActContext,
  taskId: string,
): Promise<{ directiveId: string } | undefined> {
  const task = await findTaskFacts(db, taskId);
  return task && findCapacity(caller, seesDirective, task) ? task : undefined;
}
