import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { PlanState } from '#ledger/values/plan-values.ts';
import type { Role } from '#parse/directive.ts';
import type { Db } from '../../open-store.ts';
import { isLedBy, isOwnOrBelow } from '../seen-subjects.ts';

/** The row of one organisation's plan that is about a task. */
export interface TaskPlanRow {
  organisationId: string;
  name: string;
  planId: string;
  assignmentId: string;
  directiveId: string;
  role: Role;
  state: PlanState;
}

/**
 * What plans say of a task, in the version that each organisation is making or that counts: of one's own and those
 * below, of all in a task that one leads. Read under the ledger's role.
 */
export async function listTaskPlans(db: Db, taskId: string, scope: JournalScope): Promise<TaskPlanRow[]> {
  return await db
    .selectFrom('planRow')
    .innerJoin('plan', (join) =>
      join
        .onRef('plan.organisationId', '=', 'planRow.organisationId')
        .onRef('plan.id', '=', 'planRow.planId')
        .on('plan.state', '<>', 'replaced'),
    )
    .innerJoin('assignment', (join) =>
      join
        .onRef('assignment.organisationId', '=', 'planRow.organisationId')
        .onRef('assignment.id', '=', 'planRow.assignmentId')
        .on('assignment.endedActId', 'is', null),
    )
    .innerJoin('organisation', 'organisation.id', 'planRow.organisationId')
    .where('planRow.taskId', '=', taskId)
    .where((eb) =>
      scope === 'all'
        ? eb.lit(true)
        : eb.or([
            isOwnOrBelow(eb.ref('planRow.organisationId'), scope.organisationIds),
            isLedBy(eb.ref('planRow.taskId'), scope.organisationIds),
          ]),
    )
    .distinctOn(['assignment.role', 'planRow.organisationId'])
    .select([
      'planRow.organisationId',
      'organisation.shortName as name',
      'planRow.planId',
      'planRow.assignmentId',
      'plan.directiveId',
      'assignment.role',
      'plan.state',
    ])
    .orderBy('assignment.role')
    .orderBy('planRow.organisationId')
    .orderBy('plan.version', 'desc')
    .execute();
}
