import { sql } from 'kysely';
import type { DirectiveScope } from '#ledger/policy/directive-scope.ts';
import type { Db } from '../../open-store.ts';
import { isSeenDirective } from '../seen-directives.ts';

/** A task of another directive at the other end of a link across years. */
export interface LinkedTask {
  taskId: string;
  directiveId: string;
  title: string | null;
  docNumber: string | null;
  ordinal: number;
  clause: string;
  /** `earlier` where this goes on with it, `later` where it goes on with this. */
  side: 'earlier' | 'later';
}

/** What the task goes on with and what goes on with it, of directives within the scope, the earlier first. Read under the ledger's role. */
export async function listContinuations(
  db: Db,
  taskId: string,
  scope: DirectiveScope,
): Promise<LinkedTask[]> {
  const directive = { id: sql<string>`directive.id`, kind: sql<string>`directive.kind` };
  const { rows } = await sql<LinkedTask>`
    select other.id as "taskId", other.directive_id as "directiveId", directive.title,
      directive.doc_number as "docNumber", other.ordinal, other.clause,
      case when link.continued_by_id = ${taskId}::uuid then 'earlier' else 'later' end as side
    from task_continuation as link
    join task as other on other.id = case when link.continued_by_id = ${taskId}::uuid then link.task_id else link.continued_by_id end
    join directive on directive.id = other.directive_id
    where (link.task_id = ${taskId}::uuid or link.continued_by_id = ${taskId}::uuid) and link.ended_act_id is null
      and ${isSeenDirective(directive, scope)}
    order by side, directive.registered_at, other.ordinal, other.id`.execute(db);
  return rows;
}
