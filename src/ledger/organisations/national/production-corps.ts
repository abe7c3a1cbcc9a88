import type { NationalGroup } from './national-organisation.ts';

/** It carries a province's duties in its settlements, and directives name it beside the provincial governments. */
export const productionCorps: readonly NationalGroup[] = [
  {
    kind: 'local_government',
    source: '国务院文件主送机关所列的名称；受中央政府和新疆维吾尔自治区双重领导，行使省级权限',
    organisations: [
      {
        id: 'xinjiang-production-and-construction-corps',
        name: '新疆生产建设兵团',
        english: 'Xinjiang Production and Construction Corps',
      },
    ],
  },
];
