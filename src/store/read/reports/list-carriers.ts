import { type RawBuilder, sql } from 'kysely';
import type { Carrier } from '#ledger/reports/voices.ts';
import type { AssignmentState } from '#ledger/values/ledger-states.ts';
import { type Given, keepStatement } from '../../keep-statement.ts';
import type { Db } from '../../open-store.ts';
import { anyOf } from '../../tables/among-keys.ts';
import { printedPlaceOf } from '../list-standing-assignments.ts';

export interface CarrierOfTask extends Carrier {
  taskId: string;
  convenerId: string | null;
}

interface Standing extends CarrierOfTask {
  state: AssignmentState;
}

/**
 * Who carries the tasks, in printed order. What only the text names, or an organisation has given back, is left out. Beside
 * organisations that are named stand only those by whom their voices are settled: who leads, the convener, and one other. Read
 * under the ledger's role.
 */
export async function listCarriers(
  db: Db,
  taskIds: readonly string[],
  organisationIds?: readonly string[],
): Promise<CarrierOfTask[]> {
  return organisationIds === undefined
    ? await all.list(db, { taskIds })
    : await beside.list(db, { taskIds, organisationIds });
}

interface Tasks {
  taskIds: readonly string[];
}

interface TasksOf extends Tasks {
  organisationIds: readonly string[];
}

const all = keepStatement((db, { taskIds }: Given<Tasks>) => inPrintedOrder(db, allIn(taskIds)).compile());
const beside = keepStatement((db, { taskIds, organisationIds }: Given<TasksOf>) =>
  inPrintedOrder(db, thoseBeside(taskIds, organisationIds)).compile(),
);

function inPrintedOrder(db: Db, standing: RawBuilder<Standing>) {
  return db
    .selectFrom(standing.as('assignment'))
    .select([
      'assignment.organisationId',
      'assignment.id',
      'assignment.role',
      'assignment.taskId',
      'assignment.convenerId',
    ])
    .where('assignment.state', 'not in', ['named', 'objected'])
    .orderBy('assignment.taskId')
    .orderBy(printedPlaceOf())
    .orderBy('assignment.organisationId')
    .orderBy('assignment.id');
}

const columns = sql`standing.organisation_id, standing.id, standing.role, standing.task_id, standing.state`;

function allIn(taskIds: RawBuilder<readonly string[]>): RawBuilder<Standing> {
  return sql<Standing>`(
    select ${columns}, task.convener_id from task
    -- Looked up task by task: for the few that the planner expects it would go through all assignments there are.
    cross join lateral (
      select * from assignment where task_id = task.id and ended_act_id is null
      offset 0
    ) as standing
    where task.id = ${anyOf(taskIds, 'uuid')}
  )`;
}

/** The assignments of the organisations in the tasks, and those that settle how they speak. */
function thoseBeside(
  taskIds: RawBuilder<readonly string[]>,
  organisationIds: RawBuilder<readonly string[]>,
): RawBuilder<Standing> {
  return sql<Standing>`(
    with asked as (select id, convener_id from task where id = ${anyOf(taskIds, 'uuid')})
    select ${columns}, asked.convener_id from asked cross join lateral (
      select * from assignment
      where task_id = asked.id and organisation_id = ${anyOf(organisationIds, 'text')} and ended_act_id is null
      -- Task by task, by the index: of few tasks and organisations the planner expects more than there are.
      offset 0
    ) as standing
    union
    select ${columns}, asked.convener_id from asked join assignment as standing
      on standing.task_id = asked.id and standing.organisation_id = asked.convener_id
    where standing.ended_act_id is null
    union
    select ${columns}, asked.convener_id from asked join assignment as standing
      on standing.task_id = asked.id and standing.role = 'lead'
    where standing.ended_act_id is null
    union
    select ${columns}, asked.convener_id from asked cross join lateral (
      select * from assignment
      where task_id = asked.id and organisation_id <> all ((select ${organisationIds}::text[])::text[])
        and ended_act_id is null and state not in ('named', 'objected')
      limit 1
    ) as standing
  )`;
}
