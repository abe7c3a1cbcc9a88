import type { Language } from './values.ts';

/** Why the end of a year, or a link across years, was refused. */
export const yearProblemCodes = [
  'year_closed',
  'year_runs',
  'outcome_not_so',
  'ground_needed',
  'outcomes_missing',
  'outcomes_changed',
  'not_earlier',
  'already_linked',
  'programme_exists',
  'programme_years',
] as const;
export type YearProblemCode = (typeof yearProblemCodes)[number];

type Sentence = string | ((facts: { ordinal?: number | undefined; count?: number | undefined }) => string);

/** The words for each: what happened, what is kept, what to do next. */
export const yearProblemWords: Record<
  YearProblemCode,
  Record<Language, { title: string; detail: Sentence }>
> = {
  year_closed: {
    zh: { title: '本年度已经收账', detail: '未作任何改动。确需更改的，请督查室主任写明理由，重新开账。' },
    en: {
      title: 'The year is closed',
      detail:
        'Nothing was changed. Where something must change, the head opens the year again with the reason.',
    },
  },
  year_runs: {
    zh: {
      title: '年度尚未结束',
      detail: '年度收账在当年12月或者以后办理，未作任何改动。年终结果可以先逐项确定，已确定的都已保存。',
    },
    en: {
      title: 'The year is still running',
      detail:
        'A year is closed in its December or later; nothing was changed. Outcomes can be settled before; all that are settled are stored.',
    },
  },
  outcome_not_so: {
    zh: {
      title: '年终结果与任务现状不符',
      detail: ({ ordinal }) =>
        `第 ${ordinal ?? ''} 项：已同意办结的才能定为完成，尚未办结的定为转下年或者未完成。全部未作改动。`,
    },
    en: {
      title: 'The outcome does not fit how the task stands',
      detail: ({ ordinal }) =>
        `Task ${ordinal ?? ''}: what has been accepted is done; anything else is carried over or not done. Nothing was changed.`,
    },
  },
  ground_needed: {
    zh: {
      title: '请写明依据',
      detail: ({ ordinal }) =>
        `第 ${ordinal ?? ''} 项：现有记录不足以说明这一结果，或者任务未完成，须写明依据。全部未作改动，所填内容仍在页面上。`,
    },
    en: {
      title: 'Say on what ground',
      detail: ({ ordinal }) =>
        `Task ${ordinal ?? ''}: the record alone does not say so, or the task is not done, so the ground is needed in words. Nothing was changed; what you typed is still on the page.`,
    },
  },
  outcomes_missing: {
    zh: {
      title: '还有任务没有确定年终结果',
      detail: ({ count }) =>
        `${count ?? ''} 项没有结果，或者结果与现状已不相符。已确定的都已保存。请用“待定”筛选，逐项或成批确定后再收账。`,
    },
    en: {
      title: 'Some tasks have no outcome',
      detail: ({ count }) =>
        `${count ?? ''} have none, or one that is not so any more. All that are settled are stored. Show those that wait, settle them, then close the year.`,
    },
  },
  outcomes_changed: {
    zh: {
      title: '年终结果刚刚有变动',
      detail: '他人又确定了部分结果，尚未收账。页面已更新，请核对各类项数后再办理。',
    },
    en: {
      title: 'Outcomes have just changed',
      detail:
        'Somebody settled some anew; the year is not closed. The page is up to date: check the figures, then close it.',
    },
  },
  not_earlier: {
    zh: {
      title: '所选任务不在更早的文件里',
      detail: '接续只连向更早年度的文件，未作任何改动。同一文件内的任务请用合并。',
    },
    en: {
      title: 'The other task is not of an earlier directive',
      detail:
        'A task goes on with one of an earlier directive; nothing was changed. Within one directive merge tasks instead.',
    },
  },
  already_linked: {
    zh: { title: '两项任务已经接续', detail: '未作任何改动。' },
    en: { title: 'The two tasks are linked already', detail: 'Nothing was changed.' },
  },
  programme_exists: {
    zh: {
      title: '已有同名的规划',
      detail: '未作任何改动，所填内容仍在页面上。请打开已有的规划，或者另取名称。',
    },
    en: {
      title: 'There is a programme of this name',
      detail:
        'Nothing was changed; what you typed is still on the page. Open the one that is there, or choose another name.',
    },
  },
  programme_years: {
    zh: { title: '规划的年份前后颠倒', detail: '未作任何改动，所填内容仍在页面上。请改正起止年份。' },
    en: {
      title: 'The programme ends before it begins',
      detail: 'Nothing was changed; what you typed is still on the page. Correct the years.',
    },
  },
};
