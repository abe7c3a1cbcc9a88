import type { Language } from './values.ts';

/** Why something about findings or their rules was refused. */
export const findingProblemCodes = ['correction_not_found', 'rule_in_past', 'rule_thresholds'] as const;
export type FindingProblemCode = (typeof findingProblemCodes)[number];

/** The words for each: what happened, what is kept, what to do next. */
export const findingProblemWords: Record<
  FindingProblemCode,
  Record<Language, { title: string; detail: string }>
> = {
  correction_not_found: {
    zh: {
      title: '所选记录不是本单位办理的',
      detail: '未作任何改动，所填内容仍在页面上。请选本单位在差异发现之后办理的一项，或者不选。',
    },
    en: {
      title: 'That act is not one of your organisation',
      detail:
        'Nothing was changed; what you typed is still on the page. Choose something that your organisation did since, or nothing.',
    },
  },
  rule_in_past: {
    zh: {
      title: '生效日期已过',
      detail: '未作任何改动。规则自今天或者以后的一天起生效，以前查出的差异不变。',
    },
    en: {
      title: 'The day has passed',
      detail: 'Nothing was changed. A rule changes from today on or later; what was found before stays.',
    },
  },
  rule_thresholds: {
    zh: { title: '阈值与规则不符', detail: '未作任何改动。请刷新页面，按该规则的阈值填写。' },
    en: {
      title: 'Those are not the thresholds of this rule',
      detail: 'Nothing was changed. Load the page again and fill in the thresholds of this rule.',
    },
  },
};
