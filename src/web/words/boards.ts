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
  issue: string;
  owes: Record<'reports' | 'plans' | 'statements' | 'orders' | 'questions', (count: number) => string>;
  more: (left: number) => string;
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
    issue: '发督办单',
    owes: {
      reports: (count) => `进展 ${count} 项`,
      plans: () => '实施方案',
      statements: (count) => `对账单 ${count} 份`,
      orders: (count) => `督办单 ${count} 份`,
      questions: (count) => `政策问题 ${count} 件`,
    },
    more: (left) => `另有 ${left} 项，全部显示`,
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
    issue: 'Issue an order',
    owes: {
      reports: (count) => `${count} ${plural(count, 'report')}`,
      plans: () => 'the plan',
      statements: (count) => `${count} ${plural(count, 'statement')}`,
      orders: (count) => `${count} ${plural(count, 'order')}`,
      questions: (count) => `${count} ${plural(count, 'policy question')}`,
    },
    more: (left) => `Show ${left} more`,
  },
);
