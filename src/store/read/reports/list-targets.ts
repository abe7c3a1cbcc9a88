import type { Db } from '../../open-store.ts';

/** The figures that a task's text asks for, in printed order. */
export async function listTargets(db: Db, taskId: string) {
  return await db
    .selectFrom('target')
    .select(['position', 'indicator', 'op', 'value', 'unit', 'quote'])
    .where('taskId', '=', taskId)
    .where('kind', '=', 'target')
    .orderBy('position')
    .execute();
}
