import { sql } from 'kysely';
import { type Carrier, listVoices, type Voice } from '#ledger/reports/voices.ts';
import type { Db } from '../../open-store.ts';

interface CarrierOfTask extends Carrier {
  taskId: string;
  convenerId: string | null;
}

/**
 * What each assignment of the tasks brings in a cycle, by its id. An organisation's assignment that only the text names, or
 * that it has given back, has no voice. Read under the ledger's role.
 */
export async function findVoices(db: Db, taskIds: readonly string[]): Promise<Map<string, Voice>> {
  const carriers = await listCarriers(db, taskIds);
  const byTask = Map.groupBy(carriers, ({ taskId }) => taskId);
  const voices = [...byTask.values()].flatMap((ofTask) =>
    listVoices(
      ofTask.map(({ organisationId, id, role }) => ({ organisationId, id, role })),
      ofTask[0]?.convenerId ?? null,
    ),
  );
  return new Map(voices.map((voice) => [voice.id, voice]));
}

/** Who carries the tasks, in printed order. */
async function listCarriers(db: Db, taskIds: readonly string[]): Promise<CarrierOfTask[]> {
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
    .orderBy(
      sql`(
        select min(array[entry.responsibility_position, entry.position])
        from responsibility_entry as entry
        where entry.task_id = assignment.task_id and entry.organisation_id = assignment.organisation_id
      )`,
    )
    .orderBy('assignment.organisationId')
    .orderBy('assignment.id')
    .execute();
}
