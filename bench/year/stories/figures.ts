import type { Figure } from '../figures.ts';
import type { YearMonth } from '../months.ts';
import { type CastTask, isLed, isShared, isSolo, pairOf } from './cast.ts';
import { verifyIn } from './reports.ts';
import type { Stage } from './stage.ts';
import type { Story } from './story.ts';

/** `value` of what is counted from the year's beginning to a month. */
function counted(month: YearMonth, value: number, indicator = '新建成项目'): Figure {
  const period = `1—${month}月`;
  return { indicator, targetPosition: null, value, unit: '个', period, source: '部门统计' };
}

function withFigure(figure: Figure) {
  return { progress: '有关数据已经核对。', figures: [figure] };
}

const looked: [kind: Story['kind'], month: YearMonth, reported: number, verified: number, words: string][] = [
  ['fault', 6, 120, 100, '上报比核实多两成'],
  ['fault', 8, 67, 60, '上报比核实多一成多一点'],
  ['fault', 10, 3, 0, '上报的一个也没有核实到'],
  ['near', 9, 110, 100, '上报比核实恰多一成'],
  ['near', 7, 90, 100, '上报比核实少'],
];

/** Far more than was verified, and nearly so. */
export function tellAboveVerified({ world, cast, reports }: Stage): Story[] {
  return looked.map(([kind, month, reported, verified, words]) => {
    const { branches } = cast.find('reports', isSolo);
    const [branch] = branches;
    cast.keep([branch], 'reports');
    reports.push({ branch, months: { [month]: withFigure(counted(month, reported)) } });
    const plays = [verifyIn(world, branch, { month, value: verified })];
    return { rule: 'above_verified', kind, month, words, subjects: [branch], plays };
  });
}

type Conflict = [
  kind: Story['kind'],
  month: YearMonth,
  fits: (task: CastTask) => boolean,
  values: [first: number, second: number],
  words: string,
];

const conflicts: Conflict[] = [
  ['fault', 6, isShared, [40, 38], '两家报同一口径的数，数不一样'],
  ['fault', 9, isShared, [12, 120], '两家报同一口径的数，差一个零'],
  ['fault', 7, isLed, [25, 26], '配合单位报的部分比牵头单位报的总数还大'],
  ['near', 8, isLed, [25, 12], '配合单位报的是总数中的一部分'],
  ['near', 10, isShared, [40, 40], '两家报的数一致'],
];

/** Values that contradict each other, and nearly so. */
export function tellFiguresConflict({ cast, reports }: Stage): Story[] {
  return conflicts.map(([kind, month, fits, [one, other], words]) => {
    const pair = pairOf(cast.find('reports', fits));
    cast.keep(pair, 'reports');
    // Who puts together what the others say signs after them.
    reports.push({ branch: pair[1], months: { [month]: withFigure(counted(month, other)) } });
    reports.push({ branch: pair[0], months: { [month]: withFigure(counted(month, one)) } });
    return { rule: 'figures_conflict', kind, month, words, subjects: pair };
  });
}
