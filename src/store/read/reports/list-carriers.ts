import { sql } from 'kysely';
import type { Carrier } from '#ledger/reports/voices.ts';
import type { Db } from '../../open-store.ts';
import { printedPlaceOf } from '../list-standing-assignments.ts';

export interface CarrierOfTask extends Carrier {
  taskId: string;
  convenerId: string | null;
}

/**
 * Who carries the tasks, in printed order. What only the text names, or an organisation has given back, is left out. Read
 * under the ledger's role.
 */
export async function listCarriers(db: Db, taskIds: readonly string[]): Promise<CarrierOfTask[]> {
  return await db
    .selectFrom('assignment')
    .innerJoin('task', 'task.id', 'assignment.taskId')
    .select([
      'assignment.organisationId',
      'assignment.id',
      'assignment.role',
      'assignment.taskId',
      'task.convenerId',
    ])
    .where('assignment.taskId', '=', sql<string>`any(${taskIds}::uuid[])`)
    .where('assignment.endedActId', 'is', null)
    .where('assignment.state', 'not in', ['named', 'objected'])
    .orderBy('assignment.taskId')
    .orderBy(printedPlaceOf())
    .orderBy('assignment.organisationId')
    .orderBy('assignment.id')
    .execute();
}
