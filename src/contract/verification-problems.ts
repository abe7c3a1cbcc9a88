import type { Language } from './values.ts';

/** Why something about what was reached or verified was not done. */
export const verificationProblemCodes = [
  'milestone_not_found',
  'milestone_claimed',
  'reached_in_future',
  'figure_not_found',
] as const;
export type VerificationProblemCode = (typeof verificationProblemCodes)[number];

/** The words for each: what happened, what is kept, what to do next. */
export const verificationProblemWords: Record<
  VerificationProblemCode,
  Record<Language, { title: string; detail: string }>
> = {
  milestone_not_found: {
    zh: {
      title: '现行方案中没有这个节点',
      detail: '只能就已同意的实施方案中的节点报达成，未作任何改动，所填内容仍在页面上。请刷新后重新选择。',
    },
    en: {
      title: 'The plan that counts has no such milestone',
      detail:
        'Only milestones of an accepted plan are claimed; nothing was changed, and what you typed is still on the page. Reload and choose again.',
    },
  },
  milestone_claimed: {
    zh: {
      title: '这个节点已经报过达成',
      detail: '已在等待核实或已经核实，未作任何改动。需要更正的，请先撤回原来的。',
    },
    en: {
      title: 'This milestone was claimed before',
      detail:
        'It waits to be verified or is verified; nothing was changed. To correct it, take the earlier claim back first.',
    },
  },
  reached_in_future: {
    zh: {
      title: '达成日期还没有到',
      detail: '未作任何改动，所填内容仍在页面上。请填写今天或以前的日期。',
    },
    en: {
      title: 'The day on which it was reached is yet to come',
      detail: 'Nothing was changed, and what you typed is still on the page. Give today or an earlier day.',
    },
  },
  figure_not_found: {
    zh: {
      title: '报告中没有这项数值',
      detail: '未作任何改动，所填内容仍在页面上。请刷新后，对照报告中的数值逐项核实。',
    },
    en: {
      title: 'The report has no such figure',
      detail:
        'Nothing was changed, and what you typed is still on the page. Reload, and verify the figures that the report has.',
    },
  },
};
