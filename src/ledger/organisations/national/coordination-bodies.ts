import type { NationalGroup } from './national-organisation.ts';

/** Offices of coordination bodies (议事协调机构的办事机构) that directives name as organisations of their own. */
export const coordinationBodies: readonly NationalGroup[] = [
  {
    kind: 'coordination_body',
    source: '议事协调机构的办事机构；全称据该机构公文署名',
    organisations: [
      {
        id: 'office-of-the-committee-on-children-and-women',
        name: '国务院妇女儿童工作委员会办公室',
        short: '国务院妇儿工委办公室',
      },
      {
        id: 'office-of-the-committee-on-ageing',
        name: '全国老龄工作委员会办公室',
        short: '全国老龄办',
        note: '2018年起由国家卫生健康委承担日常工作，2023年改设在民政部',
      },
      { id: 'office-for-legal-knowledge', name: '全国普及法律常识办公室', short: '全国普法办' },
      {
        id: 'air-traffic-control-commission-office',
        name: '国家空中交通管制委员会办公室',
        short: '国家空管委办公室',
        also: ['空管委办公室'],
        note: '后改为中央空中交通管理委员会办公室，日期未核实',
      },
      {
        id: 'olympic-winter-games-organising-committee',
        name: '北京2022年冬奥会和冬残奥会组织委员会',
        short: '北京冬奥组委',
        note: '起止日期未核实',
      },
    ],
  },
];
