import type { LocalDate } from '#calendar/local-date.ts';
import type { YearWorld } from '../year-world.ts';
import { type Branch, isSolo } from './cast.ts';
import { reach, revisePlan } from './deeds.ts';
import type { Stage } from './stage.ts';
import type { Play, Story } from './story.ts';

/** The day of the plan's first milestone, and of its last. */
const FIRST: LocalDate = '2021-06-30';
const LAST: LocalDate = '2021-11-30';

/** A timetable of two days, the first of which is wherever the story has it. */
function stepsUntil(firstOn: LocalDate) {
  return {
    milestones: [
      { dueOn: firstOn, words: '完成第一阶段任务', deliverable: '' },
      { dueOn: LAST, words: '完成全年任务', deliverable: '' },
    ],
  };
}

/** A branch whose plan has these two days; what becomes of them is the story's. */
function castBranch({ world, cast }: Stage): Branch {
  const { branches } = cast.find('milestones', isSolo);
  const [branch] = branches;
  cast.keep([branch], 'milestones');
  world.tellPlanRow(branch.id, stepsUntil(FIRST));
  return branch;
}

function reachOn(world: YearWorld, branch: Branch, on: LocalDate, until: LocalDate): Play {
  return [on, async () => await reach(world, branch, { on, until })];
}

type Slip = [kind: Story['kind'], words: string, claimedOn: LocalDate, rejectedOn: LocalDate | null];

const slips: Slip[] = [
  ['fault', '节点过了一个多月才说完成', '2021-08-10', null],
  ['fault', '按时说完成，核实未予认可，没有再报', '2021-06-21', '2021-06-24'],
  ['fault', '节点过了三个月才说完成', '2021-10-12', null],
  ['near', '节点刚过就说明已完成', '2021-07-12', null],
  ['near', '节点当月按时完成', '2021-06-18', null],
];

/** A milestone that nobody says was reached, and nearly so. */
export function tellMilestoneSlipped(stage: Stage): Story[] {
  const { world } = stage;
  return slips.map(([kind, words, claimedOn, rejectedOn]) => {
    const branch = castBranch(stage);
    const plays: Play[] = [reachOn(world, branch, claimedOn, FIRST)];
    if (rejectedOn !== null) {
      plays.push([rejectedOn, async () => await reject(world, branch, rejectedOn)]);
      plays.push(reachOn(world, branch, '2021-08-12', FIRST));
    }
    plays.push(reachOn(world, branch, '2021-11-15', LAST));
    return { rule: 'milestone_slipped', kind, month: 7, words, subjects: [branch], plays };
  });
}

/** The keepers look into what a branch has claimed, and do not confirm it. */
async function reject(world: YearWorld, { id }: Branch, on: LocalDate): Promise<void> {
  const marks = await world.db
    .selectFrom('milestoneMark')
    .select(['organisationId', 'id', 'revision'])
    .where('assignmentId', '=', id)
    .where('state', '=', 'claimed')
    .execute();
  const verification = { how: 'on_site', by: '督查人员甲', on, words: '现场尚未完工。' };
  await world.act(world.keeper, on, 'reject_milestones', { marks, verification });
}

type Move = [kind: Story['kind'], words: string, revisedOn: LocalDate, to: LocalDate];

const moves: Move[] = [
  ['fault', '节点过后才改方案，推迟三个月', '2021-07-06', '2021-09-30'],
  ['fault', '节点过后次日改方案，推迟一个月', '2021-07-01', '2021-07-31'],
  ['fault', '节点过后半个月改方案，推迟到十月', '2021-07-15', '2021-10-31'],
  ['near', '节点到来之前改方案', '2021-06-24', '2021-08-31'],
];

/** A milestone that is put off once it has passed, and nearly so. */
export function tellMilestoneMoved(stage: Stage): Story[] {
  const { world } = stage;
  return moves.map(([kind, words, revisedOn, to]) => {
    const branch = castBranch(stage);
    const reason = '前期工作滞后，调整时间表。';
    const revise: Play = [
      revisedOn,
      async (on) => await revisePlan(world, branch, { on, reason, change: stepsUntil(to) }),
    ];
    const plays = [revise, reachOn(world, branch, to, to), reachOn(world, branch, '2021-11-15', LAST)];
    return { rule: 'milestone_moved', kind, month: 7, words, subjects: [branch], plays };
  });
}
