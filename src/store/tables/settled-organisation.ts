import { sql } from 'kysely';
import type { OrganisationKind } from '#ledger/values/organisation-kinds.ts';
import type { Db } from '../open-store.ts';

/** Of the ids given, those of provisional organisations, held until the transaction ends. */
export async function listProvisional(db: Db, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('organisation')
    .select('id')
    .where('id', '=', sql<string>`any(${ids}::text[])`)
    .where('provisional', '=', true)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(({ id }) => id);
}

/** Makes a provisional organisation one that a person has settled, unless what is to stand above it is not there or below it. */
export async function settleOrganisation(
  db: Db,
  {
    organisationId,
    kind,
    parentId,
  }: { organisationId: string; kind: OrganisationKind; parentId: string | null },
): Promise<'settled' | 'organisation_not_found' | 'organisation_circle'> {
  if (parentId !== null) {
    const { rows } = await sql<{ id: string }>`
      with recursive above as (
        select id, parent_id from organisation where id = ${parentId}
        union
        select higher.id, higher.parent_id from above join organisation as higher on higher.id = above.parent_id
      )
      select id from above
    `.execute(db);
    if (rows.length === 0) return 'organisation_not_found';
    if (rows.some(({ id }) => id === organisationId)) return 'organisation_circle';
  }
  await db
    .updateTable('organisation')
    .set({ kind, parentId, provisional: false, source: '由督查机构核定' })
    .where('id', '=', organisationId)
    .execute();
  return 'settled';
}
