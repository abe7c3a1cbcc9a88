import { type Expression, type RawBuilder, sql } from 'kysely';

/**
 * The organisations that have been assigned a part of a matter, and those above them; empty for a document, which
 * everybody reads.
 */
export function concernedIn(directiveId: Expression<string>): RawBuilder<string[]> {
  return sql<string[]>`array(
    with recursive concerned as (
      select given.organisation_id as id from directive as matter
      -- Asked of a matter alone: a document may have any number.
      cross join lateral (
        select organisation_id from assignment
        where directive_id = matter.id and assigned_on is not null
        offset 0
      ) as given
      where matter.id = ${directiveId} and matter.kind = 'matter'
      union
      select organisation.parent_id from concerned
      join organisation on organisation.id = concerned.id
      where organisation.parent_id is not null
    )
    select id from concerned
  )`;
}
