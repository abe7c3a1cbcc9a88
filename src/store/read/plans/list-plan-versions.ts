import type { Selectable } from 'kysely';
import type { Db } from '../../open-store.ts';
import type { PlanTable } from '../../plan-tables.ts';

/** All versions of one organisation's plan for a directive, the newest first. */
export async function listPlanVersions(
  db: Db,
  { organisationId, directiveId }: { organisationId: string; directiveId: string },
): Promise<Selectable<PlanTable>[]> {
  return await db
    .selectFrom('plan')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('directiveId', '=', directiveId)
    .orderBy('version', 'desc')
    .execute();
}

/** The newest version of each of the organisations' plans for a directive, by organisation. */
export async function listNewestPlans(
  db: Db,
  directiveId: string,
  organisationIds: readonly string[],
): Promise<Map<string, Selectable<PlanTable>>> {
  if (organisationIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('plan')
    .distinctOn('organisationId')
    .selectAll()
    .where('directiveId', '=', directiveId)
    .where('organisationId', 'in', organisationIds)
    .orderBy('organisationId')
    .orderBy('version', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.organisationId, row]));
}
