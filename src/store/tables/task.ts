import { type Selectable, sql, type Updateable } from 'kysely';
import type { TaskTable } from '../database.ts';
import type { Db } from '../open-store.ts';
import { concernedIn } from '../read/concerned-in.ts';

/** A task with what the policy asks of it. */
export interface HeldTask
  extends Pick<
    Selectable<TaskTable>,
    'id' | 'directiveId' | 'ordinal' | 'state' | 'revision' | 'convenerId' | 'noLead'
  > {
  /** Of its directive. */
  kind: 'document' | 'matter';
  concernedIds: string[];
}

/** The tasks of those ids in the order of their ids, held until the transaction ends; those not there are left out. */
export async function lockTasks(db: Db, ids: readonly string[]): Promise<HeldTask[]> {
  if (ids.length === 0) return [];
  const locked = db
    .selectFrom('task')
    .select(['id', 'directiveId', 'ordinal', 'state', 'revision', 'convenerId', 'noLead'])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('id')
    .forUpdate();
  return await db
    .with('held', () => locked)
    // Once for each directive, not for each of its tasks.
    .with(
      (cte) => cte('asked').materialized(),
      (within) =>
        within
          .selectFrom('directive')
          .select((eb) => ['id', 'kind', concernedIn(eb.ref('directive.id')).as('concernedIds')])
          .where('id', 'in', (eb) => eb.selectFrom('held').select('directiveId')),
    )
    .selectFrom('held')
    .innerJoin('asked', 'asked.id', 'held.directiveId')
    .selectAll('held')
    .select(['asked.kind', 'asked.concernedIds'])
    .orderBy('held.id')
    .execute();
}

/** Changes tasks alike, and counts the change in their revisions. */
export async function updateTasks(
  db: Db,
  ids: readonly string[],
  change: Updateable<TaskTable>,
): Promise<void> {
  await db
    .updateTable('task')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
}

/** Those of the tasks whose convener has no part in them any more; overseeing one is none. */
export async function listLostConveners(
  db: Db,
  ids: readonly string[],
): Promise<Pick<HeldTask, 'id' | 'directiveId' | 'revision'>[]> {
  return await db
    .selectFrom('task')
    .select(['id', 'directiveId', 'revision'])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('convenerId', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('assignment')
            .select('assignment.id')
            .whereRef('assignment.taskId', '=', 'task.id')
            .whereRef('assignment.organisationId', '=', 'task.convenerId')
            .where('assignment.role', '<>', 'supervisor')
            .where('assignment.endedActId', 'is', null),
        ),
      ),
    )
    .orderBy('id')
    .execute();
}
