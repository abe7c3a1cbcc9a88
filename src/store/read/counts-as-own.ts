import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { anyOf } from '../tables/among-keys.ts';

/**
 * True of a branch that counts as its organisation's in the directive: what the directive asks of it; where it asks
 * nothing of the organisation, what others gave on to it. `branch` is the name of the assignment in the query.
 */
export function countsAsOwn(branch: 'assignment' | 'carried' | 'own'): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${sql.ref(`${branch}.parent_id`)} is null or not exists (
    select 1 from assignment as asked
    where asked.directive_id = ${sql.ref(`${branch}.directive_id`)}
      and asked.organisation_id = ${sql.ref(`${branch}.organisation_id`)}
      and asked.ended_act_id is null and asked.parent_id is null))`;
}

/**
 * The branches that count as those organisations' own in the directive, with `task_id`, `organisation_id` and `role`. Whom the
 * directive asks is looked up once, not for each branch.
 */
export function ownBranches(directiveId: string, organisationIds: readonly string[]): RawBuilder<unknown> {
  const own = sql`directive_id = ${directiveId} and organisation_id = ${anyOf(organisationIds, 'text')}
    and ended_act_id is null`;
  return sql`(
    select task_id, organisation_id, role from assignment
    where ${own} and (parent_id is null
      or organisation_id not in (select organisation_id from assignment where ${own} and parent_id is null)))`;
}
