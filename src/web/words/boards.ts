import { bilingual } from './bilingual.ts';
import { plural } from './format.ts';

interface BoardWords {
  title: string;
  day: string;
  answer: string;
  silentAnswer: string;
  end: string;
  red: (branches: number) => string;
  turning: (branches: number) => string;
  silent: (organisations: number) => string;
  none: Record<'red' | 'turning' | 'silent', string>;
  notThatDay: string;
  columns: Record<'organisation' | 'why' | 'when' | 'telephone' | 'act' | 'owes', string>;
  redSince: (on: string) => string;
  redFrom: (on: string) => string;
  beside: string;
  reminded: (on: string) => string;
  order: (colour: string) => string;
  owes: Record<'reports' | 'plans' | 'statements' | 'orders' | 'questions', (count: number) => string>;
  more: (left: number) => string;
  heat: {
    finding: (organisation: string, red: number) => string;
    table: string;
    organisation: string;
    total: string;
    cell: (organisation: string, part: string, light: string, count: number, total: number) => string;
    csv: string;
    source: (day: string) => string;
    file: string;
  };
  trend: {
    finding: (weeks: number, before: number, now: number) => string;
    describe: (weeks: string[]) => string;
    week: (day: string, red: number, yellow: number, blue: number) => string;
    day: string;
    table: string;
    source: (from: string, to: string) => string;
    file: string;
  };
}

/** The supervision board: what is red and why, what turns red, who has not answered. */
export const boardWords = bilingual<BoardWords>(
  {
    title: '督查看板',
    day: '日期',
    answer: '{day}：{tasks} 项任务亮红灯，涉及 {organisations} 个单位；七天内另有 {turning} 项承担关系转红',
    silentAnswer: '；{silent} 个单位有到期未答的',
    end: '。',
    red: (branches) => `红灯 ${branches} 项`,
    turning: (branches) => `七天内转红 ${branches} 项`,
    silent: (organisations) => `到期未答 ${organisations} 个单位`,
    none: {
      red: '没有亮红灯的。',
      turning: '七天内没有将转红的。',
      silent: '到期的都已答复。',
    },
    notThatDay: '到期未答只看今天的，请把日期改回今天。',
    columns: {
      ...{ organisation: '单位', why: '原因', when: '何时', telephone: '电话', act: '办理' },
      owes: '未答',
    },
    redSince: (on) => `${on} 起`,
    redFrom: (on) => `${on} 转红`,
    beside: '不带动任务灯',
    reminded: (on) => `${on} 已电话催办`,
    order: (colour) => `已发${colour}督办单`,
    owes: {
      reports: (count) => `进展 ${count} 项`,
      plans: () => '实施方案',
      statements: (count) => `对账单 ${count} 份`,
      orders: (count) => `督办单 ${count} 份`,
      questions: (count) => `政策问题 ${count} 件`,
    },
    more: (left) => `另有 ${left} 项，全部显示`,
    heat: {
      finding: (organisation, red) =>
        red > 0 ? `红灯最多的是${organisation}，${red} 项` : '各单位各部分都没有亮红灯',
      table: '各单位在各部分最差的灯和项数',
      organisation: '单位',
      total: '合计',
      cell: (organisation, part, light, count, total) =>
        `${organisation}，第${part}部分：${total} 项中 ${count} 项${light}`,
      csv: '存为 CSV',
      source: (day) => `来源：本台账 ${day} 各单位各部分最差的灯（项数／合计）。`,
      file: '亮灯热图',
    },
    trend: {
      finding: (weeks, before, now) =>
        before === now
          ? `亮红灯的任务 ${weeks} 周来由 ${before} 项到 ${now} 项，持平`
          : `亮红灯的任务 ${weeks} 周来由 ${before} 项${now > before ? '增' : '减'}到 ${now} 项`,
      describe: (weeks) => `各周亮灯柱状图。${weeks.join('；')}。`,
      week: (day, red, yellow, blue) => `${day} 红 ${red}、黄 ${yellow}、蓝 ${blue}`,
      day: '日期',
      table: '各周亮灯的任务数',
      source: (from, to) => `来源：本台账各任务 ${from} 至 ${to} 每隔七天的灯；点一周看当天。`,
      file: '亮灯趋势',
    },
  },
  {
    title: 'Supervision board',
    day: 'Day',
    answer:
      '{day}: {tasks} red tasks of {organisations} organisations; {turning} more branches turn red within seven days',
    silentAnswer: '; {silent} organisations owe answers',
    end: '.',
    red: (branches) => `Red: ${branches}`,
    turning: (branches) => `Red within seven days: ${branches}`,
    silent: (organisations) => `Owe answers: ${organisations} ${plural(organisations, 'organisation')}`,
    none: {
      red: 'Nothing is red.',
      turning: 'Nothing turns red within seven days.',
      silent: 'Everything due has been answered.',
    },
    notThatDay: 'Who owes answers is known of today only: set the day back to today.',
    columns: {
      ...{ organisation: 'Organisation', why: 'Why', when: 'When', telephone: 'Telephone' },
      ...{ act: 'Do', owes: 'Missing' },
    },
    redSince: (on) => `since ${on}`,
    redFrom: (on) => `from ${on}`,
    beside: 'does not colour the task',
    reminded: (on) => `called on ${on}`,
    order: (colour) => `${colour} order issued`,
    owes: {
      reports: (count) => `${count} ${plural(count, 'report')}`,
      plans: () => 'the plan',
      statements: (count) => `${count} ${plural(count, 'statement')}`,
      orders: (count) => `${count} ${plural(count, 'order')}`,
      questions: (count) => `${count} ${plural(count, 'policy question')}`,
    },
    more: (left) => `Show ${left} more`,
    heat: {
      finding: (organisation, red) =>
        red > 0 ? `${organisation} has the most red: ${red}` : 'Nothing is red in any part',
      table: 'The worst light of each organisation in each part, and how many show it',
      organisation: 'Organisation',
      total: 'Total',
      cell: (organisation, part, light, count, total) =>
        `${organisation}, part ${part}: ${count} of ${total} ${light}`,
      csv: 'Save as CSV',
      source: (day) =>
        `Source: the worst light of each organisation in each part of this ledger on ${day} (count/total).`,
      file: 'lights-heat-map',
    },
    trend: {
      finding: (weeks, before, now) =>
        before === now
          ? `Red tasks in ${weeks} weeks: ${before} then, ${now} now`
          : `Red tasks ${now > before ? 'rose' : 'fell'} from ${before} to ${now} in ${weeks} weeks`,
      describe: (weeks) => `Bars of the lights of each week. ${weeks.join('; ')}.`,
      week: (day, red, yellow, blue) => `${day} red ${red}, yellow ${yellow}, blue ${blue}`,
      day: 'Day',
      table: 'Tasks by light, week by week',
      source: (from, to) =>
        `Source: the lights of this ledger’s tasks every seven days from ${from} to ${to}; a week opens its day.`,
      file: 'lights-by-week',
    },
  },
);
