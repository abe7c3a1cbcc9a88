import { orderProposalsSchema } from '#contract/orders.ts';
import { dayOf, type YearMonth } from './months.ts';
import { courses, type OrderStep } from './order-courses.ts';
import type { YearWorld } from './year-world.ts';

/** What the keepers ask for, and whom to telephone there. */
const CONTACT = '督查室 010-55550002';

interface Matter {
  organisationId: string;
  assignmentId: string;
}

/** The supervision orders of a month: each is issued about what the ledger proposes, and goes its course. */
export async function playOrders(world: YearWorld, month: YearMonth): Promise<void> {
  for (const { matter, steps } of courses) {
    for (const step of steps.filter((each) => each.month === month)) await play(world, matter, step);
  }
}

async function play(world: YearWorld, matter: string, step: OrderStep): Promise<void> {
  const on = dayOf(step.month, step.day);
  const last = await findLast(world, matter);
  if (step.act === 'issue_order') {
    const about = last ?? (await findProposed(world, step));
    await world.act(world.keeper, on, step.act, {
      ...{ organisationId: about.organisationId, assignmentId: about.assignmentId, matter, ...step.more },
      ...{ request: '请查明情况，按期推进并书面回复。', person: '分管负责人', contact: CONTACT },
    });
    return;
  }
  if (!last) throw new Error(`Nothing was ordered about ${matter}.`);
  const { liaison, principal } = world.organisation(last.organisationId);
  const who = { keeper: world.keeper, liaison, principal }[step.by];
  await world.act(who, on, step.act, { id: last.id, revision: last.revision, ...step.more });
}

/** The newest order on a matter. */
async function findLast({ db }: YearWorld, matter: string) {
  return await db
    .selectFrom('supervisionOrder')
    .select(['id', 'revision', 'organisationId', 'assignmentId'])
    .where('matter', '=', matter)
    .orderBy('serial', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The first of what is proposed that goes on through the year, of which no story tells, and on which nothing was ordered. */
async function findProposed(world: YearWorld, { month, day }: OrderStep): Promise<Matter> {
  const { db, keeper, directiveId } = world;
  const path = '/api/orders/proposals?limit=500';
  const { items } = await world.get(keeper, dayOf(month, day), path, orderProposalsSchema);
  const ending = await db
    .selectFrom('deadline')
    .innerJoin('task', 'task.id', 'deadline.taskId')
    .select('task.id')
    .where('task.directiveId', '=', directiveId)
    .where('deadline.kind', '=', 'complete')
    .execute();
  const ordered = await db.selectFrom('supervisionOrder').select('taskId').execute();
  const left = new Set([...ending.map(({ id }) => id), ...ordered.map(({ taskId }) => taskId)]);
  const found = items.find(({ task }) => !left.has(task.id) && !world.isReserved(task.id));
  if (!found) throw new Error(`Nothing is proposed on ${dayOf(month, day)}.`);
  return { organisationId: found.organisation.id, assignmentId: found.assignmentId };
}
