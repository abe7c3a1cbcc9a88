import type { Reform } from './succession.ts';

/** What changed between the two reforms. */
export const otherSuccessions: readonly Reform[] = [
  {
    on: null,
    basis: '2020年更名；职责由煤矿扩大到全部矿山，更名的日期未核实',
    successions: [
      {
        to: 'mine-safety-administration',
        from: [['renaming', 'coal-mine-safety-administration']],
      },
    ],
  },
  {
    on: '2021-02-25',
    basis: '国家乡村振兴局2021年2月25日挂牌，由国务院扶贫开发领导小组办公室改组',
    successions: [
      {
        to: 'rural-revitalisation-administration',
        from: [['renaming', 'poverty-alleviation-office']],
      },
    ],
  },
];
