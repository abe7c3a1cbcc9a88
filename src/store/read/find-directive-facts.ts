import type { DirectiveKind } from '#ledger/values/ledger-states.ts';
import type { Db } from '../open-store.ts';
import { concernedIn } from './concerned-in.ts';

/** A directive, told by its own id or by that of one of its tasks. */
export type DirectiveKey = { directiveId: string } | { taskId: string };

/** What the policy asks of a directive; undefined where there is none. */
export async function findDirectiveFacts(
  db: Db,
  key: DirectiveKey,
): Promise<{ kind: DirectiveKind; concernedIds: string[] } | undefined> {
  const facts = db
    .selectFrom('directive')
    .select((eb) => ['directive.kind', concernedIn(eb.ref('directive.id')).as('concernedIds')]);
  const found =
    'taskId' in key
      ? facts.where('directive.id', '=', (eb) =>
          eb.selectFrom('task').select('task.directiveId').where('task.id', '=', key.taskId),
        )
      : facts.where('directive.id', '=', key.directiveId);
  return await found.executeTakeFirst();
}
