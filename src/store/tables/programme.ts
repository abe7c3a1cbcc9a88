import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import { insertRows } from '../insert-rows.ts';
import type { Db } from '../open-store.ts';
import type { ProgrammeTable } from '../programme-tables.ts';

export async function insertProgramme(db: Db, row: Insertable<ProgrammeTable>): Promise<void> {
  await db.insertInto('programme').values(row).execute();
}

/** The programme of that id, held until the transaction ends; undefined where there is none. */
export async function lockProgramme(db: Db, id: string): Promise<Selectable<ProgrammeTable> | undefined> {
  return await db.selectFrom('programme').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Whether another programme bears the name. */
export async function isProgrammeName(db: Db, name: string, exceptId?: string): Promise<boolean> {
  const found = await db
    .selectFrom('programme')
    .select('id')
    .where('name', '=', name)
    .$if(exceptId !== undefined, (query) => query.where('id', '<>', exceptId ?? ''))
    .executeTakeFirst();
  return found !== undefined;
}

/** Changes a programme, and counts the change in its revision. */
export async function updateProgramme(
  db: Db,
  id: string,
  change: Omit<Updateable<ProgrammeTable>, 'id' | 'revision' | 'actId'>,
): Promise<void> {
  await db
    .updateTable('programme')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Those of the tasks that belong to the programme, in the order of their ids. */
export async function listProgrammeTaskIds(
  db: Db,
  programmeId: string,
  taskIds: readonly string[],
): Promise<string[]> {
  const rows = await db
    .selectFrom('programmeTask')
    .select('taskId')
    .where('programmeId', '=', programmeId)
    .where('taskId', '=', sql<string>`any(${taskIds}::uuid[])`)
    .where('endedActId', 'is', null)
    .orderBy('taskId')
    .execute();
  return rows.map(({ taskId }) => taskId);
}

/** Makes tasks belong to the programme. */
export async function insertProgrammeTasks(
  db: Db,
  { programmeId, taskIds, actId }: { programmeId: string; taskIds: readonly string[]; actId: string },
): Promise<void> {
  await insertRows(db, {
    programmeTask: taskIds.map((taskId) => ({ programmeId, taskId, actId, endedActId: null })),
  });
}

/** Takes tasks out of the programme. */
export async function endProgrammeTasks(
  db: Db,
  { programmeId, taskIds, actId }: { programmeId: string; taskIds: readonly string[]; actId: string },
): Promise<void> {
  await db
    .updateTable('programmeTask')
    .set({ endedActId: actId })
    .where('programmeId', '=', programmeId)
    .where('taskId', '=', sql<string>`any(${taskIds}::uuid[])`)
    .where('endedActId', 'is', null)
    .execute();
}
