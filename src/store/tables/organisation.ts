import { type Insertable, sql } from 'kysely';
import type { Database } from '../database.ts';
import { insertNewRows, upsertRows } from '../insert-rows.ts';
import type { Db } from '../open-store.ts';

/** Organisations with their names and what passed between them. */
export interface OrganisationRows {
  organisation: Insertable<Database['organisation']>[];
  organisationName: Insertable<Database['organisationName']>[];
  organisationSuccession: Insertable<Database['organisationSuccession']>[];
}

/** Whether the tables stand as the register with that digest left them. */
export async function holdsRegister(db: Db, digest: string): Promise<boolean> {
  const held = await db
    .selectFrom('organisationRegister')
    .select('digest')
    .where('digest', '=', digest)
    .execute();
  return held.length > 0;
}

/**
 * Brings the reference tables to the rows of the register with that digest: new ones are added, changed ones take the
 * register's words. An organisation that the register does not hold stays, because tasks may point at it; a name or
 * succession that it no longer gives one of its organisations goes.
 */
export async function upsertRegister(db: Db, digest: string, rows: OrganisationRows): Promise<void> {
  const { organisation, organisationName, organisationSuccession } = rows;
  await db.transaction().execute(async (trx) => {
    await upsertRows(trx, 'organisation', { key: ['id'], rows: organisation });
    await upsertRows(trx, 'organisationName', { key: ['organisationId', 'name'], rows: organisationName });
    await upsertRows(trx, 'organisationSuccession', {
      key: ['predecessorId', 'successorId', 'kind', 'basis'],
      rows: organisationSuccession,
    });
    await deleteOthers(trx, rows);
    await trx.deleteFrom('organisationRegister').where('digest', '<>', digest).execute();
    await insertNewRows(trx, { organisationRegister: [{ digest }] });
  });
}

async function deleteOthers(
  db: Db,
  { organisationName, organisationSuccession }: OrganisationRows,
): Promise<void> {
  const names = JSON.stringify(organisationName.map(({ organisationId, name }) => [organisationId, name]));
  await sql`
    delete from organisation_name
    where organisation_id in (select given ->> 0 from jsonb_array_elements(${names}::jsonb) as given)
      and (organisation_id, name) not in
        (select given ->> 0, given ->> 1 from jsonb_array_elements(${names}::jsonb) as given)
  `.execute(db);
  const bases = JSON.stringify(
    organisationSuccession.map(({ predecessorId, successorId, kind, basis }) => [
      predecessorId,
      successorId,
      kind,
      basis,
    ]),
  );
  await sql`
    delete from organisation_succession
    where predecessor_id in (select given ->> 0 from jsonb_array_elements(${bases}::jsonb) as given)
      and (predecessor_id, successor_id, kind, basis) not in
        (select given ->> 0, given ->> 1, given ->> 2, given ->> 3
         from jsonb_array_elements(${bases}::jsonb) as given)
  `.execute(db);
}
