import type { LocalDate } from '#calendar/local-date.ts';
import type { YearOrganisation, YearWorld } from './year-world.ts';

/** The principal signs at the program. */
export const inProgram = { way: 'in_program' } as const;

/** The duty's day is 6 April: most plans come in time, some late, one not at all; a few are returned and come again. */
export async function playPlans(world: YearWorld): Promise<void> {
  const { random, organisations } = world;
  for (const [index, organisation] of organisations.entries()) {
    if (index === organisations.length - 1) continue;
    const late = random.chance(0.1);
    const on: LocalDate = late ? '2021-04-12' : '2021-04-02';
    await submit(world, organisation, on);
  }
}

async function submit(
  world: YearWorld,
  { id, officer, principal }: YearOrganisation,
  on: LocalDate,
): Promise<void> {
  const { db, directiveId, random, keeper } = world;
  const assignments = await db
    .selectFrom('assignment')
    .innerJoin('task', 'task.id', 'assignment.taskId')
    .select(['assignment.id', 'task.ordinal'])
    .where('assignment.organisationId', '=', id)
    .where('assignment.role', 'in', ['lead', 'responsible'])
    .where('assignment.endedActId', 'is', null)
    .where('assignment.state', '=', 'received')
    .orderBy('task.ordinal')
    .execute();
  if (assignments.length === 0) return;
  const rows = assignments.map(({ id: assignmentId, ordinal }) => ({
    ...{ assignmentId, revision: 0, unitId: null, deliverable: '工作总结' },
    measures: `第${ordinal}项：分阶段推进，按季度汇总。`,
    persons: [{ name: `责任人${(ordinal % 9) + 1}`, telephone: '010-55550000' }],
    milestones: [
      { dueOn: '2021-06-30', words: '完成上半年阶段任务', deliverable: '' },
      { dueOn: '2021-11-30', words: '完成全年任务', deliverable: '' },
    ],
    trajectory: [],
  }));
  const saved = await world.act(officer, on, 'save_plan', {
    ...{ organisationId: id, directiveId, rows },
  });
  const key = { organisationId: id, id: saved.id };
  const handIn = async (day: LocalDate, revision: number) => {
    const signed = await world.act(principal, day, 'sign_plan', { ...key, revision, signature: inProgram });
    return await world.act(principal, day, 'submit_plan', { ...key, revision: signed.revision });
  };
  const submitted = await handIn(on, saved.revision);
  if (!random.chance(0.06)) {
    await world.act(keeper, '2021-04-14', 'accept_plan', { ...key, revision: submitted.revision });
    return;
  }
  const reason = '个别任务的时间表过于笼统，请细化到季度。';
  const returned = await world.act(keeper, '2021-04-13', 'return_plan', {
    ...{ ...key, revision: submitted.revision, reason, rows: [] },
  });
  const again = await handIn('2021-04-16', returned.revision);
  await world.act(keeper, '2021-04-19', 'accept_plan', { ...key, revision: again.revision });
}
