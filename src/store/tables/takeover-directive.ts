import type { Database } from '../database.ts';
import type { Db } from '../open-store.ts';

/** What hangs on the tasks of a directive, and on the directive, each before what it points at. */
const ofTasks = [
  'placeholder',
  'assignment',
  'note',
  'direction',
  'target',
  'deadline',
  'responsibilityEntry',
  'responsibility',
] as const satisfies (keyof Database)[];
const ofDirective = [
  'task',
  'diagnostic',
  'duty',
  'block',
  'outlineNode',
  'directiveSource',
] as const satisfies (keyof Database)[];

/**
 * Takes a directive that a takeover made out of the ledger, with everything that was read of it. The organisations stay.
 * @throws where anything else points at it: that must have been asked before.
 */
export async function deleteMadeDirective(db: Db, directiveId: string): Promise<void> {
  const tasks = db.selectFrom('task').select('id').where('directiveId', '=', directiveId);
  for (const table of ofTasks) await db.deleteFrom(table).where('taskId', 'in', tasks).execute();
  for (const table of ofDirective)
    await db.deleteFrom(table).where('directiveId', '=', directiveId).execute();
  await db.deleteFrom('directive').where('id', '=', directiveId).execute();
}
