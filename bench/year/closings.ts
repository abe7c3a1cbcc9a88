import type { ActName } from '#contract/values.ts';
import { dayOf, lastDayOf, type YearMonth } from './months.ts';
import { inProgram } from './plans.ts';
import { branchRevision } from './requests.ts';
import type { YearPerson, YearWorld } from './year-world.ts';

interface Branch {
  organisationId: string;
  id: string;
}

/**
 * What falls due by the end of a month is claimed, sent back once in a while, assessed, accepted, and in part struck off: the
 * keepers and the head each decide what there is in one selection.
 */
export async function playClosings(world: YearWorld, month: YearMonth): Promise<void> {
  const { random, keeper, head } = world;
  const until = lastDayOf(month);
  const decide = async (who: YearPerson, day: number, name: ActName, branches: Branch[], more: object) => {
    if (branches.length === 0) return;
    const assignments = await Promise.all(
      branches.map(async (branch) => ({ ...branch, revision: await branchRevision(world, branch) })),
    );
    await world.act(who, dayOf(month, day), name, { assignments, ...more });
  };
  const due = (await listDue(world, until)).filter(() => random.chance(0.8));
  for (const branch of due)
    await claim(world, branch, { month, day: 22, grounds: '文件已印发，任务已完成。' });
  const sentBack = due.filter(() => random.chance(0.1));
  await decide(keeper, 23, 'send_back_claims', sentBack, { reason: '缺少印发文件的文号。' });
  for (const branch of sentBack)
    await claim(world, branch, { month, day: 24, grounds: '补充文号，任务已完成。' });
  await decide(keeper, 25, 'assess_claims', due, { assessment: '材料齐全，情况属实。' });
  await decide(head, 28, 'accept_claims', due, {});
  const struckOff = due.filter(() => random.chance(0.5));
  await decide(keeper, 30, 'strike_off_assignments', struckOff, {
    verification: { how: 'by_data', by: '督查人员甲', on: dayOf(month, 30) },
  });
}

async function listDue({ db, directiveId }: YearWorld, until: string): Promise<Branch[]> {
  return await db
    .selectFrom('assignment')
    .innerJoin('deadline', 'deadline.taskId', 'assignment.taskId')
    .select(['assignment.organisationId', 'assignment.id'])
    .distinct()
    .where('assignment.directiveId', '=', directiveId)
    .where('assignment.state', '=', 'received')
    .where('assignment.role', 'in', ['lead', 'responsible'])
    .where('deadline.kind', 'in', ['complete', 'issue_policy'])
    .where(({ eb, cast, ref }) => eb(cast(ref('deadline.dueOn'), 'text'), '<=', until))
    .orderBy('assignment.id')
    .execute();
}

async function claim(
  world: YearWorld,
  branch: Branch,
  { month, day, grounds }: { month: YearMonth; day: number; grounds: string },
): Promise<void> {
  const { principal } = world.organisation(branch.organisationId);
  await world.act(principal, dayOf(month, day), 'claim_completion', {
    ...{ ...branch, revision: await branchRevision(world, branch), grounds, signature: inProgram },
  });
}
