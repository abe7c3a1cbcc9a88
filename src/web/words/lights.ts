import type { Light, LightReason } from '#contract/lights.ts';
import type { GreyReason, LightColour, LightDateKind } from '#contract/values.ts';
import { bilingual } from './bilingual.ts';
import { plural } from './format.ts';

const zhKind: Record<LightDateKind, string> = {
  complete: '完成时限',
  issue_policy: '出台政策时限',
  adjusted: '调整后的时限',
  internal: '内部时限',
  milestone: '节点',
};
const enKind: Record<LightDateKind, string> = {
  complete: 'Completion date',
  issue_policy: 'Policy date',
  adjusted: 'Adjusted date',
  internal: 'Internal date',
  milestone: 'Milestone',
};

const zhColour: Record<LightColour, string> = {
  ...{ red: '逾期', yellow: '滞后', blue: '将到期', green: '正常', grey: '不适用' },
};
const enColour: Record<LightColour, string> = {
  ...{ red: 'overdue', yellow: 'behind', blue: 'due soon', green: 'on track', grey: 'not applicable' },
};

interface LightWords {
  light: string;
  colour: Record<LightColour, string>;
  grey: Record<GreyReason, string>;
  reason: (reason: LightReason, isPast: boolean) => string;
  since: (on: string) => string;
  next: (colour: string, on: string) => string;
  stays: string;
  behind: (behind: Light['behind']) => string;
  provisional: string;
  join: string;
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
  colour: zhColour,
  grey: {
    not_given: '尚未交办',
    done: '已办结',
    ended: '已不由其承担',
    suspended: '已中止',
    not_done: '年终未完成，已收账',
    objected: '已退回，待裁定',
  },
  reason: (
    { code, kind, dueOn, words, due, verified, points, indicator, expected, reported, cycle },
    isPast,
  ) => {
    switch (code) {
      case 'date':
        return `${kind ? zhKind[kind] : ''}${words ? `“${words}”` : ''} ${dueOn} ${isPast ? '已过' : '临近'}`;
      case 'milestones_behind':
        return `到期节点 ${due} 个，核实完成 ${verified} 个，落后 ${points} 个百分点`;
      case 'indicator_behind':
        return `${indicator}：${dueOn} 应达 ${expected}，填报 ${reported}，落后 ${points} 个百分点`;
      case 'plan_missing':
        return `实施方案应于 ${dueOn} 前报送，尚未报送，进度无法衡量`;
      case 'news_missing':
        return `${cycle} 起没有填报进展`;
      default:
        return '';
    }
  },
  since: (on) => `${on} 起`,
  next: (colour, on) => `如无进展，${on} 转为${colour}`,
  stays: '目前没有会使它变化的日期',
  behind: ({ n, m }) => `其他负责单位 ${m} 个，其中 ${n} 个滞后或逾期`,
  provisional: '节假日安排尚未公布，日期为暂定',
  join: '；',
  counts: {
    title: '亮灯',
    finding: (colours) => `亮灯：${colours.map((colour) => `{${colour}} 项${zhColour[colour]}`).join('，')}`,
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
  colour: enColour,
  grey: {
    not_given: 'not yet given out',
    done: 'done',
    ended: 'no longer carried',
    suspended: 'suspended',
    not_done: 'not done when the year closed',
    objected: 'returned, waits for a decision',
  },
  reason: (
    { code, kind, dueOn, words, due, verified, points, indicator, expected, reported, cycle },
    isPast,
  ) => {
    switch (code) {
      case 'date':
        return `${kind ? enKind[kind] : ''}${words ? ` “${words}”` : ''} ${dueOn} ${isPast ? 'has passed' : 'is near'}`;
      case 'milestones_behind':
        return `${due} ${plural(due ?? 0, 'milestone')} due, ${verified} verified as done: ${points} points behind`;
      case 'indicator_behind':
        return `${indicator}: ${expected} by ${dueOn}, ${reported} reported, ${points} points behind`;
      case 'plan_missing':
        return `The plan was due on ${dueOn} and is missing: progress cannot be measured`;
      case 'news_missing':
        return `No report since ${cycle}`;
      default:
        return '';
    }
  },
  since: (on) => `since ${on}`,
  next: (colour, on) => `without news: ${colour} on ${on}`,
  stays: 'No date ahead will change it',
  behind: ({ n, m }) => `${n} of ${m} other responsible organisations behind`,
  provisional: 'Holidays are not published yet: the dates are provisional',
  join: '; ',
  counts: {
    title: 'Lights',
    finding: (colours) => `Lights: ${colours.map((colour) => `{${colour}} ${enColour[colour]}`).join(', ')}`,
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
