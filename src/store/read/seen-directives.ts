import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { DirectiveScope } from '#ledger/policy/directive-scope.ts';
import { anyOf, type ListOf } from '../tables/among-keys.ts';

/** True of a directive of that id and kind whose contents are within the scope. */
export function isSeenDirective(
  { id, kind }: { id: Expression<string>; kind: Expression<string> },
  scope: Exclude<DirectiveScope, object> | { organisationIds: ListOf<string> },
): RawBuilder<SqlBool> {
  if (scope === 'all') return sql<SqlBool>`true`;
  if (scope === 'none') return sql<SqlBool>`false`;
  return sql<SqlBool>`(${kind} = 'document' or exists (
    with recursive own_and_below as (
      select id from organisation where id = ${anyOf(scope.organisationIds, 'text')}
      union
      select below.id from own_and_below join organisation as below on below.parent_id = own_and_below.id
    )
    select from assignment
    where assignment.directive_id = ${id} and assignment.assigned_on is not null
      and assignment.organisation_id in (select own_and_below.id from own_and_below)
  ))`;
}
