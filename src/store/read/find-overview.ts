import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Duty } from '#parse/directive.ts';
import type { Db } from '../open-store.ts';
import { type DueMonth, listDueMonths } from './due-months.ts';
import { listDuties } from './find-document.ts';
import { type DirectionRow, directionColumns, type TargetRow, targetColumns } from './find-task.ts';
import { type DirectiveSummary, findDirective } from './list-directives.ts';
import { listOrganisations, type OrganisationRow } from './list-organisations.ts';

interface OfTask {
  taskId: string;
  ordinal: number;
}

/** What the year asks, in figures that each lead to their rows. */
export interface Overview {
  directive: DirectiveSummary;
  figures: OverviewFigures;
  dueMonths: DueMonth[];
  /** Heaviest first. */
  organisations: OrganisationRow[];
  /** In printed order; parts without tasks included. */
  parts: PartSize[];
  /** Tasks by part and organisation; empty cells left out. */
  matrix: MatrixCell[];
  /** In order of their tasks. */
  targets: (TargetRow & OfTask)[];
  directions: (DirectionRow & OfTask)[];
  duties: Duty[];
}

/** Tasks, unless the name says something else. */
export interface OverviewFigures {
  tasks: number;
  organisations: number;
  /** Task × organisation × role. */
  assignments: number;
  /** With a `complete` or `issue_policy` deadline. */
  dated: number;
  ongoingOnly: number;
  whenAppropriate: number;
  noLead: number;
  severalLeads: number;
  openEnded: number;
  /** 有关部门, 国务院各部门 and 等 to be resolved. */
  placeholders: number;
  withTarget: number;
  /** With a dated deadline in the month of `today`. */
  dueThisMonth: number;
  issuePolicyThisMonth: number;
}

export interface PartSize {
  number: string;
  title: string | null;
  tasks: number;
}

export interface MatrixCell {
  /** Key of the part: its number. */
  part: string;
  organisationId: string;
  lead: number;
  total: number;
}

/**
 * The overview of a directive on the day `today`, by what the directive asks: what organisations give on to those below
 * them is not counted. Undefined where there is no such directive.
 */
export async function findOverview(
  db: Db,
  directiveId: string,
  today: LocalDate,
): Promise<Overview | undefined> {
  const directive = await findDirective(db, directiveId);
  if (!directive) return undefined;
  return {
    directive,
    figures: await countFigures(db, directiveId, today),
    dueMonths: await listDueMonths(db, standingTasks(directiveId)),
    organisations: await listOrganisations(db, directiveId),
    parts: await listParts(db, directiveId),
    matrix: await listMatrix(db, directiveId),
    targets: await listTargets(db, directiveId),
    directions: await listDirections(db, directiveId),
    duties: await listDuties(db, directiveId),
  };
}

/** The ids of the tasks that have not come to an end. */
function standingTasks(directiveId: string) {
  return sql`select id from task where directive_id = ${directiveId} and ended_act_id is null`;
}

async function countFigures(db: Db, directiveId: string, today: LocalDate): Promise<OverviewFigures> {
  const month = today.slice(0, 7);
  const { rows } = await sql<OverviewFigures>`
    with due as (
      select
        task_id,
        bool_and(kind = 'ongoing') as only_ongoing,
        bool_or(kind = 'when_appropriate') as when_appropriate,
        bool_or(kind in ('complete', 'issue_policy')) as dated,
        bool_or(kind in ('complete', 'issue_policy') and to_char(due_on, 'YYYY-MM') = ${month}) as this_month,
        bool_or(kind = 'issue_policy' and to_char(due_on, 'YYYY-MM') = ${month}) as policy_this_month
      from deadline
      where task_id in (${standingTasks(directiveId)})
      group by task_id
    ),
    leads as (
      select task_id, count(*) as number
      from assignment
      where directive_id = ${directiveId} and ended_act_id is null and parent_id is null and role = 'lead'
      group by task_id
    )
    select
      count(*) as tasks,
      (select count(distinct organisation_id) from assignment
       where directive_id = ${directiveId} and ended_act_id is null and parent_id is null) as organisations,
      (select count(*) from assignment
       where directive_id = ${directiveId} and ended_act_id is null and parent_id is null) as assignments,
      (select count(*) from placeholder
       where task_id in (${standingTasks(directiveId)}) and resolved_act_id is null and ended_act_id is null) as placeholders,
      count(*) filter (where due.dated) as dated,
      count(*) filter (where due.only_ongoing) as "ongoingOnly",
      count(*) filter (where due.when_appropriate) as "whenAppropriate",
      count(*) filter (where task.no_lead) as "noLead",
      count(*) filter (where leads.number > 1) as "severalLeads",
      count(*) filter (where task.open_ended) as "openEnded",
      count(*) filter (where task.target_count > 0) as "withTarget",
      count(*) filter (where due.this_month) as "dueThisMonth",
      count(*) filter (where due.policy_this_month) as "issuePolicyThisMonth"
    from task
    left join due on due.task_id = task.id
    left join leads on leads.task_id = task.id
    where task.directive_id = ${directiveId} and task.ended_act_id is null
  `.execute(db);
  const [figures] = rows;
  if (!figures) throw new Error('An aggregate without groups yields one row.');
  return figures;
}

async function listParts(db: Db, directiveId: string): Promise<PartSize[]> {
  return await db
    .selectFrom('outlineNode as part')
    .leftJoin('task', (join) =>
      join
        .onRef('task.directiveId', '=', 'part.directiveId')
        .onRef('task.partPosition', '=', 'part.position')
        .on('task.endedActId', 'is', null),
    )
    .select(['part.key as number', 'part.title', sql<number>`count(task.id)`.as('tasks')])
    .where('part.directiveId', '=', directiveId)
    .where('part.kind', '=', 'part')
    .groupBy(['part.directiveId', 'part.position'])
    .orderBy('part.position')
    .execute();
}

async function listMatrix(db: Db, directiveId: string): Promise<MatrixCell[]> {
  const { rows } = await sql<MatrixCell>`
    select
      part.key as part,
      assignment.organisation_id as "organisationId",
      count(distinct task.id) filter (where assignment.role = 'lead') as lead,
      count(distinct task.id) as total
    from assignment
    join task on task.id = assignment.task_id
    join outline_node as part on part.directive_id = task.directive_id and part.position = task.part_position
    where assignment.directive_id = ${directiveId} and assignment.ended_act_id is null
      and assignment.parent_id is null
    group by part.directive_id, part.position, assignment.organisation_id
    order by part.position, total desc, assignment.organisation_id collate "C"
  `.execute(db);
  return rows;
}

async function listTargets(db: Db, directiveId: string): Promise<(TargetRow & OfTask)[]> {
  return await db
    .selectFrom('target')
    .innerJoin('task', 'task.id', 'target.taskId')
    .select(targetColumns)
    .select(['task.id as taskId', 'task.ordinal'])
    .where('task.directiveId', '=', directiveId)
    .where('task.endedActId', 'is', null)
    .orderBy('task.ordinal')
    .orderBy('target.position')
    .execute();
}

async function listDirections(db: Db, directiveId: string): Promise<(DirectionRow & OfTask)[]> {
  return await db
    .selectFrom('direction')
    .innerJoin('task', 'task.id', 'direction.taskId')
    .select(directionColumns)
    .select(['task.id as taskId', 'task.ordinal'])
    .where('task.directiveId', '=', directiveId)
    .where('task.endedActId', 'is', null)
    .orderBy('task.ordinal')
    .orderBy('direction.position')
    .execute();
}
