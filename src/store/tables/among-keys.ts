import { type RawBuilder, sql } from 'kysely';
import type { Given } from '../keep-statement.ts';

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
  return amongLists(listKeys(keys), column);
}

/** The same of keys that are listed already. */
export function amongLists(
  { organisationIds, ids }: KeyLists | Given<KeyLists>,
  column: 'id' | 'assignment_id' = 'id',
): RawBuilder<boolean> {
  return sql<boolean>`(organisation_id, ${sql.ref(column)}) in
    (select * from unnest((select ${organisationIds}::text[]), (select ${ids}::uuid[])))`;
}

/** Keys as a statement takes them: what stands at the same place belongs together. */
export interface KeyLists {
  organisationIds: string[];
  ids: string[];
}

export function listKeys(keys: readonly OwnKey[]): KeyLists {
  return { organisationIds: keys.map(({ organisationId }) => organisationId), ids: keys.map(({ id }) => id) };
}

/** Values, or the place in a kept statement where they go. */
export type ListOf<T> = readonly T[] | RawBuilder<readonly T[]>;

/**
 * True of values that are among those, however many. The planner does not look into the list: the plan for one is the plan for
 * another, and a connection keeps it.
 */
export function anyOf<T extends string>(values: ListOf<T>, type: 'uuid' | 'text'): RawBuilder<T> {
  return sql<T>`any((select ${values}::${sql.raw(type)}[])::${sql.raw(type)}[])`;
}
