import { bilingual } from './bilingual.ts';
import { plural } from './format.ts';

interface DashboardWords {
  title: string;
  link: (organisation: string) => string;
  answer: string;
  end: string;
  lights: string;
  role: string;
  total: string;
  due: string;
  dueThis: (month: string) => string;
  nothingDue: string;
  waits: string;
  toSign: Record<'reports' | 'plans' | 'statements' | 'coSignatures', (count: number) => string>;
  nothingToSign: string;
  asked: string;
  askedOf: Record<'orders' | 'questions' | 'findings', (count: number) => string>;
  late: (count: number) => string;
  nothingAsked: string;
  statement: string;
  noStatement: string;
  statementLine: (lines: number, unanswered: number, differing: number, dueOn: string) => string;
  partners: string;
  noPartners: string;
  partner: (red: number, yellow: number) => string;
  task: (ordinal: number) => string;
  burden: string;
  burdenLine: (requests: number, fields: number, pages: number) => string;
  trendSource: (from: string, to: string) => string;
  all: string;
}

/** How an organisation stands, for its principal. */
export const dashboardWords = bilingual<DashboardWords>(
  {
    title: '本单位情况',
    link: (organisation) => `${organisation}的任务、签批和要求一览`,
    answer: '{tasks} 项任务，{red} 项逾期、{yellow} 项滞后；待签 {sign} 件；要求答复 {asked} 件',
    end: '。',
    lights: '任务亮灯',
    role: '承担方式',
    total: '合计',
    due: '到期',
    dueThis: (month) => `${month}到期`,
    nothingDue: '本月和下月没有写明日期的任务到期。',
    waits: '待签',
    toSign: {
      reports: (count) => `进展报告 ${count} 份`,
      plans: (count) => `实施方案 ${count} 份`,
      statements: (count) => `对账单 ${count} 份`,
      coSignatures: (count) => `会签 ${count} 份`,
    },
    nothingToSign: '没有待签的。',
    asked: '要求答复',
    askedOf: {
      orders: (count) => `督办单 ${count} 份`,
      questions: (count) => `政策问题 ${count} 件`,
      findings: (count) => `差异 ${count} 条`,
    },
    late: (count) => `（${count} 份逾期）`,
    nothingAsked: '没有等待答复的。',
    statement: '本期对账单',
    noStatement: '没有正在进行的对账。',
    statementLine: (lines, unanswered, differing, dueOn) =>
      `${lines} 项，未答 ${unanswered} 项，不一致 ${differing} 项；${dueOn} 前签章`,
    partners: '牵头任务中滞后的单位',
    noPartners: '牵头的任务中没有单位滞后。',
    partner: (red, yellow) => `逾期 ${red} 项，滞后 ${yellow} 项`,
    task: (ordinal) => `第 ${ordinal} 项任务`,
    burden: '本月负担',
    burdenLine: (requests, fields, pages) => `收到要求 ${requests} 件，须填 ${fields} 项，${pages} 页`,
    trendSource: (from, to) => `来源：本单位承担的任务 ${from} 至 ${to} 每隔七天的灯。`,
    all: '全部任务',
  },
  {
    title: 'Where we stand',
    link: (organisation) => `Tasks, signatures and requests of ${organisation} at a glance`,
    answer: '{tasks} tasks, {red} overdue and {yellow} behind; {sign} to sign; {asked} to answer',
    end: '.',
    lights: 'Lights of the tasks',
    role: 'Role',
    total: 'Total',
    due: 'Due',
    dueThis: (month) => `Due in ${month}`,
    nothingDue: 'No task with a date is due this month or the next.',
    waits: 'To sign',
    toSign: {
      reports: (count) => `${count} ${plural(count, 'report')}`,
      plans: (count) => `${count} ${plural(count, 'plan')}`,
      statements: (count) => `${count} ${plural(count, 'statement')}`,
      coSignatures: (count) => `${count} ${plural(count, 'co-signature')}`,
    },
    nothingToSign: 'Nothing waits for a signature.',
    asked: 'Asked of us',
    askedOf: {
      orders: (count) => `${count} ${plural(count, 'order')}`,
      questions: (count) => `${count} ${plural(count, 'policy question')}`,
      findings: (count) => `${count} ${plural(count, 'finding')}`,
    },
    late: (count) => ` (${count} late)`,
    nothingAsked: 'Nothing waits for an answer.',
    statement: 'Statement of the running cycle',
    noStatement: 'No reconciliation is running.',
    statementLine: (lines, unanswered, differing, dueOn) =>
      `${lines} lines, ${unanswered} unanswered, ${differing} that do not agree; to be signed by ${dueOn}`,
    partners: 'Behind in tasks that we lead',
    noPartners: 'Nobody is behind in tasks that we lead.',
    partner: (red, yellow) => `${red} overdue, ${yellow} behind`,
    task: (ordinal) => `Task ${ordinal}`,
    burden: 'Burden this month',
    burdenLine: (requests, fields, pages) =>
      `${requests} ${plural(requests, 'request')}, ${fields} ${plural(fields, 'field')}, ${pages} ${plural(pages, 'page')}`,
    trendSource: (from, to) =>
      `Source: the lights of the organisation’s tasks every seven days from ${from} to ${to}.`,
    all: 'All tasks',
  },
);
