import { sql } from 'kysely';
import type { WeighedBranch } from '#ledger/lights/weigh-branches.ts';
import type { Db } from '../../open-store.ts';

export interface StoredWeighedBranch extends WeighedBranch {
  taskId: string;
  convenerId: string | null;
}

/** The standing branches that the text or the keepers gave out, of each of the tasks. Read under the ledger's role. */
export async function listWeighedBranches(
  db: Db,
  taskIds: readonly string[],
): Promise<StoredWeighedBranch[]> {
  const { rows } = await sql<StoredWeighedBranch>`
    select assignment.id, assignment.organisation_id as "organisationId", assignment.role,
      assignment.task_id as "taskId", task.convener_id as "convenerId"
    from assignment join task on task.id = assignment.task_id
    where assignment.task_id = any(${taskIds}::uuid[]) and assignment.parent_id is null
      and assignment.ended_act_id is null and assignment.state not in ('named', 'objected')
    order by assignment.id
  `.execute(db);
  return rows;
}
