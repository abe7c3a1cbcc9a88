import type { PlanState } from '#ledger/values/plan-values.ts';
import type { Db } from '../../open-store.ts';

/** The row of a plan that stands for the whole task, its organisation being the lead; undefined where there is none. */
export async function findAnsweredRow(
  db: Db,
  { organisationId, planId, taskId }: { organisationId: string; planId: string; taskId: string },
): Promise<{ assignmentId: string; revision: number; actId: string; state: PlanState } | undefined> {
  return await db
    .selectFrom('planRow')
    .innerJoin('plan', (join) =>
      join
        .onRef('plan.organisationId', '=', 'planRow.organisationId')
        .onRef('plan.id', '=', 'planRow.planId'),
    )
    .innerJoin('assignment', (join) =>
      join
        .onRef('assignment.organisationId', '=', 'planRow.organisationId')
        .onRef('assignment.id', '=', 'planRow.assignmentId'),
    )
    .where('planRow.organisationId', '=', organisationId)
    .where('planRow.planId', '=', planId)
    .where('planRow.taskId', '=', taskId)
    .where('assignment.role', '=', 'lead')
    .where('assignment.endedActId', 'is', null)
    .select(['planRow.assignmentId', 'planRow.revision', 'planRow.actId', 'plan.state'])
    .executeTakeFirst();
}
