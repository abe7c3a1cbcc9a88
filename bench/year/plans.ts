import type { LocalDate } from '#calendar/local-date.ts';
import { isOrdinary } from './ordinary.ts';
import type { YearOrganisation, YearWorld } from './year-world.ts';

/** The principal signs at the program. */
export const inProgram = { way: 'in_program' } as const;

/** The duty's day is 6 April: plans are handed in before it. */
const HANDED_IN_ON: LocalDate = '2021-04-02';
/** The days of the year's milestones: who answers for a share has one of them by turns, who leads the next one too. */
const STEPS = [
  { dueOn: '2021-06-30', words: '完成上半年阶段任务' },
  { dueOn: '2021-09-30', words: '完成前三季度阶段任务' },
  { dueOn: '2021-11-30', words: '完成全年任务' },
] as const;

/** Every plan comes in time and complete; a few are returned and come again. */
export async function playPlans(world: YearWorld): Promise<void> {
  for (const organisation of world.organisations) {
    if (world.isReserved(organisation.id, 'plan')) continue;
    const planned = await listPlanned(world, organisation.id);
    if (planned.length === 0) continue;
    const rows = planned.map((each) => planRowOf(world, each));
    await handInPlan(world, organisation, { rows, on: HANDED_IN_ON });
  }
}

/** A branch with a row in its organisation's plan. */
export interface Planned {
  organisationId: string;
  taskId: string;
  assignmentId: string;
  role: string;
  ordinal: number;
}

/** The branches for which an organisation plans, in the order of the directive. */
export async function listPlanned(
  { db, directiveId }: YearWorld,
  organisationId: string,
): Promise<Planned[]> {
  return await db
    .selectFrom('assignment')
    .innerJoin('task', 'task.id', 'assignment.taskId')
    .select(['assignment.id as assignmentId', 'assignment.organisationId', 'assignment.taskId'])
    .select(['assignment.role', 'task.ordinal'])
    .where('assignment.directiveId', '=', directiveId)
    .where('assignment.organisationId', '=', organisationId)
    .where('assignment.role', 'in', ['lead', 'responsible'])
    .where('assignment.endedActId', 'is', null)
    .orderBy('task.ordinal')
    .orderBy('assignment.role')
    .execute();
}

/** What an ordinary plan says of a branch; where a story tells of it, no day of it falls within the replay. */
export function planRowOf(world: YearWorld, planned: Planned) {
  const { assignmentId, ordinal, role } = planned;
  const turn = ordinal % STEPS.length;
  const steps = STEPS.filter((_, index) => index === turn || (role === 'lead' && index === turn + 1));
  const isOurs = isOrdinary(world, 'plan', planned) && isOrdinary(world, 'milestones', planned);
  const milestones = isOurs ? steps : [{ dueOn: '2021-12-31', words: '完成全年任务' }];
  return {
    ...{ assignmentId, revision: 0, unitId: null, deliverable: '工作总结', trajectory: [] },
    measures: `第${ordinal}项：分阶段推进，按季度汇总。`,
    persons: [{ name: `责任人${(ordinal % 9) + 1}`, telephone: '010-55550000' }],
    milestones: milestones.map((step) => ({ ...step, deliverable: '' })),
    ...world.findToldRow(assignmentId),
  };
}

/** A plan is saved, signed and handed in on a day, and accepted; or returned, and handed in again within the week. */
export async function handInPlan(
  world: YearWorld,
  { id: organisationId, officer, principal }: YearOrganisation,
  { rows, on }: { rows: readonly object[]; on: LocalDate },
): Promise<void> {
  const { directiveId, random, keeper } = world;
  const saved = await world.act(officer, on, 'save_plan', { organisationId, directiveId, rows });
  const key = { organisationId, id: saved.id };
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
