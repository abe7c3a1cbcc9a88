import { findSpeakers } from './speakers.ts';
import type { YearWorld } from './year-world.ts';

/** The day on which the next directive is registered, after the year was closed. */
const REGISTERED_ON = '2022-01-10';
/** So many of the tasks that were carried over stand in it. */
const CARRIED = 3;

/** A small directive of the next year goes on with some of what was carried over; the keepers link each task with the one that it continues. */
export async function playNextDirective(world: YearWorld): Promise<void> {
  const { db, keeper } = world;
  const carried = await listCarriedOver(world);
  const directiveId = await world.register(REGISTERED_ON, writeDirective(carried));
  const tasks = await db
    .selectFrom('task')
    .select(['id', 'revision'])
    .where('directiveId', '=', directiveId)
    .orderBy('ordinal')
    .execute();
  for (const [index, { id: earlierId }] of carried.entries()) {
    const task = tasks[index];
    if (!task) throw new Error(`The next directive has ${tasks.length} tasks, not ${carried.length}.`);
    await world.act(keeper, REGISTERED_ON, 'link_continuation', { ...task, earlierId });
  }
}

interface CarriedOver {
  id: string;
  ordinal: number;
  /** Who goes on with it, as it is printed. */
  lead: string;
}

async function listCarriedOver(world: YearWorld): Promise<CarriedOver[]> {
  const speakers = await findSpeakers(world);
  const rows = await world.db
    .selectFrom('yearOutcome')
    .innerJoin('task', 'task.id', 'yearOutcome.taskId')
    .select(['task.id', 'task.ordinal'])
    .where('yearOutcome.directiveId', '=', world.directiveId)
    .where('yearOutcome.outcome', '=', 'carried_over')
    .orderBy('task.ordinal')
    .execute();
  const led = rows.flatMap(({ id, ordinal }) => {
    const speaker = speakers.get(id);
    return speaker ? [{ id, ordinal, lead: world.organisation(speaker.organisationId).name }] : [];
  });
  return led.slice(0, CARRIED);
}

function writeDirective(tasks: readonly CarriedOver[]): string {
  return [
    '关于接续推进上年未完重点工作分工的意见',
    '督发〔2022〕1号',
    '各部门：',
    '现就上年转入的重点工作提出以下分工意见：',
    '一、接续推进上年重点工作',
    ...tasks.map(
      ({ ordinal, lead }, index) =>
        `${index + 1}．接续推进上年第${ordinal}项重点工作，按季度报告进展。（${lead}牵头，年内持续推进）`,
    ),
    '督查室',
    '2022年1月10日',
  ].join('\n');
}
