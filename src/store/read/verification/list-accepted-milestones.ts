import type { LocalDate } from '#calendar/local-date.ts';
import type { Db } from '../../open-store.ts';

/** A milestone as the plan that counts has it. */
export interface AcceptedMilestone {
  id: string;
  planId: string;
  dueOn: LocalDate | null;
  words: string;
}

/** The milestones of an assignment in the accepted plan of its organisation, in their order. */
export async function listAcceptedMilestones(
  db: Db,
  { organisationId, assignmentId }: { organisationId: string; assignmentId: string },
): Promise<AcceptedMilestone[]> {
  return await db
    .selectFrom('milestone')
    .innerJoin('plan', (join) =>
      join
        .onRef('plan.organisationId', '=', 'milestone.organisationId')
        .onRef('plan.id', '=', 'milestone.planId')
        .on('plan.state', '=', 'accepted'),
    )
    .select(['milestone.id', 'milestone.planId', 'milestone.dueOn', 'milestone.words'])
    .where('milestone.organisationId', '=', organisationId)
    .where('milestone.assignmentId', '=', assignmentId)
    .orderBy('milestone.position')
    .execute();
}
