import type { DirectiveKind } from '#ledger/values/ledger-states.ts';
import type { Db } from '../open-store.ts';
import { concernedIn } from './concerned-in.ts';

/** A directive, told by its own id or by that of one of its tasks. */
export type DirectiveKey = { directiveId: string } | { taskId: string };

/**
 * What the policy asks of a directive; undefined where there is none. Whom a matter concerns is looked up for matters alone:
 * a document has many assignments, and concerns everybody.
 */
export async function findDirectiveFacts(
  db: Db,
  key: DirectiveKey,
): Promise<{ kind: DirectiveKind; concernedIds: string[] } | undefined> {
  const directives = db.selectFrom('directive');
  const found =
    'taskId' in key
      ? directives.where('directive.id', '=', (eb) =>
          eb.selectFrom('task').select('task.directiveId').where('task.id', '=', key.taskId),
        )
      : directives.where('directive.id', '=', key.directiveId);
  const directive = await found.select('directive.kind').executeTakeFirst();
  if (directive?.kind !== 'matter') return directive && { ...directive, concernedIds: [] };
  return await found
    .select((eb) => ['directive.kind', concernedIn(eb.ref('directive.id')).as('concernedIds')])
    .executeTakeFirst();
}
