import type { LocalDate } from '#calendar/local-date.ts';
import { handInPlan, listPlanned, planRowOf } from '../plans.ts';
import { type CastTask, isLed, pairOf } from './cast.ts';
import { reach, revisePlan, seen } from './deeds.ts';
import type { Stage } from './stage.ts';
import type { Play, Story } from './story.ts';

const late: [kind: Story['kind'], on: LocalDate, words: string][] = [
  ['fault', '2021-04-07', '实施方案晚报一天'],
  ['fault', '2021-04-12', '实施方案晚报一周'],
  ['fault', '2021-04-13', '实施方案催办以后才报'],
  ['near', '2021-04-06', '实施方案在最后一天报出'],
];

/** A plan that comes after its day, and nearly so. */
export function tellPlanMissing({ world, cast }: Stage): Story[] {
  return late.map(([kind, on, words]) => {
    const organisation = cast.findOrganisation();
    world.reserve('plan', [organisation.id]);
    const handIn: Play[1] = async () => {
      const planned = await listPlanned(world, organisation.id);
      const rows = planned.map((each) => planRowOf(world, each));
      await handInPlan(world, organisation, { rows, on });
    };
    return {
      ...{ rule: 'plan_missing', kind, month: 4, words, plays: [[on, handIn]] },
      subjects: [{ organisationId: organisation.id, taskId: null }],
    };
  });
}

const empty = { measures: '', deliverable: '', persons: [], milestones: [] };
const complete = { milestones: [{ dueOn: '2021-11-30', words: '完成全年任务', deliverable: '' }] };

const lacking: [kind: Story['kind'], completedOn: LocalDate, words: string][] = [
  ['fault', '2021-06-10', '牵头单位退出，接手单位的方案没有责任人和时间表'],
  ['fault', '2021-07-08', '接手两个月，方案里仍是空白'],
  ['fault', '2021-09-09', '接手四个月，方案里仍是空白'],
  ['near', '2021-05-14', '接手当月就补全了责任人和时间表'],
];

/** One leads it alone: the others may leave their rows to it. */
function isLeftEmpty(task: CastTask): boolean {
  const [, second] = task.branches;
  return isLed(task) && task.dates.length === 0 && second?.role === 'responsible';
}

/** Who has come to answer for a task had left its row to the former lead, and nearly so. */
export function tellPlanIncomplete({ world, cast }: Stage): Story[] {
  return lacking.map(([kind, completedOn, words]) => {
    const task = cast.find('plan', isLeftEmpty);
    const [lead, branch] = pairOf(task);
    cast.keep([branch], 'plan', 'milestones');
    cast.close(task);
    world.tellPlanRow(branch.id, empty);
    const leave: Play[1] = async (on) => {
      const reason = '职能调整，改由参与单位负责。';
      await world.act(world.keeper, on, 'withdraw_assignment', { ...(await seen(world, lead)), reason });
    };
    const mend: Play[1] = async (on) =>
      await revisePlan(world, branch, { on, reason: '补充责任人和时间表。', change: complete });
    const finish: Play[1] = async (on) => await reach(world, branch, { on, until: '2021-11-30' });
    return {
      ...{ rule: 'plan_incomplete', kind, month: 5, words, subjects: [branch] },
      plays: [
        ['2021-05-10', leave],
        [completedOn, mend],
        ['2021-11-15', finish],
      ],
    };
  });
}
