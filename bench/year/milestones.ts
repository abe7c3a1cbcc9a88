import { nameDocument } from './documents.ts';
import { dayOf, lastDayOf, type YearMonth } from './months.ts';
import { isOrdinary } from './ordinary.ts';
import type { YearWorld } from './year-world.ts';

/** Days of a month: milestones are claimed, and looked at. */
const CLAIMED_DAY = 14;
const VERIFIED_DAY = 17;

/** What accepted plans have for the month is claimed in time, branch by branch with what shows it; the keepers verify all of it at once. */
export async function playMilestones(world: YearWorld, month: YearMonth): Promise<void> {
  const on = dayOf(month, CLAIMED_DAY);
  const due = (await listDue(world, lastDayOf(month))).filter((step) =>
    isOrdinary(world, 'milestones', step),
  );
  for (const [assignmentId, steps] of Map.groupBy(due, (step) => step.assignmentId)) {
    const [first] = steps;
    if (!first) continue;
    const { organisationId } = first;
    const { officer } = world.organisation(organisationId);
    const branch = { organisationId, id: assignmentId };
    const document = { by: officer, on, title: '阶段任务完成情况报告', isPolicy: false };
    const evidenceIds = await nameDocument(world, branch, document);
    await world.act(officer, on, 'claim_milestones', {
      ...{ organisationId, assignmentId },
      milestones: steps.map(({ id: milestoneId, words }) => ({
        ...{ milestoneId, reachedOn: on, said: words, evidenceIds },
      })),
    });
  }
  const marks = await listClaimed(world, due);
  if (marks.length === 0) return;
  await world.act(world.keeper, dayOf(month, VERIFIED_DAY), 'verify_milestones', {
    ...{ marks, verification: { how: 'by_data', by: '督查人员甲', on: dayOf(month, VERIFIED_DAY) } },
  });
}

/** The milestones of accepted plans that fall due by a day, nobody has claimed, and whose branch is still worked on. */
async function listDue({ db, directiveId }: YearWorld, until: string) {
  return await db
    .selectFrom('milestone')
    .innerJoin('plan', (join) =>
      join
        .onRef('plan.organisationId', '=', 'milestone.organisationId')
        .onRef('plan.id', '=', 'milestone.planId'),
    )
    .innerJoin('assignment', 'assignment.id', 'milestone.assignmentId')
    .innerJoin('task', 'task.id', 'assignment.taskId')
    .leftJoin('milestoneMark as mark', (join) =>
      join
        .onRef('mark.organisationId', '=', 'milestone.organisationId')
        .onRef('mark.milestoneId', '=', 'milestone.id')
        .on('mark.state', 'in', ['claimed', 'verified']),
    )
    .select(['milestone.organisationId', 'milestone.assignmentId', 'assignment.taskId'])
    .select(['milestone.id', 'milestone.words'])
    .where('plan.directiveId', '=', directiveId)
    .where('plan.state', '=', 'accepted')
    .where('assignment.state', '=', 'received')
    .where('mark.id', 'is', null)
    .where(({ eb, cast, ref }) => eb(cast(ref('milestone.dueOn'), 'text'), '<=', until))
    .orderBy('milestone.organisationId')
    .orderBy('task.ordinal')
    .orderBy('assignment.role')
    .orderBy('milestone.position')
    .execute();
}

async function listClaimed({ db }: YearWorld, due: readonly { id: string }[]) {
  const claimed = await db
    .selectFrom('milestoneMark')
    .select(['organisationId', 'id', 'revision', 'milestoneId'])
    .where('state', '=', 'claimed')
    .orderBy('organisationId')
    .orderBy('id')
    .execute();
  const played = new Set(due.map(({ id }) => id));
  return claimed
    .filter(({ milestoneId }) => played.has(milestoneId))
    .map(({ organisationId, id, revision }) => ({ organisationId, id, revision }));
}
