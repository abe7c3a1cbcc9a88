import { sql } from 'kysely';
import type { WeighedBranch } from '#ledger/lights/weigh-branches.ts';
import type { LightWeight } from '#ledger/values/light-values.ts';
import { type Given, keepStatement } from '../../keep-statement.ts';
import type { Db } from '../../open-store.ts';
import { anyOf } from '../../tables/among-keys.ts';

export interface StoredWeighedBranch extends WeighedBranch {
  taskId: string;
  convenerId: string | null;
  /** What its light says that it is for the task; null where it has none. */
  storedWeight: LightWeight | null;
}

/** The standing branches that the text or the keepers gave out, of each of the tasks. Read under the ledger's role. */
export async function listWeighedBranches(
  db: Db,
  taskIds: readonly string[],
): Promise<StoredWeighedBranch[]> {
  return await weighedBranches.list(db, { taskIds });
}

const weighedBranches = keepStatement((db, { taskIds }: Given<{ taskIds: readonly string[] }>) =>
  sql<StoredWeighedBranch>`
    select assignment.id, assignment.organisation_id as "organisationId", assignment.role,
      assignment.task_id as "taskId", task.convener_id as "convenerId", light.weight as "storedWeight"
    from task
    -- Task by task: there may be few of them in a directive of many, and many branches of each.
    cross join lateral (
      select * from assignment
      where assignment.task_id = task.id and parent_id is null and ended_act_id is null
        and assignment.state not in ('named', 'objected')
      offset 0
    ) as assignment
    left join assignment_light as light on light.organisation_id = assignment.organisation_id
      and light.assignment_id = assignment.id and light.until_on is null
    where task.id = ${anyOf(taskIds, 'uuid')}
    order by assignment.id
  `.compile(db),
);
