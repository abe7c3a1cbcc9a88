import { sql } from 'kysely';
import type { ClosingBranch, Closure } from '#ledger/completion/closure.ts';
import type { Db } from '../open-store.ts';

/** A task that has been assigned, and its standing branches. */
export interface ClosingTask {
  id: string;
  directiveId: string;
  revision: number;
  state: Closure;
  branches: ClosingBranch[];
}

/**
 * Those of the tasks whose state follows from their branches, in the order of their ids. Who gave its branch on answers for
 * what is below it: only what nobody gave on holds a task open.
 */
export async function listClosings(db: Db, taskIds: readonly string[]): Promise<ClosingTask[]> {
  const { rows } = await sql<ClosingTask>`
    select task.id, task.directive_id as "directiveId", task.revision, task.state, coalesce((
      select json_agg(json_build_object('role', assignment.role, 'state', assignment.state))
      from assignment where assignment.task_id = task.id and assignment.ended_act_id is null
        and assignment.parent_id is null), '[]') as branches
    from task
    where task.id = any(${taskIds}::uuid[]) and task.state in ('assigned', 'closed', 'struck_off')
    order by task.id`.execute(db);
  return rows;
}
