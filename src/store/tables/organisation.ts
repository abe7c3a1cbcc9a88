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
 * succession that it no longer gives one of its organisations goes. What was entered by hand stays, and so does the end
 * that it brought to an organisation of the register.
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
    await endPredecessors(trx);
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
    where act_id is null
      and predecessor_id in (select given ->> 0 from jsonb_array_elements(${bases}::jsonb) as given)
      and (predecessor_id, successor_id, kind, basis) not in
        (select given ->> 0, given ->> 1, given ->> 2, given ->> 3
         from jsonb_array_elements(${bases}::jsonb) as given)
  `.execute(db);
}

/**
 * Ends the organisations all of whose duties passed on by a succession entered by hand, on the day on which they did. One
 * that gave away a part of its duties goes on, and so does one whose succession has no day.
 */
export async function endPredecessors(db: Db): Promise<void> {
  await sql`
    update organisation
    set valid_to = passed.on_day
    from (
      select predecessor_id, min(effective_on) as on_day
      from organisation_succession
      where act_id is not null and kind <> 'transfer'
      group by predecessor_id
    ) as passed
    where passed.predecessor_id = organisation.id and organisation.valid_to is null and passed.on_day is not null
  `.execute(db);
}

/** Whether there is an organisation of that id; it is held until the transaction ends. */
export async function lockOrganisation(db: Db, id: string): Promise<boolean> {
  const found = await db
    .selectFrom('organisation')
    .select('id')
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return found !== undefined;
}
