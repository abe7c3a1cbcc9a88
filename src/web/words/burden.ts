import type { RequestKind } from '#contract/values.ts';
import { bilingual } from './bilingual.ts';

interface BurdenWords {
  title: string;
  /** Each `{name}` is the place of a figure. */
  sentence: (year: number) => string;
  before: string;
  none: string;
  noneDetail: string;
  years: string;
  export: string;
  byMonth: string;
  byOrganisation: string;
  byRequester: string;
  month: string;
  organisation: string;
  requester: string;
  office: string;
  kind: Record<RequestKind, string>;
  kinds: string;
  requests: string;
  fieldsAsked: string;
  fieldsTyped: string;
  pages: string;
  howCounted: string;
  opens: (organisation: string, month: string, count: number) => string;
  openedTitle: (organisation: string, month: string) => string;
  close: string;
  askedOn: string;
  about: string;
  more: (count: number) => string;
}

/** What requests cost who has to answer them (减负). */
export const burdenWords = bilingual<BurdenWords>(
  {
    title: '减负',
    sentence: (year) =>
      `${year} 年向 {organisations} 个单位提出要求 {requests} 件，须填 {asked} 项，各单位实填 {typed} 项，合 {pages} 页。`,
    before: '上一年 {requests} 件，须填 {asked} 项。',
    none: '这一年没有向各单位提出要求',
    noneDetail: '对账、询问、督办、催办等每提出一次，都在这里按单位和月份计数。',
    years: '年度',
    export: '导出 CSV',
    byMonth: '各月',
    byOrganisation: '各单位',
    byRequester: '由谁提出',
    month: '月份',
    organisation: '单位',
    requester: '提出单位',
    office: '由命令行办理',
    kind: {
      statement: '对账单',
      report_question: '填报询问',
      policy_question: '政策问题',
      consultation: '征求意见',
      order: '督办单',
      instruction: '领导批示',
      plan: '实施方案',
      returned: '退回重报',
      reminder: '催办',
    },
    kinds: '种类',
    requests: '件数',
    fieldsAsked: '须填项数',
    fieldsTyped: '实填项数',
    pages: '页数',
    howCounted:
      '同一次办理对一个单位计一件。对账单每行须填一项，实施方案须填时间表、责任人、成果形式三项，催办不须填报。实填只计亲手填写的，预填和照旧的不计。页数按打印计，对账单每页十二行。',
    opens: (organisation, month, count) => `${organisation} ${month}：${count} 件，查看明细`,
    openedTitle: (organisation, month) => `${month}向${organisation}提出的要求`,
    close: '收起明细',
    askedOn: '日期',
    about: '事项',
    more: (count) => `只列出最近 ${count} 件。`,
  },
  {
    title: 'Burden',
    sentence: (year) =>
      `In ${year} {requests} requests reached {organisations} organisations and asked for {asked} fields; they typed {typed}, on {pages} pages.`,
    before: 'The year before: {requests} requests, {asked} fields.',
    none: 'Nothing was asked of organisations in this year',
    noneDetail:
      'Every statement, question, order or reminder that goes out is counted here by organisation and month.',
    years: 'Year',
    export: 'Export as CSV',
    byMonth: 'By month',
    byOrganisation: 'By organisation',
    byRequester: 'Who asked',
    month: 'Month',
    organisation: 'Organisation',
    requester: 'Requester',
    office: 'the command line',
    kind: {
      statement: 'statement',
      report_question: 'question on a report',
      policy_question: 'policy question',
      consultation: 'consultation',
      order: 'supervision order',
      instruction: 'instruction',
      plan: 'plan',
      returned: 'returned',
      reminder: 'reminder',
    },
    kinds: 'Kind',
    requests: 'Requests',
    fieldsAsked: 'Fields asked',
    fieldsTyped: 'Fields typed',
    pages: 'Pages',
    howCounted:
      'One act is one request to each organisation that it reaches. A line of a statement asks for one field, a plan for timetable, persons and form of the result, a reminder for none. Typed is what people wrote themselves, not what was filled in beforehand. Pages are as printed, twelve lines of a statement on each.',
    opens: (organisation, month, count) => `${organisation}, ${month}: ${count}, show them`,
    openedTitle: (organisation, month) => `What was asked of ${organisation} in ${month}`,
    close: 'Close the list',
    askedOn: 'Day',
    about: 'About',
    more: (count) => `Only the last ${count} are listed.`,
  },
);
