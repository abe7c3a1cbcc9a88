import { type SaidOfLight, saidOfLight } from '#contract/light-words.ts';
import type { Light } from '#contract/lights.ts';
import type { LightColour } from '#contract/values.ts';
import { bilingual } from './bilingual.ts';

interface LightWords extends SaidOfLight {
  light: string;
  since: (on: string) => string;
  next: (colour: string, on: string) => string;
  stays: string;
  behind: (behind: Light['behind']) => string;
  provisional: string;
  counts: {
    title: string;
    finding: (colours: readonly LightColour[]) => string;
    day: string;
    by: string;
    grouping: Record<'all' | 'part' | 'month' | 'organisation' | 'level' | 'region', string>;
    level: (key: string | null) => string;
    total: string;
    branches: string;
    tasks: string;
  };
}

const zh: LightWords = {
  light: '灯',
  ...saidOfLight.zh,
  since: (on) => `${on} 起`,
  next: (colour, on) => `如无进展，${on} 转为${colour}`,
  stays: '目前没有会使它变化的日期',
  behind: ({ n, m }) => `其他负责单位 ${m} 个，其中 ${n} 个滞后或逾期`,
  provisional: '节假日安排尚未公布，日期为暂定',
  counts: {
    title: '亮灯',
    finding: (colours) =>
      `亮灯：${colours.map((colour) => `{${colour}} 项${saidOfLight.zh.colour[colour]}`).join('，')}`,
    day: '日期',
    by: '分列',
    grouping: {
      all: '全部任务',
      part: '按部分',
      month: '按到期月份',
      organisation: '按机构',
      level: '按层级',
      region: '按地区',
    },
    level: (key) =>
      ({ central: '中央', province: '省级', city: '市级', county: '县级' })[key ?? ''] ?? '未标明',
    total: '合计',
    branches: '按承担单位计',
    tasks: '按任务计',
  },
};

const en: LightWords = {
  light: 'Light',
  ...saidOfLight.en,
  since: (on) => `since ${on}`,
  next: (colour, on) => `without news: ${colour} on ${on}`,
  stays: 'No date ahead will change it',
  behind: ({ n, m }) => `${n} of ${m} other responsible organisations behind`,
  provisional: 'Holidays are not published yet: the dates are provisional',
  counts: {
    title: 'Lights',
    finding: (colours) =>
      `Lights: ${colours.map((colour) => `{${colour}} ${saidOfLight.en.colour[colour]}`).join(', ')}`,
    day: 'Day',
    by: 'Grouped',
    grouping: {
      all: 'All tasks',
      part: 'By part',
      month: 'By month due',
      organisation: 'By organisation',
      level: 'By level',
      region: 'By region',
    },
    level: (key) =>
      ({ central: 'Central', province: 'Province', city: 'City', county: 'County' })[key ?? ''] ??
      'Not stated',
    total: 'Total',
    branches: 'Counted by organisation in charge',
    tasks: 'Counted by task',
  },
};

export const lightWords = bilingual(zh, en);
