import { type Expression, type RawBuilder, sql } from 'kysely';

/**
 * The organisations that have been assigned a part of a matter, and those above them; empty for a document, which
 * everybody reads.
 */
export function concernedIn(directiveId: Expression<string>): RawBuilder<string[]> {
  return sql<string[]>`array(
    with recursive concerned as (
      select organisation_id as id from assignment
      join directive as matter on matter.id = assignment.directive_id and matter.kind = 'matter'
      where assignment.directive_id = ${directiveId} and assignment.assigned_on is not null
      union
      select organisation.parent_id from concerned
      join organisation on organisation.id = concerned.id
      where organisation.parent_id is not null
    )
    select id from concerned
  )`;
}
