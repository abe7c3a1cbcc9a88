import type { DirectiveKind } from '#ledger/values/ledger-states.ts';
import type { Db } from '../open-store.ts';
import { concernedIn } from './concerned-in.ts';

/** In which directive a task stands, with what the policy asks of that; undefined where there is no such task. */
export async function findTaskFacts(
  db: Db,
  taskId: string,
): Promise<{ directiveId: string; kind: DirectiveKind; concernedIds: string[] } | undefined> {
  return await db
    .selectFrom('task')
    .innerJoin('directive', 'directive.id', 'task.directiveId')
    .select((eb) => [
      'task.directiveId',
      'directive.kind',
      concernedIn(eb.ref('task.directiveId')).as('concernedIds'),
    ])
    .where('task.id', '=', taskId)
    .executeTakeFirst();
}
