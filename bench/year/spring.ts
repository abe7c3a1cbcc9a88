import type { LocalDate } from '#calendar/local-date.ts';
import { isOrdinary } from './ordinary.ts';
import type { YearWorld } from './year-world.ts';

/** 立项 to 签收: conveners named, open lists settled, all assigned; received by most at once, by some late, objected to by a few. */
export async function playSpring(world: YearWorld): Promise<void> {
  await nameConveners(world, '2021-03-22');
  await settlePlaceholders(world, '2021-03-22');
  const tasks = await listTasks(world);
  await world.act(world.keeper, '2021-03-23', 'assign_tasks', { tasks });
  await receive(world);
}

export async function listTasks({ db, directiveId }: YearWorld) {
  return await db
    .selectFrom('task')
    .select(['id', 'revision'])
    .where('directiveId', '=', directiveId)
    .where('endedActId', 'is', null)
    .orderBy('ordinal')
    .execute();
}

/** The first-listed convenes where nobody leads; a few tasks stay without, as in practice. */
async function nameConveners(world: YearWorld, on: LocalDate): Promise<void> {
  const { db, directiveId, random } = world;
  const open = await db
    .selectFrom('task')
    .innerJoin('assignment', 'assignment.taskId', 'task.id')
    .innerJoin('responsibilityEntry', (join) =>
      join
        .onRef('responsibilityEntry.taskId', '=', 'task.id')
        .onRef('responsibilityEntry.organisationId', '=', 'assignment.organisationId'),
    )
    .select(['task.id', 'task.revision', 'assignment.organisationId'])
    .where('task.directiveId', '=', directiveId)
    .where('task.noLead', '=', true)
    .where('assignment.role', '=', 'responsible')
    .orderBy('task.ordinal')
    .orderBy('responsibilityEntry.responsibilityPosition')
    .orderBy('responsibilityEntry.position')
    .execute();
  const first = new Map(open.toReversed().map((row) => [row.id, row]));
  const tasks = [...first.values()].filter(
    ({ id }) => random.chance(0.9) && !world.isReserved(id, 'convener'),
  );
  await world.act(world.keeper, on, 'name_convener', { tasks });
}

async function settlePlaceholders(world: YearWorld, on: LocalDate): Promise<void> {
  const { db, directiveId, random, organisations } = world;
  const all = await db
    .selectFrom('placeholder')
    .innerJoin('task', 'task.id', 'placeholder.taskId')
    .select(['placeholder.id', 'placeholder.revision', 'placeholder.taskId'])
    .where('placeholder.directiveId', '=', directiveId)
    .orderBy('task.ordinal')
    .orderBy('placeholder.position')
    .execute();
  const open = all.filter(({ taskId }) => !world.isReserved(taskId, 'placeholders'));
  const nobody = open.filter(() => random.chance(0.8));
  await world.act(world.keeper, on, 'resolve_placeholders', {
    ...{ placeholders: nobody.map(seen), organisationIds: [] },
    resolution: '经核实，没有其他单位。',
  });
  for (const placeholder of open.filter((each) => !nobody.includes(each))) {
    await world.act(world.keeper, on, 'resolve_placeholders', {
      ...{ placeholders: [seen(placeholder)], organisationIds: [random.pick(organisations).id] },
    });
  }
}

async function receive(world: YearWorld): Promise<void> {
  const { db, random, keeper } = world;
  for (const { id: organisationId, liaison } of world.organisations) {
    const assigned = await db
      .selectFrom('assignment')
      .innerJoin('task', 'task.id', 'assignment.taskId')
      .select(['assignment.organisationId', 'assignment.id', 'assignment.revision', 'assignment.taskId'])
      .where('assignment.organisationId', '=', organisationId)
      .where('assignment.state', '=', 'assigned')
      .orderBy('task.ordinal')
      .orderBy('assignment.role')
      .execute();
    const waiting = assigned
      .filter((each) => isOrdinary(world, 'receipt', { ...each, assignmentId: each.id }))
      .map(({ taskId: _, ...key }) => key);
    if (waiting.length === 0) continue;
    const late = random.chance(0.05);
    const [first, ...others] = waiting;
    if (first && random.chance(0.04)) {
      const reason = '不属本部门职责。';
      const objected = await world.act(liaison, '2021-03-24', 'object_to_assignment', {
        ...{ ...first, reason },
      });
      const decided = { ...first, revision: objected.revision, reason: '按文件分工办理。' };
      await world.act(keeper, '2021-03-25', 'reject_objection', decided);
      const again = { ...first, revision: objected.revision + 1 };
      await world.act(liaison, '2021-03-26', 'receive_assignments', { assignments: [again] });
      if (others.length > 0)
        await world.act(liaison, '2021-03-24', 'receive_assignments', { assignments: others });
      continue;
    }
    if (late) await world.act(keeper, '2021-03-26', 'note_reminder', { assignments: waiting.slice(0, 1) });
    await world.act(liaison, late ? '2021-03-29' : '2021-03-24', 'receive_assignments', {
      assignments: waiting,
    });
  }
}

function seen({ id, revision }: { id: string; revision: number }) {
  return { id, revision };
}
