import type { LightReason } from './lights.ts';
import type { GreyReason, Language, LightColour, LightDateKind } from './values.ts';

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

/** What is said of a light: its colour, why none applies, and why it stands where it does. */
export interface SaidOfLight {
  colour: Record<LightColour, string>;
  grey: Record<GreyReason, string>;
  /** The reason in words; whether its day lies behind. */
  reason: (reason: LightReason, isPast: boolean) => string;
  join: string;
}

/** The shape that a light has beside its colour. */
export const lightMarks: Record<LightColour, string> = {
  ...{ red: '■', yellow: '▲', blue: '◐', green: '●', grey: '○' },
};

/** The words of lights, for pages and for what is printed. */
export const saidOfLight: Record<Language, SaidOfLight> = {
  zh: {
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
    join: '；',
  },
  en: {
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
          return `${due} ${due === 1 ? 'milestone' : 'milestones'} due, ${verified} verified as done: ${points} points behind`;
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
    join: '; ',
  },
};
