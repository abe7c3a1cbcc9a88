import type { Language } from './values.ts';

/** Why something about reconciliation was not done. */
export const reconciliationProblemCodes = [
  'cycle_period',
  'cycle_exists',
  'nothing_to_reconcile',
  'lines_unanswered',
] as const;
export type ReconciliationProblemCode = (typeof reconciliationProblemCodes)[number];

/** The words for each: what happened, what is kept, what to do next. */
export const reconciliationProblemWords: Record<
  ReconciliationProblemCode,
  Record<Language, { title: string; detail: string }>
> = {
  cycle_period: {
    zh: {
      title: '对账期间的日期前后颠倒',
      detail: '起日不能晚于止日，签发截止日不能早于止日。尚未开始对账，所填内容仍在页面上。请改正日期。',
    },
    en: {
      title: 'The days of the cycle are not in order',
      detail:
        'The period begins before it ends, and the statements are due after its end. No cycle was opened; what you typed is still on the page. Correct the days.',
    },
  },
  cycle_exists: {
    zh: {
      title: '这一期间已经开始对账',
      detail: '同一文件的同一期间只对账一次，未作任何改动。请打开已有的一期，或另选期间。',
    },
    en: {
      title: 'There is a cycle of this period',
      detail:
        'A directive is reconciled once for a period; nothing was changed. Open the cycle that is there, or choose another period.',
    },
  },
  nothing_to_reconcile: {
    zh: {
      title: '没有可对账的事项',
      detail: '这份文件还没有交办，或者各单位都已办结，未作任何改动。请先交办任务。',
    },
    en: {
      title: 'There is nothing to reconcile',
      detail:
        'Nothing of the directive has been assigned, or all of it is accepted; nothing was changed. Assign its tasks first.',
    },
  },
  lines_unanswered: {
    zh: {
      title: '还有事项没有答复',
      detail: '对账单逐项答复后才能签发，已答复的都已保存。请用“待答”筛选，逐项或成批答复后再签发。',
    },
    en: {
      title: 'Some lines have no answer',
      detail:
        'A statement is signed once each line is answered; all answers are stored. Show those that wait, answer them one by one or together, then sign.',
    },
  },
};
