import { sql } from 'kysely';
import type { Db } from '../../open-store.ts';
import { isOwed } from './is-owed.ts';

/** The organisations to which something of a directive was given that has not come to its end, by id. */
export async function listOwingOrganisations(db: Db, directiveId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('assignment as owed')
    .select('organisationId')
    .distinct()
    .where('directiveId', '=', directiveId)
    .where(isOwed)
    .orderBy('organisationId')
    .execute();
  return rows.map(({ organisationId }) => organisationId);
}

/** How many lines the statement of each organisation has in a cycle, by organisation. */
export async function listFrozenCounts(
  db: Db,
  cycleId: string,
): Promise<{ organisationId: string; lines: number }[]> {
  const { rows } = await sql<{ organisationId: string; lines: number }>`
    select line.organisation_id as "organisationId", count(*)::integer as lines
    from statement join statement_line as line
      on line.organisation_id = statement.organisation_id and line.statement_id = statement.id
    where statement.cycle_id = ${cycleId}::uuid
    group by line.organisation_id order by line.organisation_id`.execute(db);
  return rows;
}

/**
 * The tasks of which something stands in the statements of a cycle that is about to be frozen, by id, each with how many lines it
 * comes to.
 */
export async function listOwedTasks(db: Db, cycleId: string): Promise<{ taskId: string; lines: number }[]> {
  const { rows } = await sql<{ taskId: string; lines: number }>`
    select owed.task_id as "taskId", count(*)::integer as lines
    from statement join assignment as owed
      on owed.organisation_id = statement.organisation_id and owed.directive_id = statement.directive_id
    where statement.cycle_id = ${cycleId}::uuid
      and ${isOwed}
    group by owed.task_id order by owed.task_id`.execute(db);
  return rows;
}
