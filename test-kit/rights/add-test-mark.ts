import type { Db } from '#store/open-store.ts';

/** A milestone of the organisation's plan that stands as claimed, as if that had been accepted. */
export async function addTestMark(
  db: Db,
  { organisationId, id: planId }: { organisationId: string; id: string },
): Promise<{ organisationId: string; id: string }> {
  const { actId } = await db.selectFrom('journal').select('actId').limit(1).executeTakeFirstOrThrow();
  const milestone = await db
    .selectFrom('milestone')
    .innerJoin('assignment', 'assignment.id', 'milestone.assignmentId')
    .select(['milestone.id', 'milestone.assignmentId', 'milestone.dueOn', 'milestone.words'])
    .select(['assignment.taskId', 'assignment.directiveId'])
    .where('milestone.planId', '=', planId)
    .orderBy('milestone.position')
    .executeTakeFirstOrThrow();
  const { id: milestoneId, ...of } = milestone;
  await db
    .insertInto('milestoneMark')
    .values({
      ...{ organisationId, id: milestoneId, milestoneId, planId, ...of, state: 'claimed', revision: 1 },
      ...{ reachedOn: '2021-06-01', claimedOn: '2021-06-02', claimedBy: organisationId, actId },
    })
    .execute();
  return { organisationId, id: milestoneId };
}
