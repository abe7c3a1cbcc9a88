import { bilingual } from './bilingual.ts';

export const chartWords = bilingual(
  {
    saveSvg: '存为 SVG',
    savePng: '存为 PNG',
    failed: '图没能加载，同样的数字可以表格查看。',
    source: (document: string) => `来源：${document}`,
    month: '月份',
    thisMonth: '本月',
    due: { issuePolicy: '出台政策', complete: '完成' },
    and: (names: string[]) => names.join('、'),
    peaks: {
      issuePolicy: (months: string, count: number, each: boolean) =>
        `出台政策以${months}最多，${each ? '各 ' : ''}${count} 项`,
      complete: (months: string, count: number, each: boolean) =>
        `要求完成的以${months}最多，${each ? '各 ' : ''}${count} 项`,
    },
    join: (clauses: string[]) => clauses.join('；'),
    noneDue: '没有写明日期的时限',
    noneDueDetail: '这里的任务都没有写明完成或出台政策的月份。',
    describeMonth: (month: string, issuePolicy: number, complete: number) =>
      `${month}出台政策 ${issuePolicy} 项、完成 ${complete} 项`,
    describeMonths: (months: string[]) => `各月到期任务柱状图。${months.join('；')}。`,
    dueTable: '各月到期任务数',
    dueFile: '各月到期',
  },
  {
    saveSvg: 'Save as SVG',
    savePng: 'Save as PNG',
    failed: 'The chart could not be loaded; the same figures are in the table.',
    source: (document: string) => `Source: ${document}`,
    month: 'Month',
    thisMonth: 'now',
    due: { issuePolicy: 'Issue policy', complete: 'Complete' },
    and: (names: string[]) => new Intl.ListFormat('en').format(names),
    peaks: {
      issuePolicy: (months: string, count: number, each: boolean) =>
        `Most policies are due in ${months} (${count}${each ? ' each' : ''})`,
      complete: (months: string, count: number, each: boolean) =>
        `most results in ${months} (${count}${each ? ' each' : ''})`,
    },
    join: (clauses: string[]) => {
      const sentence = clauses.join(', ');
      return sentence.charAt(0).toUpperCase() + sentence.slice(1);
    },
    noneDue: 'No deadline with a date',
    noneDueDetail: 'None of these tasks names a month in which a result or a policy is due.',
    describeMonth: (month: string, issuePolicy: number, complete: number) =>
      `${month}: ${issuePolicy} to issue a policy, ${complete} to complete`,
    describeMonths: (months: string[]) => `Bar chart of tasks due in each month. ${months.join('; ')}.`,
    dueTable: 'Tasks due in each month',
    dueFile: 'due-by-month',
  },
);

export type ChartWords = (typeof chartWords)['zh'];
