import type { Db } from '../../open-store.ts';

/** The assignments of which an organisation says each month how far they are, in printed order. */
export async function listReportedAssignments(db: Db, organisationId: string) {
  return await reported(db)
    .where('assignment.organisationId', '=', organisationId)
    .where('assignment.state', '=', 'received')
    .where('task.state', '=', 'assigned')
    .orderBy('directive.issuedOn')
    .orderBy('assignment.directiveId')
    .orderBy('task.ordinal')
    .orderBy('assignment.id')
    .execute();
}

/** One assignment with its task; undefined where there is none. */
export async function findReportedAssignment(db: Db, organisationId: string, id: string) {
  return await reported(db)
    .where('assignment.organisationId', '=', organisationId)
    .where('assignment.id', '=', id)
    .executeTakeFirst();
}

function reported(db: Db) {
  return db
    .selectFrom('assignment')
    .innerJoin('task', 'task.id', 'assignment.taskId')
    .innerJoin('directive', 'directive.id', 'assignment.directiveId')
    .select([
      'assignment.organisationId',
      'assignment.id as assignmentId',
      'assignment.role',
      'assignment.state',
      'assignment.taskId',
      'assignment.directiveId',
      'directive.title as directiveTitle',
      'task.ordinal',
      'task.clause',
      'task.state as taskState',
    ]);
}

/** How many questions about each of its reports an organisation has not answered, by the report's id. */
export async function countOpenQuestions(db: Db, organisationId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('reportQuestion')
    .select(({ fn }) => ['reportId', fn.countAll<number>().as('count')])
    .where('organisationId', '=', organisationId)
    .where('answer', 'is', null)
    .groupBy('reportId')
    .execute();
  return new Map(rows.map(({ reportId, count }) => [reportId, Number(count)]));
}

/** Every report of an organisation that is no draft of another month, the last month first. */
export async function listReportsOf(db: Db, organisationId: string) {
  return await db
    .selectFrom('progressReport')
    .select(['id', 'assignmentId', 'cycle', 'state', 'revision', 'progress', 'nextNewsOn', 'returnReason'])
    .where('organisationId', '=', organisationId)
    .orderBy('cycle', 'desc')
    .orderBy('actId', 'desc')
    .execute();
}
