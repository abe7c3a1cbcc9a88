import type { Language } from './values.ts';

/** Why something about a report was not done. */
export const reportProblemCodes = [
  'cycle_closed',
  'reported_elsewhere',
  'input_not_found',
  'target_not_found',
  'no_change_words_needed',
  'report_empty',
  'doubts_open',
  'co_signature_not_asked',
] as const;
export type ReportProblemCode = (typeof reportProblemCodes)[number];

/** The words for each: what happened, what is kept, what to do next. */
export const reportProblemWords: Record<
  ReportProblemCode,
  Record<Language, { title: string; detail: string }>
> = {
  cycle_closed: {
    zh: {
      title: '这个月份不能填报',
      detail: '只能填报本月和上月的进展，未作任何改动，所填内容仍在页面上。请改选月份。',
    },
    en: {
      title: 'Nothing is reported for this month',
      detail:
        'Reports are taken for this month and the last; nothing was changed, and what you typed is still on the page. Choose another month.',
    },
  },
  reported_elsewhere: {
    zh: {
      title: '本单位以另一角色填报',
      detail: '一个单位在一项任务中每月只报一次，未作任何改动。请在其牵头或主要承担的一项中填报。',
    },
    en: {
      title: 'Your organisation reports in another role',
      detail:
        'An organisation speaks once a month for a task; nothing was changed. Report where it leads or mainly carries the task.',
    },
  },
  input_not_found: {
    zh: {
      title: '引用的材料已不在',
      detail:
        '只能引用同一任务、同一月份已签发且未退回的配合单位材料，草稿未保存，所填内容仍在页面上。请核对引用。',
    },
    en: {
      title: 'An input that is quoted no longer stands',
      detail:
        'Only signed inputs to the same task and month that were not given back are quoted. The draft was not stored; what you typed is still on the page. Check the quotes.',
    },
  },
  target_not_found: {
    zh: {
      title: '任务中没有这项指标',
      detail: '草稿未保存，所填内容仍在页面上。请重新选择指标。',
    },
    en: {
      title: 'The task has no such target',
      detail: 'The draft was not stored; what you typed is still on the page. Choose the target again.',
    },
  },
  no_change_words_needed: {
    zh: {
      title: '已连续多期无新进展',
      detail:
        '所选事项中有的连续报无新进展已达规定期数，未作任何改动。请写一句说明，或填写下次有进展的日期。',
    },
    en: {
      title: 'Nothing new was reported too often running',
      detail:
        'Among those chosen are some that had nothing new for as many months as that is enough; nothing was changed. Add a sentence, or the day of the next news.',
    },
  },
  report_empty: {
    zh: { title: '报告还是空的', detail: '尚未填写任何内容，未签发。请填写，或者报本期无新进展。' },
    en: {
      title: 'The report is empty',
      detail:
        'Nothing is written in it, so it was not signed. Write it, or report that there is nothing new.',
    },
  },
  doubts_open: {
    zh: {
      title: '有前后不一的地方未说明',
      detail: '草稿已保存，尚未签发。请改正，或在提示处写一句说明后再签发。',
    },
    en: {
      title: 'Contradictions are not explained yet',
      detail:
        'The draft is stored and not signed. Correct what is wrong, or say beside it in a sentence why it is right, then sign.',
    },
  },
  co_signature_not_asked: {
    zh: {
      title: '不需要这个单位会签',
      detail: '该单位不是应会签的牵头单位，或者已经会签，未作任何改动。请刷新后查看会签情况。',
    },
    en: {
      title: 'This signature is not asked for',
      detail:
        'The organisation is none of the leads that co-sign, or has co-signed; nothing was changed. Reload to see who has signed.',
    },
  },
};
