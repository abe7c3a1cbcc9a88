import { sql } from 'kysely';
import type { Db } from '../open-store.ts';
import { countsAsOwn } from './counts-as-own.ts';
import { type DueMonth, listDueMonths, onlyOngoing } from './due-months.ts';
import { findLineage, type Lineage } from './find-lineage.ts';
import { findOrganisation, type OrganisationRow } from './list-organisations.ts';

export interface OrganisationDetail extends OrganisationRow {
  /** Where the register has the names from. */
  source: string;
  dueMonths: DueMonth[];
  /** Tasks whose only deadline is 持续推进. */
  ongoingOnly: number;
  /** The parts in which it has tasks, in printed order. */
  parts: PartLoad[];
  /** Whom it works with: most tasks in common first, then by pinyin. */
  partners: Partner[];
  lineage: Lineage;
}

export interface PartLoad {
  number: string;
  title: string | null;
  lead: number;
  total: number;
}

export interface Partner {
  id: string;
  shortName: string;
  /** Tasks in common. */
  tasks: number;
}

/** What one organisation carries in the directive; undefined where it carries nothing. */
export async function findOrganisationDetail(
  db: Db,
  directiveId: string,
  organisationId: string,
): Promise<OrganisationDetail | undefined> {
  const organisation = await findOrganisation(db, directiveId, organisationId);
  if (!organisation) return undefined;
  const ownTasks = sql`
    select task_id from assignment
    where directive_id = ${directiveId} and organisation_id = ${organisationId} and ended_act_id is null
      and ${countsAsOwn('assignment')}`;
  const { source, ongoingOnly } = await db
    .selectFrom('organisation')
    .select([
      'organisation.source',
      sql<number>`(select count(*) from task where id in (${ownTasks}) and ${onlyOngoing})`.as('ongoingOnly'),
    ])
    .where('organisation.id', '=', organisationId)
    .executeTakeFirstOrThrow();
  return {
    ...organisation,
    source,
    ongoingOnly,
    dueMonths: await listDueMonths(db, ownTasks),
    parts: await listPartLoads(db, directiveId, organisationId),
    partners: await listPartners(db, directiveId, organisationId),
    lineage: await findLineage(db, directiveId, organisationId),
  };
}

async function listPartLoads(db: Db, directiveId: string, organisationId: string): Promise<PartLoad[]> {
  const { rows } = await sql<PartLoad>`
    select
      part.number,
      part.title,
      count(distinct task.id) filter (where assignment.role = 'lead') as lead,
      count(distinct task.id) as total
    from assignment
    join task on task.id = assignment.task_id
    join outline_node as part on part.directive_id = task.directive_id and part.position = task.part_position
    where assignment.directive_id = ${directiveId} and assignment.organisation_id = ${organisationId}
      and assignment.ended_act_id is null and ${countsAsOwn('assignment')}
    group by part.directive_id, part.position
    order by part.position
  `.execute(db);
  return rows;
}

async function listPartners(db: Db, directiveId: string, organisationId: string): Promise<Partner[]> {
  const { rows } = await sql<Partner>`
    select organisation.id, organisation.short_name as "shortName", count(distinct other.task_id) as tasks
    from assignment as own
    join assignment as other on other.task_id = own.task_id and other.organisation_id <> own.organisation_id
      and other.ended_act_id is null
    join organisation on organisation.id = other.organisation_id
    where own.directive_id = ${directiveId} and own.organisation_id = ${organisationId}
      and own.ended_act_id is null and ${countsAsOwn('own')}
    group by organisation.id
    order by tasks desc, organisation.sort_key
  `.execute(db);
  return rows;
}
