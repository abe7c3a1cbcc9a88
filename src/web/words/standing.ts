import { stateWords } from '#contract/state-words.ts';
import type {
  AssignmentOrigin,
  AssignmentState,
  BasisKind,
  OpenExtensionState,
  TaskState,
} from '#contract/values.ts';
import { bilingual } from './bilingual.ts';
import { plural } from './format.ts';

interface StandingWords {
  title: string;
  taskState: Record<TaskState, string>;
  assignmentState: Record<AssignmentState, string>;
  /** Waits for its receipt longer than it may. */
  late: string;
  origin: Record<AssignmentOrigin, string>;
  basisKind: Record<BasisKind, string>;
  basis: string;
  /** Who stands where, of those that the reader sees. */
  summary: (of: { total: number; received: number; late: number; objected: number }) => string;
  convener: string;
  convenerHint: string;
  mergedInto: string;
  mergedFrom: string;
  splitFrom: string;
  splitInto: string;
  task: (ordinal: number) => string;
  adjustments: string;
  adjusted: (on: string, by: string) => string;
  adjustedDue: (on: string) => string;
  assignments: string;
  columns: { organisation: string; state: string; dates: string; acts: string };
  assignedOn: (on: string) => string;
  receiveBy: (on: string, left: string) => string;
  receivedOn: (on: string) => string;
  internalOn: (on: string) => string;
  extended: (on: string, from: string) => string;
  extension: Record<OpenExtensionState, string>;
  objectedOn: (on: string) => string;
  from: (organisation: string) => string;
  to: (organisations: string) => string;
  reminded: (on: string, by: string) => string;
  hidden: (count: number) => string;
  nobody: string;
  more: string;
  actsOn: (organisation: string) => string;
  ended: (count: number) => string;
  resolved: string;
  history: {
    title: string;
    empty: string;
    older: string;
    onBehalfOf: (name: string) => string;
    basis: string;
    ofTask: string;
    more: (count: number) => string;
    /** A link to the proof that the act stands in the sealed journal. */
    proof: string;
    proofTitle: string;
  };
}

const zh: StandingWords = {
  title: '办理情况',
  taskState: stateWords.zh.taskState,
  assignmentState: stateWords.zh.assignmentState,
  late: '逾期未签收',
  origin: {
    named: '文件列明',
    placeholder: '按“等、有关部门”明确',
    reassignment: '改派',
    succession: '机构沿革承接',
    merger: '随任务合并转入',
    split: '随任务拆分转入',
    cascade: '由上级单位分解',
  },
  basisKind: {
    meeting: '会议议定',
    instruction: '领导批示',
    approved_proposal: '报批同意',
    other: '其他依据',
  },
  basis: '立项依据',
  summary: ({ total, received, late, objected }) =>
    [
      `${total} 个单位承担，${received} 个已签收`,
      late > 0 && `${late} 个逾期未签收`,
      objected > 0 && `${objected} 个已退回待定`,
    ]
      .filter(Boolean)
      .join('，'),
  convener: '召集单位',
  convenerHint: '文件未明确牵头单位，由督查机构确定，不是牵头单位',
  mergedInto: '并入',
  mergedFrom: '并入本项的',
  splitFrom: '拆分自',
  splitInto: '拆分为',
  task: (ordinal) => `第 ${ordinal} 项`,
  adjustments: '调整（文件原文不变）',
  adjusted: (on, by) => `${on}，${by}`,
  adjustedDue: (on) => `时限改为 ${on}`,
  assignments: '承担单位',
  columns: { organisation: '单位', state: '状态', dates: '日期', acts: '办理' },
  assignedOn: (on) => `${on} 交办`,
  receiveBy: (on, left) => `应于 ${on} 前签收，${left}`,
  receivedOn: (on) => `${on} 签收`,
  internalOn: (on) => `内部时限 ${on}`,
  extended: (on, from) => `准予延期至 ${on}（文件时限 ${from}）`,
  extension: { asked: '已申请延期，待审核', supported: '延期已审核，待批准' },
  objectedOn: (on) => `${on} 退回`,
  from: (organisation) => `承接自${organisation}`,
  to: (organisations) => `移交${organisations}`,
  reminded: (on, by) => `${on} 电话催办（${by}）`,
  hidden: (count) => `另有 ${count} 个单位承担，其办理情况不对您显示。`,
  nobody: '还没有单位承担。',
  more: '办理',
  actsOn: (organisation) => `${organisation}：办理`,
  ended: (count) => `另有 ${count} 条已结束`,
  resolved: '已明确',
  history: {
    title: '办理过程',
    empty: '还没有可以显示的办理过程。',
    older: '再看更早的',
    onBehalfOf: (name) => `代${name}`,
    basis: '依据',
    ofTask: '任务',
    more: (count) => `等共 ${count} 处`,
    proof: '存证',
    proofTitle: '下载存证证明：不用本系统即可核验这项操作未被改动',
  },
};

