import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { SettledLight } from '#ledger/lights/settle-light.ts';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { Cycle } from '#ledger/reports/cycle.ts';
import type { AssignmentState } from '#ledger/values/ledger-states.ts';
import type { Role } from '#parse/directive.ts';
import { inPortions } from '../in-portions.ts';
import type { Db } from '../open-store.ts';
import { readAs } from '../take-role.ts';
import { heldOn } from './lights/light-rank.ts';
import { isSeenAssignment } from './list-standing-assignments.ts';
import { isLedBy, isOwnOrBelow } from './seen-subjects.ts';
import { type TaskFilter, tasksThat } from './task-filter.ts';

/** Which branches are written down, as of which day, and within what the reader reads. */
export interface BranchExport {
  directiveId: string;
  filter: TaskFilter;
  day: LocalDate;
  scope: JournalScope;
}

/** What one organisation carries of one task, and how far it is. */
export interface ExportedBranch {
  id: string;
  organisationId: string;
  organisation: string;
  englishName: string | null;
  /** The organisation above it; null where there is none. */
  above: string | null;
  aboveEnglishName: string | null;
  taskId: string;
  ordinal: number;
  clause: string;
  /** What of the clause is asked of it; null for all. */
  words: string | null;
  role: Role;
  state: AssignmentState;
  assignedOn: LocalDate | null;
  receiveBy: LocalDate | null;
  receivedOn: LocalDate | null;
  /** The dates of the task as printed. */
  dueOn: LocalDate[];
  /** To which day an extension has moved one of them for this branch. */
  extendedOn: LocalDate | null;
  /** Null where it was not given out on the day. */
  light: SettledLight | null;
  /** The last month for which the organisation has signed something for the task; null where it has not, or where the reader reads no reports of it. */
  lastReport: Cycle | null;
}

/** So many branches are in memory at once, and those of as many organisations as carry them. */
const ROWS_AT_A_TIME = 500;

/**
 * All branches that stand of the tasks that pass the filter, by organisation and in the order of the tasks, read a page at a time as
 * the consumer asks: each page is of its moment, and nothing holds a connection open or more than a page in memory
 * beside which organisations there are.
 */
export async function* exportBranches(
  db: Db,
  asked: BranchExport,
): AsyncGenerator<ExportedBranch, void, undefined> {
  const { organisations, taskIds } = await readAs(db, 'ledger', async (within) => ({
    organisations: await listCarrying(within, asked),
    taskIds: await listTaskIds(within, asked),
  }));
  for (const portion of inPortions(organisations, ROWS_AT_A_TIME, ({ branches }) => branches)) {
    const organisationIds = portion.map(({ id }) => id);
    let after: Place | undefined;
    do {
      const page = { organisationIds, taskIds, after };
      const rows = await readAs(db, 'ledger', (within) => listPage(within, asked, page));
      for (const { place: _place, ...row } of rows) yield row;
      after = rows.length < ROWS_AT_A_TIME ? undefined : rows.at(-1);
    } while (after);
  }
}

/** Where a branch stands among those of some organisations. */
interface Place {
  place: number;
  ordinal: number;
  id: string;
}

/** The organisations of which the reader reads branches, by name, each with how many. */
async function listCarrying(db: Db, { directiveId, scope }: BranchExport) {
  const { rows } = await sql<{ id: string; branches: number }>`
    select organisation.id, carrying.branches
    from (
      select organisation_id, count(*)::integer as branches from assignment
      where directive_id = ${directiveId} and ${stands(scope)} group by organisation_id
    ) as carrying
    join organisation on organisation.id = carrying.organisation_id
    order by organisation.sort_key, organisation.id`.execute(db);
  return rows;
}

async function listTaskIds(db: Db, { directiveId, filter }: BranchExport): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select task.id from ${tasksThat(directiveId, filter)}`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

async function listPage(
  db: Db,
  { directiveId, day, scope }: BranchExport,
  {
    organisationIds,
    taskIds,
    after,
  }: { organisationIds: readonly string[]; taskIds: readonly string[]; after: Place | undefined },
) {
  const comes = after
    ? sql`(shown.place, shown.ordinal, shown.id) > (${after.place}, ${after.ordinal}, ${after.id}::uuid)`
    : sql`true`;
  const { rows } = await sql<ExportedBranch & Place>`
    with shown as (
      select asked.place::integer, task.ordinal, task.clause, assignment.*
      from unnest((select ${organisationIds}::text[])) with ordinality as asked (id, place)
      join assignment on assignment.directive_id = ${directiveId} and assignment.organisation_id = asked.id
      join task on task.id = assignment.task_id
      where ${stands(scope)} 
        and assignment.task_id in (select unnest(${taskIds}::uuid[]))
    )
    select shown.place, shown.id, shown.organisation_id as "organisationId", organisation.short_name as organisation,
      organisation.english_name as "englishName", above.short_name as above, above.english_name as "aboveEnglishName",
      shown.task_id as "taskId", shown.ordinal, shown.clause, shown.words, shown.role, shown.state,
      shown.assigned_on as "assignedOn", shown.receive_by as "receiveBy", shown.received_on as "receivedOn",
      array(select due_on::text from deadline where task_id = shown.task_id and due_on is not null order by position)
        as "dueOn",
      shown.extended_on as "extendedOn", held.light, ${lastReport(scope)} as "lastReport"
    from (select * from shown where ${comes} order by place, ordinal, id limit ${ROWS_AT_A_TIME}) as shown
    join organisation on organisation.id = shown.organisation_id
    left join organisation as above on above.id = organisation.parent_id
    left join lateral (
      select json_build_object('grey', light.grey, 'blueOn', light.blue_on, 'yellowOn', light.yellow_on,
        'redOn', light.red_on, 'turns', light.turns) as light
      from assignment_light as light
      where light.organisation_id = shown.organisation_id and light.assignment_id = shown.id and ${heldOn(day)}
    ) as held on true
    order by shown.place, shown.ordinal, shown.id`.execute(db.withoutPlugins());
  return rows;
}

function stands(scope: JournalScope): RawBuilder<SqlBool> {
  return sql<SqlBool>`(assignment.ended_act_id is null and ${isSeenAssignment(scope)})`;
}

/** Reports are read by fewer than know of the branch: not by who gave it and stands neither above nor in the lead. */
function lastReport(scope: JournalScope): RawBuilder<Cycle | null> {
  const newest = sql<Cycle | null>`(
    select max(cycle) from progress_report
    where organisation_id = shown.organisation_id and task_id = shown.task_id and state in ('signed', 'unchanged'))`;
  if (scope === 'all') return newest;
  const { organisationIds } = scope;
  return sql<Cycle | null>`case when ${isOwnOrBelow(sql.ref('shown.organisation_id'), organisationIds)}
    or ${isLedBy(sql.ref('shown.task_id'), organisationIds)} then ${newest} end`;
}
