import type { Confirmation } from '#contract/acts/reports.ts';
import type { Figure } from '../figures.ts';
import { dayOf, type YearMonth } from '../months.ts';
import type { YearOrganisation } from '../year-world.ts';
import { claimProven } from './deeds.ts';
import { verifyIn } from './reports.ts';
import type { Stage } from './stage.ts';
import type { Play, Story } from './story.ts';

/** One of the targets of the task that sets most of them, by its place among them, with its unit. */
type Target = [place: number, unit: string];

const growth: Target = [0, '%'];
const jobs: Target = [1, '万人'];
const grain: Target = [2, '万亿斤'];

type Fall = [
  kind: Story['kind'],
  month: YearMonth,
  target: Target,
  values: [before: [YearMonth, number], last: [YearMonth, number]],
  words: string,
];

const falls: Fall[] = [
  [
    'fault',
    6,
    jobs,
    [
      [5, 560],
      [6, 420],
    ],
    '累计数比上月少四分之一',
  ],
  [
    'fault',
    8,
    growth,
    [
      [7, 5.9],
      [8, 5.1],
    ],
    '比率离目标更远',
  ],
  [
    'fault',
    10,
    grain,
    [
      [9, 0.9],
      [10, 0.7],
    ],
    '累计产量比上月少',
  ],
  [
    'near',
    8,
    jobs,
    [
      [7, 500],
      [8, 480],
    ],
    '累计数略有核减，不到二十分之一',
  ],
];

type Miss = [
  kind: Story['kind'],
  month: YearMonth,
  target: Target,
  value: number,
  verified: number | null,
  words: string,
];

const misses: Miss[] = [
  ['fault', 10, jobs, 1000, null, '未到目标就申请办结'],
  ['fault', 9, growth, 6.2, 5.9, '上报的数达到目标，核实的没有'],
  ['fault', 11, grain, 1.2, null, '产量差一点，仍申请办结'],
  ['near', 11, growth, 6.1, null, '超过目标后申请办结'],
];

/** A figure that falls is not signed without a sentence. */
const falling = { code: 'value_below_last', field: 0, words: '统计口径有调整。' } as const;

/** A figure of a target, in the words of whoever reports it, so that nobody else's is of the same. */
function towards(
  { name }: YearOrganisation,
  month: YearMonth,
  { targetPosition, value, unit }: Pick<Figure, 'targetPosition' | 'value' | 'unit'>,
  confirmations: readonly Confirmation[] = [],
) {
  const indicator = `${name}口径指标`;
  const figure = { indicator, targetPosition, value, unit, period: `1—${month}月`, source: '部门统计' };
  return { progress: '有关数据已经核对。', figures: [figure], confirmations };
}

/** A figure that moves away from its target, one that misses it when completion is claimed, and nearly so. */
export function tellTargets({ world, cast, reports }: Stage): Story[] {
  const { targets, branches } = cast.findTargets();
  const takeBranch = () => {
    const branch = branches.shift();
    if (!branch) throw new Error('Too few organisations carry the task with targets.');
    return branch;
  };
  const fallen = falls.map(([kind, month, [place, unit], values, words]): Story => {
    const branch = takeBranch();
    const targetPosition = targets[place] ?? null;
    cast.keep([branch], 'reports', 'completion');
    const [[before, more], [after, less]] = values;
    const figures = { targetPosition, unit };
    const owner = world.organisation(branch.organisationId);
    reports.push({
      branch,
      months: {
        [before]: towards(owner, before, { ...figures, value: more }),
        [after]: towards(owner, after, { ...figures, value: less }, [falling]),
      },
    });
    return { rule: 'against_target', kind, month, words, subjects: [branch] };
  });
  const missed = misses.map(([kind, month, [place, unit], value, verified, words]): Story => {
    const branch = takeBranch();
    const targetPosition = targets[place] ?? null;
    cast.keep([branch], 'reports', 'completion');
    const owner = world.organisation(branch.organisationId);
    reports.push({ branch, months: { [month]: towards(owner, month, { targetPosition, value, unit }) } });
    const claimed: Play = [dayOf(month, 19), async (on) => await claimProven(world, branch, on)];
    const plays =
      verified === null ? [claimed] : [verifyIn(world, branch, { month, value: verified }), claimed];
    return { rule: 'target_missed', kind, month, words, subjects: [branch], plays };
  });
  return [...fallen, ...missed];
}
