import type { Selectable } from 'kysely';
import type { PlanContent } from '#ledger/plans/plan-content.ts';
import type { Db } from '../../open-store.ts';
import type { PlanRowTable } from '../../plan-tables.ts';
import type { PlanKey } from '../../tables/plan.ts';

/** A row of a plan with what it says and the ids of its milestones, in their order. */
export interface StoredPlanRow
  extends Omit<Selectable<PlanRowTable>, 'measures' | 'deliverable' | 'persons'> {
  content: PlanContent;
  milestoneIds: string[];
}

/** What a version says of each of its assignments, by the assignment's id. */
export async function listPlanContents(
  db: Db,
  { organisationId, id }: PlanKey,
): Promise<Map<string, StoredPlanRow>> {
  const of = (table: 'planRow' | 'milestone' | 'trajectoryPoint') =>
    db.selectFrom(table).where('organisationId', '=', organisationId).where('planId', '=', id);
  const rows = await of('planRow').selectAll('planRow').orderBy('assignmentId').execute();
  const milestones = await of('milestone').selectAll('milestone').orderBy('position').execute();
  const points = await of('trajectoryPoint')
    .selectAll('trajectoryPoint')
    .orderBy('targetPosition')
    .orderBy('reachOn')
    .execute();
  const milestonesOf = Map.groupBy(milestones, ({ assignmentId }) => assignmentId);
  const pointsOf = Map.groupBy(points, ({ assignmentId }) => assignmentId);
  return new Map(
    rows.map(({ measures, deliverable, persons, ...row }) => {
      const own = milestonesOf.get(row.assignmentId) ?? [];
      const content = {
        ...{ measures, deliverable, persons },
        milestones: own.map(({ dueOn, words, deliverable: form }) => ({ dueOn, words, deliverable: form })),
        trajectory: (pointsOf.get(row.assignmentId) ?? []).map(({ targetPosition, reachOn, value }) => ({
          ...{ targetPosition, reachOn, value },
        })),
      };
      return [row.assignmentId, { ...row, content, milestoneIds: own.map((milestone) => milestone.id) }];
    }),
  );
}
