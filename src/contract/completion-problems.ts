import type { Language } from './values.ts';

/** Why a claim, its answer or an extension was refused. */
export const completionProblemCodes = [
  'verified_in_future',
  'extension_needs_date',
  'extension_too_late',
  'extension_not_later',
] as const;
export type CompletionProblemCode = (typeof completionProblemCodes)[number];

/** The words for each: what happened, what is kept, what to do next. */
export const completionProblemWords: Record<
  CompletionProblemCode,
  Record<Language, { title: string; detail: string }>
> = {
  verified_in_future: {
    zh: { title: '核实日期晚于今天', detail: '销号以已经核实为前提，未作任何改动。请填写实际核实的日期。' },
    en: {
      title: 'The day of verification is yet to come',
      detail:
        'What is struck off has been verified; nothing was changed. Give the day on which it was verified.',
    },
  },
  extension_needs_date: {
    zh: {
      title: '这项任务没有可以延期的时限',
      detail: '文件没有写明时限，未作任何改动。办理中的情况请通过进展填报说明。',
    },
    en: {
      title: 'There is no date to put off',
      detail: 'The text gives none; nothing was changed. Say how far the work is in a report.',
    },
  },
  extension_too_late: {
    zh: {
      title: '时限已过，不能再申请延期',
      detail:
        '延期须在到期前申请，未作任何改动，所填内容仍在页面上。请在进展中如实填报原因和下一步安排；任务要求本身有变化的，请督查机构报批后办理“调整”。',
    },
    en: {
      title: 'The date has passed: too late for an extension',
      detail:
        'An extension is asked for before the date; nothing was changed and what you typed is still on the page. Report the causes and the next steps; where what the task asks has changed, have the keepers adjust it by a decision.',
    },
  },
  extension_not_later: {
    zh: {
      title: '新的时限须晚于现在的时限',
      detail: '延期只能推后，未作任何改动。请填写更晚的日期；提前完成的，直接申请办结。',
    },
    en: {
      title: 'The new date is not later',
      detail:
        'An extension puts the date off; nothing was changed. Choose a later day; what is done earlier can be claimed at once.',
    },
  },
};
