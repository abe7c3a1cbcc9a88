import type { LocalDate } from '#calendar/local-date.ts';
import type { YearWorld } from '../year-world.ts';
import { type Branch, type CastTask, isLedByTwo, isSolo, pairOf } from './cast.ts';
import { claimProven, seen } from './deeds.ts';
import type { Stage } from './stage.ts';
import type { Play, Story } from './story.ts';

/** By a decision of the head the task is to be done by a day. */
function adjust(world: YearWorld, { taskId }: Branch, dueOn: LocalDate): Play {
  const play = async (on: LocalDate) => {
    const task = await world.db
      .selectFrom('task')
      .select(['id', 'revision'])
      .where('id', '=', taskId)
      .executeTakeFirstOrThrow();
    const adjusted = { basis: '督查工作专题会议纪要', words: '提前完成。', dueOn };
    await world.act(world.head, on, 'adjust_task', { ...task, ...adjusted });
  };
  return ['2021-06-09', play];
}

function claimOn(world: YearWorld, branch: Branch, on: LocalDate): Play {
  return [on, async () => await claimProven(world, branch, on)];
}

/** Sent back for a reason, the branch is worked on again. */
function sendBackOn(world: YearWorld, branch: Branch, on: LocalDate): Play {
  const play = async () => {
    const assignments = [await seen(world, branch)];
    await world.act(world.keeper, on, 'send_back_claims', { assignments, reason: '现场尚未完工。' });
  };
  return [on, play];
}

/** More time is asked for before the day, and given. */
function extend(world: YearWorld, branch: Branch, askedFor: LocalDate): Play {
  const { liaison } = world.organisation(branch.organisationId);
  const play = async (on: LocalDate) => {
    const grounds = { reason: '招标流标，须重新组织。', progress: '前期工作已完成。', askedFor };
    await world.act(liaison, on, 'ask_extension', { ...(await seen(world, branch)), ...grounds });
    const words = '情况属实。';
    await world.act(world.keeper, on, 'support_extension', { ...(await seen(world, branch)), words });
    await world.act(world.head, on, 'grant_extension', await seen(world, branch));
  };
  return ['2021-08-12', play];
}

type Ending = (world: YearWorld, branch: Branch) => Play[];
type Overdue = [kind: Story['kind'], month: Story['month'], words: string, ending: Ending];

const overdue: Overdue[] = [
  ['fault', 8, '到期没有申请办结', (world, branch) => [adjust(world, branch, '2021-07-31')]],
  [
    'fault',
    9,
    '到期前申请办结，被退办后没有再报',
    (world, branch) => [
      adjust(world, branch, '2021-08-31'),
      claimOn(world, branch, '2021-08-16'),
      sendBackOn(world, branch, '2021-08-18'),
    ],
  ],
  [
    'near',
    9,
    '到期前申请办结，尚在审核',
    (world, branch) => [adjust(world, branch, '2021-08-31'), claimOn(world, branch, '2021-08-19')],
  ],
  [
    'near',
    10,
    '到期前获准延期，新的时限未到',
    (world, branch) => [adjust(world, branch, '2021-08-31'), extend(world, branch, '2022-02-28')],
  ],
];

/** One organisation alone is to have done it by a day before December. */
function isDueSoon({ branches, dates }: CastTask): boolean {
  return (
    branches.length === 1 && dates.some(({ kind, dueOn }) => kind === 'complete' && dueOn < '2021-11-30')
  );
}

/** A day that has passed with nothing claimed, and nearly so. */
export function tellOverdue({ world, cast }: Stage): Story[] {
  const told = overdue.map(([kind, month, words, ending]): Story => {
    const task = cast.find('completion', (each) => isSolo(each) && each.dates.length === 0);
    const [branch] = task.branches;
    cast.keep([branch], 'completion');
    cast.close(task);
    return { rule: 'overdue_open', kind, month, words, subjects: [branch], plays: ending(world, branch) };
  });
  const { branches } = cast.find('completion', isDueSoon);
  const [branch] = branches;
  cast.keep([branch], 'completion');
  const words = '文件所定的日期已过，没有申请办结';
  return [...told, { rule: 'overdue_open', kind: 'fault', month: 11, words, subjects: [branch] }];
}

/** The other lead answers the row that the first has written for both in its plan. */
function answerRow(
  world: YearWorld,
  [lead, other]: Pair,
  act: 'confirm_plan_row' | 'object_to_plan_row',
): Play {
  const play = async (on: LocalDate) => {
    const row = await world.db
      .selectFrom('planRow')
      .innerJoin('plan', 'plan.id', 'planRow.planId')
      .select(['planRow.planId', 'planRow.revision'])
      .where('planRow.assignmentId', '=', lead.id)
      .where('plan.state', '<>', 'replaced')
      .executeTakeFirstOrThrow();
    const { organisationId, id } = other;
    const { officer } = world.organisation(organisationId);
    await world.act(officer, on, act, {
      ...{ organisationId, id, planOrganisationId: lead.organisationId, ...row },
      ...(act === 'object_to_plan_row' && { words: '时间表与本部门分工不一致。' }),
    });
  };
  return ['2021-04-19', play];
}

type Pair = readonly [lead: Branch, other: Branch];
type Quarrel = [
  kind: Story['kind'],
  month: Story['month'],
  words: string,
  plays: (world: YearWorld, pair: Pair) => Play[],
];

const quarrels: Quarrel[] = [
  ['fault', 4, '另一牵头单位不同意方案', (world, pair) => [answerRow(world, pair, 'object_to_plan_row')]],
  ['fault', 11, '牵头单位申请办结，另一家还在办', (world, [lead]) => [claimOn(world, lead, '2021-11-18')]],
  [
    'fault',
    11,
    '另一家的申请被退办，牵头单位仍申请办结',
    (world, [lead, other]) => [
      claimOn(world, other, '2021-11-16'),
      sendBackOn(world, other, '2021-11-17'),
      claimOn(world, lead, '2021-11-19'),
    ],
  ],
  ['near', 4, '另一牵头单位同意方案', (world, pair) => [answerRow(world, pair, 'confirm_plan_row')]],
  [
    'near',
    11,
    '另一家先申请办结，牵头单位随后申请',
    (world, [lead, other]) => [claimOn(world, other, '2021-11-17'), claimOn(world, lead, '2021-11-19')],
  ],
];

/** Who speaks for a task and another of its leads do not say the same, and nearly so. */
export function tellLeadsDisagree({ world, cast }: Stage): Story[] {
  return quarrels.map(([kind, month, words, plays]) => {
    const pair = pairOf(cast.find('completion', isLedByTwo));
    cast.keep(pair, 'completion');
    return { rule: 'leads_disagree', kind, month, words, subjects: [pair[0]], plays: plays(world, pair) };
  });
}