const en: StandingWords = {
  title: 'Where it stands',
  taskState: stateWords.en.taskState,
  assignmentState: stateWords.en.assignmentState,
  late: 'Receipt overdue',
  origin: {
    named: 'named by the text',
    placeholder: 'settled for 等 or 有关部门',
    reassignment: 'reassigned',
    succession: 'taken over with the duties',
    merger: 'came with a merged task',
    split: 'came with the split',
    cascade: 'cascaded from above',
  },
  basisKind: {
    meeting: 'Decision of a meeting',
    instruction: "Leader's instruction",
    approved_proposal: 'Approved proposal',
    other: 'Other basis',
  },
  basis: 'Registered on',
  summary: ({ total, received, late, objected }) =>
    [
      `${received} of ${total} ${plural(total, 'organisation')} ${plural(received, 'has', 'have')} received it`,
      late > 0 && `${late} overdue`,
      objected > 0 && `${objected} objected`,
    ]
      .filter(Boolean)
      .join(', '),
  convener: 'Convener',
  convenerHint: 'The text names no lead; the keepers named this organisation to convene, it does not lead',
  mergedInto: 'Merged into',
  mergedFrom: 'Merged into this',
  splitFrom: 'Split from',
  splitInto: 'Split into',
  task: (ordinal) => `task ${ordinal}`,
  adjustments: 'Adjustments (the official text stays)',
  adjusted: (on, by) => `${on}, ${by}`,
  adjustedDue: (on) => `date now ${on}`,
  assignments: 'Who carries it',
  columns: { organisation: 'Organisation', state: 'State', dates: 'Dates', acts: 'Do' },
  assignedOn: (on) => `assigned ${on}`,
  receiveBy: (on, left) => `to be received by ${on}, ${left}`,
  receivedOn: (on) => `received ${on}`,
  internalOn: (on) => `internal date ${on}`,
  extended: (on, from) => `extended to ${on} (official date ${from})`,
  extension: {
    asked: 'extension asked for, to be supported',
    supported: 'extension supported, to be decided',
  },
  objectedOn: (on) => `objected ${on}`,
  from: (organisation) => `from ${organisation}`,
  to: (organisations) => `to ${organisations}`,
  reminded: (on, by) => `reminded by telephone ${on} (${by})`,
  hidden: (count) =>
    `${count} more ${plural(count, 'organisation')} ${plural(count, 'carries', 'carry')} it; how far they are is not shown to you.`,
  nobody: 'Nobody carries it yet.',
  more: 'Do',
  actsOn: (organisation) => `${organisation}: do`,
  ended: (count) => `${count} ended`,
  resolved: 'settled',
  history: {
    title: 'History',
    empty: 'There is no history to show yet.',
    older: 'Show older',
    onBehalfOf: (name) => `for ${name}`,
    basis: 'basis',
    ofTask: 'task',
    more: (count) => `${count} in all`,
    proof: 'proof',
    proofTitle: 'Download the proof that this act was not changed; it is checked without this program',
  },
};

/** Where a task and its assignments stand, and the history of what was done. */
export const standingWords = bilingual(zh, en);
