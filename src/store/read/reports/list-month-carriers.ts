import type { MonthCarrier } from '#ledger/reports/count-month.ts';
import type { Cycle } from '#ledger/reports/cycle.ts';
import type { Db } from '../../open-store.ts';
import { printedPlaceOf } from '../list-standing-assignments.ts';

/**
 * Who carries the assigned tasks, in printed order, each with what it has said in a cycle. What only the text names, or an
 * organisation has given back, is left out. Read under the ledger's role.
 */
export async function listMonthCarriers(db: Db, cycle: Cycle): Promise<MonthCarrier[]> {
  return await db
    .selectFrom('assignment')
    .innerJoin('task', 'task.id', 'assignment.taskId')
    .innerJoin('directive', 'directive.id', 'assignment.directiveId')
    .innerJoin('organisation', 'organisation.id', 'assignment.organisationId')
    .leftJoin('progressReport as report', (join) =>
      join
        .onRef('report.organisationId', '=', 'assignment.organisationId')
        .onRef('report.assignmentId', '=', 'assignment.id')
        .on('report.cycle', '=', cycle)
        .on('report.state', '<>', 'returned'),
    )
    .select([
      'assignment.organisationId',
      'organisation.shortName as organisation',
      'assignment.id',
      'assignment.role',
      'assignment.state',
      'assignment.taskId',
      'assignment.directiveId',
      'directive.title as directiveTitle',
      'task.ordinal',
      'task.clause',
      'task.convenerId',
      'report.state as reportState',
    ])
    .where('task.state', '=', 'assigned')
    .where('assignment.endedActId', 'is', null)
    .where('assignment.state', 'not in', ['named', 'objected'])
    .orderBy('directive.issuedOn')
    .orderBy('assignment.directiveId')
    .orderBy('task.ordinal')
    .orderBy('assignment.taskId')
    .orderBy(printedPlaceOf())
    .orderBy('assignment.organisationId')
    .orderBy('assignment.id')
    .execute();
}
