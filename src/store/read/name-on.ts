import { type Expression, type RawBuilder, sql } from 'kysely';

/** The short name that an organisation bore on a day; its present one where the register does not know. */
export function nameOn(organisationId: Expression<string | null>, day: Expression<string | null>) {
  return sql<string | null>`(
    select coalesce(
      (
        select borne.name from organisation_name as borne
        where borne.organisation_id = named.id and borne.use in ('short', 'former')
          and (borne.valid_from is null or borne.valid_from <= ${day})
          and (borne.valid_to is null or borne.valid_to > ${day})
        order by borne.name = named.short_name desc, borne.use = 'short' desc, borne.valid_from desc nulls last, borne.name
        limit 1
      ),
      named.short_name
    )
    from organisation as named where named.id = ${organisationId}
  )` satisfies RawBuilder<string | null>;
}
