import type { LocalDate } from '#calendar/local-date.ts';
import type { ActName } from '#contract/values.ts';
import { inProgram } from './plans.ts';
import { branchRevision } from './requests.ts';
import type { YearPerson, YearWorld } from './year-world.ts';

/** What falls due by the end of June is claimed, sent back once in a while, assessed, accepted, and in part struck off. */
export async function playClosings(world: YearWorld): Promise<void> {
  const { db, directiveId, random, keeper, head } = world;
  const due = await db
    .selectFrom('assignment')
    .innerJoin('deadline', 'deadline.taskId', 'assignment.taskId')
    .select(['assignment.organisationId', 'assignment.id'])
    .distinct()
    .where('assignment.directiveId', '=', directiveId)
    .where('assignment.state', '=', 'received')
    .where('assignment.role', 'in', ['lead', 'responsible'])
    .where('deadline.kind', 'in', ['complete', 'issue_policy'])
    .where(({ eb, cast, ref }) => eb(cast(ref('deadline.dueOn'), 'text'), '<=', '2021-06-30'))
    .orderBy('assignment.id')
    .execute();
  for (const branch of due.filter(() => random.chance(0.8))) {
    const { principal } = world.organisation(branch.organisationId);
    const act = async (who: YearPerson, on: LocalDate, name: ActName, more: object) =>
      await world.act(who, on, name, { ...branch, revision: await branchRevision(world, branch), ...more });
    const decide = async (who: YearPerson, on: LocalDate, name: ActName, more: object) =>
      await world.act(who, on, name, {
        ...{ assignments: [{ ...branch, revision: await branchRevision(world, branch) }], ...more },
      });
    await act(principal, '2021-06-22', 'claim_completion', {
      grounds: '文件已印发，任务已完成。',
      signature: inProgram,
    });
    if (random.chance(0.15)) {
      await decide(keeper, '2021-06-23', 'send_back_claims', { reason: '缺少印发文件的文号。' });
      await act(principal, '2021-06-24', 'claim_completion', {
        grounds: '补充文号，任务已完成。',
        signature: inProgram,
      });
    }
    await decide(keeper, '2021-06-25', 'assess_claims', { assessment: '材料齐全，情况属实。' });
    await decide(head, '2021-06-28', 'accept_claims', {});
    if (random.chance(0.5)) {
      await decide(keeper, '2021-06-30', 'strike_off_assignments', {
        verification: { how: 'by_data', by: '督查人员甲', on: '2021-06-30' },
      });
    }
  }
}
