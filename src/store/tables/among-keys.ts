import { type RawBuilder, sql } from 'kysely';

/** By which what an organisation writes is named: the organisation that held it when it was written comes first. */
interface OwnKey {
  organisationId: string;
  id: string;
}

/**
 * True of the rows whose organisation and id, or the column given in its place, are one of those keys, however many. The planner
 * looks as little into them as into the values of `anyOf`.
 */
export function amongKeys(
  keys: readonly OwnKey[],
  column: 'id' | 'assignment_id' = 'id',
): RawBuilder<boolean> {
  const organisationIds = keys.map(({ organisationId }) => organisationId);
  const ids = keys.map(({ id }) => id);
  return sql<boolean>`(organisation_id, ${sql.ref(column)}) in
    (select * from unnest((select ${organisationIds}::text[]), (select ${ids}::uuid[])))`;
}

/**
 * True of values that are among those, however many. The planner does not look into the list: the plan for one is the plan for
 * another, and a connection keeps it.
 */
export function anyOf<T extends string>(values: readonly T[], type: 'uuid' | 'text'): RawBuilder<T> {
  return sql<T>`any((select ${values}::${sql.raw(type)}[])::${sql.raw(type)}[])`;
}
