import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Carrier } from '#ledger/reports/voices.ts';
import type { Db } from '../../open-store.ts';
import { printedPlaceOf } from '../list-standing-assignments.ts';

export interface CarrierOfTask extends Carrier {
  taskId: string;
  convenerId: string | null;
}

/**
 * Who carries the tasks, in printed order. What only the text names, or an organisation has given back, is left out. Beside an
 * organisation that is named stand only those by whom its voice is settled: who leads, the convener, and one other. Read
 * under the ledger's role.
 */
export async function listCarriers(
  db: Db,
  taskIds: readonly string[],
  organisationId?: string,
): Promise<CarrierOfTask[]> {
  const carrying = db
    .selectFrom('assignment')
    .innerJoin('task', 'task.id', 'assignment.taskId')
    .select([
      'assignment.organisationId',
      'assignment.id',
      'assignment.role',
      'assignment.taskId',
      'task.convenerId',
    ])
    .where('assignment.endedActId', 'is', null)
    .where('assignment.state', 'not in', ['named', 'objected'])
    .orderBy('assignment.taskId')
    .orderBy(printedPlaceOf())
    .orderBy('assignment.organisationId')
    .orderBy('assignment.id');
  const among =
    organisationId === undefined
      ? carrying.where('assignment.taskId', '=', sql<string>`any(${taskIds}::uuid[])`)
      : carrying.where(isBeside(taskIds, organisationId));
  return await among.execute();
}

/** True of the assignments of the organisation in the tasks, and of those that settle how it speaks. */
function isBeside(taskIds: readonly string[], organisationId: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`(assignment.organisation_id, assignment.id) in (
    with asked as (select id, convener_id from task where id = any(${taskIds}::uuid[]))
    select own.organisation_id, own.id from asked join assignment as own
      on own.task_id = asked.id and own.organisation_id = ${organisationId} and own.ended_act_id is null
    union all
    select convening.organisation_id, convening.id from asked join assignment as convening
      on convening.task_id = asked.id and convening.organisation_id = asked.convener_id
        and convening.ended_act_id is null
    union all
    select lead.organisation_id, lead.id from asked join assignment as lead
      on lead.task_id = asked.id and lead.role = 'lead' and lead.ended_act_id is null
    union all
    select other.organisation_id, other.id from asked cross join lateral (
      select organisation_id, id from assignment
      where task_id = asked.id and organisation_id <> ${organisationId}
        and ended_act_id is null and state not in ('named', 'objected')
      limit 1
    ) as other
  )`;
}
