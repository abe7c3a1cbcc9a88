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
  const organisationIds = keys.map(({ organisationId }) => organisationId);
  const ids = keys.map(({ id }) => id);
  return sql<boolean>`(organisation_id, ${sql.ref(column)}) in
    (select * from unnest(${organisationIds}::text[], ${ids}::uuid[]))`;
}
