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
  byYear: string;
  year: string;
  comparison: {
    title: (organisation: string, fields: number, year: number) => string;
    none: string;
    description: (year: number) => string;
    source: string;
    fileName: string;
    inYear: (year: number) => string;
    change: string;
    export: string;
  };
  leave: (approver: string, reason: string) => string;
  caps: {
    title: string;
    none: string;
    kind: string;
    all: string;
    requests: string;
    fields: string;
    unlimited: string;
    set: string;
    help: string;
    numberHint: string;
    done: string;
    by: (who: string, on: string) => string;
  };
  approvals: {
    title: string;
    none: string;
    what: string;
    asker: string;
    organisations: string;
    approver: string;
    reason: string;
    used: string;
    unused: (until: string) => string;
    help: string;
    validUntil: string;
    done: string;
  };
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
      data: '数据征集',
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
    byYear: '历年比较',
    year: '年度',
    comparison: {
      title: (organisation, fields, year) => `${year} 年须填最多的是${organisation}，共 ${fields} 项`,
      none: '各单位与上一年比较',
      description: (year) => `各单位 ${year} 年和上一年须填的项数，数值见表`,
      source: '来源：台账办理记录',
      fileName: '减负比较',
      inYear: (year) => `${year} 年须填`,
      change: '增减',
      export: '导出年度比较 CSV',
    },
    leave: (approver, reason) => `超限批准：${approver}，${reason}`,
    caps: {
      title: '每月上限',
      none: '还没有设定上限。主任设定之后，会使单位超过上限的要求不能发出。',
      kind: '单位类别',
      all: '其余单位',
      requests: '每月件数',
      fields: '每月项数',
      unlimited: '不限',
      set: '设定上限',
      help: '对账、询问、征求意见、督办、数据征集合并计算；文件规定的方案、领导批示、退回和催办不受限制。设定后即时生效。',
      numberHint: '不填为不限',
      done: '已设定上限',
      by: (who, on) => `${who} ${on}`,
    },
    approvals: {
      title: '超限批准',
      none: '这一年没有批准过超限。',
      what: '要求',
      asker: '提出单位',
      organisations: '对哪些单位',
      approver: '批准人',
      reason: '理由',
      used: '使用日期',
      unused: (until) => `未使用，${until} 前有效`,
      help: '只能用一次，只能由所写的提出单位用于所写的要求和单位。',
      validUntil: '有效期至',
      done: '已批准',
    },
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
      data: 'request for data',
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
    byYear: 'Year by year',
    year: 'Year',
    comparison: {
      title: (organisation, fields, year) => `${organisation} was asked most in ${year}: ${fields} fields`,
      none: 'Organisations beside the year before',
      description: (year) =>
        `Fields asked of each organisation in ${year} and the year before; the figures are in the table`,
      source: "Source: the ledger's journal",
      fileName: 'burden-comparison',
      inYear: (year) => `Fields asked ${year}`,
      change: 'Change',
      export: 'Export the comparison as CSV',
    },
    leave: (approver, reason) => `beyond the cap, approved by ${approver}: ${reason}`,
    caps: {
      title: 'Caps a month',
      none: 'No cap is set. Once the head sets one, what would ask an organisation for more does not go out.',
      kind: 'Kind of organisation',
      all: 'all others',
      requests: 'Requests a month',
      fields: 'Fields a month',
      unlimited: 'no limit',
      set: 'Set a cap',
      help: 'Statements, questions, consultations, orders and requests for data count together; plans that a directive asks for, instructions, returns and reminders are not held back. It takes effect at once.',
      numberHint: 'empty for no limit',
      done: 'The cap is set',
      by: (who, on) => `${who}, ${on}`,
    },
    approvals: {
      title: 'Approvals beyond the cap',
      none: 'Nothing was approved beyond a cap in this year.',
      what: 'Request',
      asker: 'Requester',
      organisations: 'Organisations',
      approver: 'Approved by',
      reason: 'Reason',
      used: 'Used on',
      unused: (until) => `not used, valid until ${until}`,
      help: 'It is good for one request of that kind, by that requester, to those organisations.',
      validUntil: 'Valid until',
      done: 'Approved',
    },
  },
);
