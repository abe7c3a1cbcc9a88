import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { ComparedFacts } from '#ledger/statements/list-differences.ts';
import type { Db } from '../../open-store.ts';
import type { StatementLineKey } from '../../reconciliation-tables.ts';

/** The facts of a line from which the rest is worked out. */
export interface FrozenLine extends StatementLineKey, Omit<ComparedFacts, 'dueOn' | 'reportsAs'> {
  taskId: string;
  /** The date of the task that counts, before an extension of this branch. */
  officialOn: LocalDate | null;
  extendedFrom: LocalDate | null;
  extendedOn: LocalDate | null;
}

/** The organisations to which something of a directive was given that has not come to its end, by id. */
export async function listOwingOrganisations(db: Db, directiveId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('assignment')
    .select('organisationId')
    .distinct()
    .where('directiveId', '=', directiveId)
    .where('state', 'in', ['assigned', 'received', 'objected', 'claimed', 'assessed'])
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

/** The tasks of a cycle's lines, by id, each with how many lines it has. */
export async function listFrozenTasks(db: Db, cycleId: string): Promise<{ taskId: string; lines: number }[]> {
  const { rows } = await sql<{ taskId: string; lines: number }>`
    select line.task_id as "taskId", count(*)::integer as lines
    from statement join statement_line as line
      on line.organisation_id = statement.organisation_id and line.statement_id = statement.id
    where statement.cycle_id = ${cycleId}::uuid
    group by line.task_id order by line.task_id`.execute(db);
  return rows;
}

/**
 * The lines of a cycle in some of its tasks. The date of a task is what a decision set last, else the first of its dated
 * deadlines, else the end of the year through which it goes on, which asks for no result.
 */
export async function listFrozenLines(
  db: Db,
  cycleId: string,
  taskIds: readonly string[],
): Promise<FrozenLine[]> {
  const { rows } = await sql<FrozenLine>`
    select line.organisation_id as "organisationId", line.statement_id as "statementId",
      line.assignment_id as "assignmentId", line.task_id as "taskId", line.assignment_state as "assignmentState",
      line.assigned_on as "assignedOn", line.received_on as "receivedOn", owed.receive_by as "receiveBy",
      coalesce(decided.due_on, dated.due_on, ongoing.due_on) as "officialOn",
      owed.extended_from as "extendedFrom", owed.extended_on as "extendedOn",
      decided.due_on is not null or coalesce(dated.kind = 'complete', false) as "asksForResult",
      line.reported, line.figures, line.verified_figures as "verifiedFigures", line.milestones
    from statement
    join statement_line as line
      on line.organisation_id = statement.organisation_id and line.statement_id = statement.id
    join assignment as owed on owed.organisation_id = line.organisation_id and owed.id = line.assignment_id
    left join lateral (
      select due_on from task_adjustment where task_id = line.task_id and due_on is not null
      order by act_id desc limit 1
    ) as decided on true
    left join lateral (
      select due_on, kind from deadline where task_id = line.task_id and kind in ('complete', 'issue_policy')
        and due_on is not null
      order by due_on, position limit 1
    ) as dated on true
    left join lateral (
      select min(due_on) as due_on from deadline where task_id = line.task_id and kind = 'ongoing'
    ) as ongoing on true
    where statement.cycle_id = ${cycleId}::uuid and line.task_id = any(${taskIds}::uuid[])
    order by line.organisation_id, line.assignment_id`.execute(db);
  return rows;
}
