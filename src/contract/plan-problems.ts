import type { Language } from './values.ts';

/** Why something about plans was not done. */
export const planProblemCodes = ['plan_incomplete'] as const;
export type PlanProblemCode = (typeof planProblemCodes)[number];

/** The words for each: what happened, what is kept, what to do next. */
export const planProblemWords: Record<
  PlanProblemCode,
  Record<Language, { title: string; detail: string }>
> = {
  plan_incomplete: {
    zh: {
      title: '方案还缺必填内容',
      detail: '每项任务须写明时间节点、责任人和成果形式，尚未签发，已填内容都在。请按提示补齐后再签发。',
    },
    en: {
      title: 'The plan leaves out what it must state',
      detail:
        'Each task needs a timetable, persons answerable and the form of its result. It was not signed; all that was typed is kept. Fill in what is marked, then sign it.',
    },
  },
};
