import type { ReportCheckCode, ReportField, ReportKind, ReportState } from '#contract/values.ts';
import { bilingual } from './bilingual.ts';

interface ReportTerms {
  kind: Record<ReportKind, string>;
  state: Record<ReportState, string>;
  field: Record<ReportField, string>;
  doubt: Record<ReportCheckCode, string>;
}

const zh: ReportTerms = {
  kind: { own: '单独填报', input: '报牵头单位', consolidated: '牵头汇总' },
  state: {
    draft: '草稿',
    to_co_sign: '待会签',
    signed: '已签发',
    unchanged: '无新进展',
    returned: '已退回',
  },
  field: {
    progress: '进展',
    results: '成效',
    difficulties: '困难问题',
    experience: '经验做法',
    nextSteps: '下一步打算',
    helpNeeded: '需协调解决',
  },
  doubt: {
    value_below_last: '累计数比上次填报的还小',
    value_over_hundred: '百分比超过 100',
    behind_above_target: '数值已达目标，文字却写滞后或未完成',
    done_below_target: '文字写已完成，数值未达目标',
    done_without_claim: '文字写已完成，尚未申请办结',
    results_without_evidence: '写有新成效，尚无佐证材料',
    nothing_new_in_words: '与上次填报完全相同',
  },
};

const en: ReportTerms = {
  kind: { own: 'Reports itself', input: 'Input to the lead', consolidated: 'Consolidates' },
  state: {
    draft: 'Draft',
    to_co_sign: 'To be co-signed',
    signed: 'Signed',
    unchanged: 'Nothing new',
    returned: 'Given back',
  },
  field: {
    progress: 'Progress',
    results: 'Results',
    difficulties: 'Difficulties',
    experience: 'Experience',
    nextSteps: 'Next steps',
    helpNeeded: 'Help needed',
  },
  doubt: {
    value_below_last: 'A cumulative figure is below the one reported last',
    value_over_hundred: 'A share is above 100 percent',
    behind_above_target: 'The figure meets the target, the words say behind or not done',
    done_below_target: 'The words say done, the figure is short of the target',
    done_without_claim: 'The words say done, completion has not been claimed',
    results_without_evidence: 'New results without evidence',
    nothing_new_in_words: 'The same as the last report, word by word',
  },
};

/** What reports are made of. */
export const reportTerms = bilingual(zh, en);
