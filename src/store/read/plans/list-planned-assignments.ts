import { type SqlBool, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Comparator, Role } from '#parse/directive.ts';
import type { Db } from '../../open-store.ts';
import { listOfficialDates } from '../list-official-dates.ts';

/** An assignment of which its organisation's plan speaks. */
export interface PlannedAssignment {
  assignmentId: string;
  taskId: string;
  ordinal: number;
  clause: string;
  role: Role;
  /** Another organisation leads the task: its row speaks for all, and this one may stay empty. */
  isLed: boolean;
  /** The day that counts for the task. */
  dueOn: LocalDate | null;
  targets: {
    position: number;
    indicator: string;
    op: Comparator;
    value: number;
    unit: string;
    quote: string;
  }[];
}

/**
 * The assignments of which an organisation's plan for a directive speaks, in printed order: those that it leads or is
 * responsible for and that stand. Read under the ledger's role: whether another organisation leads is asked beside them.
 */
export async function listPlannedAssignments(
  db: Db,
  { organisationId, directiveId }: { organisationId: string; directiveId: string },
): Promise<PlannedAssignment[]> {
  const rows = await db
    .selectFrom('assignment')
    .innerJoin('task', 'task.id', 'assignment.taskId')
    .where('assignment.organisationId', '=', organisationId)
    .where('assignment.directiveId', '=', directiveId)
    .where('assignment.role', 'in', ['lead', 'responsible'])
    .where('assignment.endedActId', 'is', null)
    .orderBy('task.ordinal')
    .orderBy('assignment.role')
    .orderBy('assignment.id')
    .select((eb) => [
      'assignment.id as assignmentId',
      'task.id as taskId',
      'task.ordinal',
      'task.clause',
      'assignment.role',
      sql<SqlBool>`assignment.role <> 'lead' and exists (
        select from assignment as lead
        where lead.task_id = task.id and lead.role = 'lead' and lead.ended_act_id is null
      )`.as('isLed'),
      jsonArrayFrom(
        eb
          .selectFrom('target')
          .select(['position', 'indicator', 'op', 'value', 'unit', 'quote'])
          .whereRef('target.taskId', '=', 'task.id')
          .where('target.kind', '=', 'target')
          .orderBy('target.position'),
      ).as('targets'),
    ])
    .execute();
  const taskIds = rows.map(({ taskId }) => taskId);
  const dates = await listOfficialDates(db, taskIds);
  return rows.map((row) => ({
    ...row,
    isLed: row.isLed === true,
    dueOn: dates.get(row.taskId) ?? null,
  }));
}
