import type { ClaimWarning, ClosingStep } from '#contract/values.ts';
import { bilingual } from './bilingual.ts';
import { plural } from './format.ts';

const zh = {
  title: '办结审核',
  nothing: '目前没有等待审核、批准的办结和延期申请。',
  waiting: (assess: number, accept: number, extensions: number) =>
    [
      assess > 0 && `${assess} 项办结申请待审核`,
      accept > 0 && `${accept} 项待批准办结`,
      extensions > 0 && `${extensions} 项延期申请待答复`,
    ]
      .filter(Boolean)
      .join('，')
      .concat('。'),
  steps: '环节',
  step: {
    to_assess: { name: '待审核', help: '第一步：督查机构看依据、看材料，属实的审核通过，不属实的退办。' },
    to_accept: {
      name: '待批准',
      help: '第二步：督查室主任批准办结；承担责任的单位全部办结后，任务随之办结。',
    },
    to_support: { name: '延期待审核', help: '第一步：督查机构审核延期申请。' },
    to_grant: { name: '延期待批准', help: '第二步：督查室主任批准后，只改该单位的时限，文件时限照旧。' },
    accepted: {
      name: '已办结',
      help: '到现场或者用数据核实后销号；发现未完成的，由督查室主任重新转入办理。',
    },
    struck_off: { name: '已销号', help: '已经核实。发现问题的，由督查室主任重新转入办理。' },
    sent_back: { name: '已退办', help: '退办后各单位继续办理，可以再次申请。' },
  } satisfies Record<ClosingStep, { name: string; help: string }>,
  none: '这个环节没有事项。',
  warning: {
    no_evidence: '未提供佐证材料',
    policy_missing: '要求出台的政策没有文件名称、文号和日期',
    figures_missing: '任务有量化指标，未提供数据',
    after_date: '申请时时限已过',
    year_goes_on: '要求年内持续推进，本年尚未结束',
    extension_open: '同时在申请延期',
  } satisfies Record<ClaimWarning, string>,
  warnings: '须留意',
  due: (days: string) => `文件时限 ${days}`,
  noDue: '没有写明时限',
  extended: (on: string) => `本单位准予延期至 ${on}`,
  evidence: (count: number) => (count === 0 ? '没有佐证材料' : `佐证材料 ${count} 件`),
  branches: (accepted: number, all: number) => `承担责任的 ${all} 个单位，已办结 ${accepted} 个`,
  grounds: '办结依据',
  claimed: (on: string, by: string) => `${on} 申请，经办 ${by}`,
  signer: (name: string) => `签发 ${name}`,
  assessment: '审核意见',
  decision: '批准意见',
  returned: '退办理由',
  said: (on: string, by: string) => `${on}，${by}`,
  verified: (how: string, by: string, on: string) => `${how}：${by}，${on}`,
  verification: '核实',
  policy: '出台的政策',
  reason: '延期理由',
  progress: '目前进展',
  moves: (from: string, to: string) => `由 ${from} 延至 ${to}`,
  all: '全选',
  chosen: (count: number) => `已选 ${count} 项`,
  choose: (ordinal: number, name: string) => `选择第 ${ordinal} 项，${name}`,
  more: '再显示一些',
  open: (ordinal: number) => `第 ${ordinal} 项`,
};

const en: typeof zh = {
  title: 'Completion',
  nothing: 'No claim and no extension waits for an answer.',
  waiting: (assess, accept, extensions) =>
    [
      assess > 0 && `${assess} ${plural(assess, 'claim')} to assess`,
      accept > 0 && `${accept} to accept`,
      extensions > 0 && `${extensions} ${plural(extensions, 'extension')} to answer`,
    ]
      .filter(Boolean)
      .join(', ')
      .concat('.'),
  steps: 'Steps',
  step: {
    to_assess: {
      name: 'To assess',
      help: 'First step: the keepers look at the grounds and at what shows them; what does not hold is sent back.',
    },
    to_accept: {
      name: 'To accept',
      help: 'Second step: the head accepts; once all who answer for a task are accepted it is closed.',
    },
    to_support: { name: 'Extensions to support', help: 'First step: the keepers look at the extension.' },
    to_grant: {
      name: 'Extensions to decide',
      help: 'Second step: once granted, the date moves for that organisation alone; the official one stays.',
    },
    accepted: {
      name: 'Accepted',
      help: 'Struck off once it is verified on site or by data; the head opens again what turns out not to be done.',
    },
    struck_off: { name: 'Struck off', help: 'Verified. The head opens again what turns out not to be done.' },
    sent_back: { name: 'Sent back', help: 'The organisations go on, and can claim again.' },
  },
  none: 'Nothing stands here.',
  warning: {
    no_evidence: 'no evidence given',
    policy_missing: 'a policy is asked for, and none is named with number and date',
    figures_missing: 'the task sets targets, and no figure is given',
    after_date: 'claimed after the date',
    year_goes_on: 'goes on through the year, which is not over',
    extension_open: 'an extension is asked for as well',
  },
  warnings: 'Take note',
  due: (days) => `official date ${days}`,
  noDue: 'no date in the text',
  extended: (on) => `extended to ${on} for this organisation`,
  evidence: (count) => (count === 0 ? 'no evidence' : `${count} ${plural(count, 'piece')} of evidence`),
  branches: (accepted, all) => `${accepted} of ${all} who answer for the task accepted`,
  grounds: 'Grounds',
  claimed: (on, by) => `claimed ${on} by ${by}`,
  signer: (name) => `signed by ${name}`,
  assessment: 'Assessment',
  decision: 'Decision',
  returned: 'Sent back because',
  said: (on, by) => `${on}, ${by}`,
  verified: (how, by, on) => `${how}: ${by}, ${on}`,
  verification: 'Verified',
  policy: 'Policy issued',
  reason: 'Why more time',
  progress: 'Progress so far',
  moves: (from, to) => `from ${from} to ${to}`,
  all: 'All',
  chosen: (count) => `${count} chosen`,
  choose: (ordinal, name) => `Choose task ${ordinal}, ${name}`,
  more: 'Show more',
  open: (ordinal) => `Task ${ordinal}`,
};

/** The board on which claims and extensions are answered. */
export const completionWords = bilingual(zh, en);
