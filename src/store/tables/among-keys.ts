import { type RawBuilder, sql } from 'kysely';

/** By which what an organisation writes is named: the organisation that held it when it was written comes first. */
interface OwnKey {
  organisationId: string;
  id: string;
}

/** True of the rows whose organisation and id, or the column given in its place, are one of those keys, however many. */
export function amongKeys(
  keys: readonly OwnKey[],
  column: 'id' | 'assignment_id' = 'id',
): RawBuilder<boolean> {
  const given = JSON.stringify(keys.map(({ organisationId, id }) => [organisationId, id]));
  return sql<boolean>`(organisation_id, ${sql.ref(column)}) in
    (select given ->> 0, (given ->> 1)::uuid from jsonb_array_elements(${given}::jsonb) as given)`;
}
