import type { FindingRule, FindingSeverity, FindingState, Language } from './values.ts';

/** What findings and the rules that make them are called. */
export interface FindingWords {
  state: Record<FindingState, string>;
  severity: Record<FindingSeverity, string>;
  /** Its name, and when it finds something. */
  rule: Record<FindingRule, { name: string; when: string }>;
}

const zh: FindingWords = {
  state: {
    open: '待说明',
    explained: '已说明，待定',
    corrected: '已更正，待定',
    accepted: '已采纳',
    upheld: '已认定',
  },
  severity: { high: '重', medium: '中', low: '轻' },
  rule: {
    overdue_open: { name: '逾期未办结', when: '完成时限已过，没有申请办结' },
    not_received: { name: '逾期未签收', when: '签收期限已过，没有签收' },
    nothing_new: { name: '多期无进展', when: '连续多个月没有报告，或者只报无变化，也没有说明下次何时有进展' },
    input_missing: { name: '未向牵头单位报送', when: '应报的月份没有向牵头单位报送情况' },
    plan_missing: { name: '实施方案未报或者迟报', when: '应报方案的单位没有报送，或者在期限之后才报送' },
    plan_incomplete: {
      name: '方案缺责任人或者时间',
      when: '报送的方案中，任务没有责任人，或者没有注明日期的节点',
    },
    milestone_slipped: { name: '节点未达成', when: '方案的节点已过，没有申报达成，也没有核实' },
    milestone_moved: { name: '节点过期后改期', when: '节点日期已过，新报的方案把它推后' },
    policy_without_number: { name: '政策无文号', when: '出台政策的时限已过，没有文号和日期的文件' },
    placeholder_unresolved: {
      name: '“等”未明确',
      when: '交办多日，“等”“有关部门”指谁仍未明确，由督查机构处理',
    },
    done_without_evidence: {
      name: '办结无佐证',
      when: '申请办结或者已办结，申请所依据的佐证都已撤回或者没有',
    },
    same_file_twice: { name: '一件材料两处办结', when: '同一份文件用于两项任务的办结申请' },
    evidence_misdated: { name: '佐证日期不符', when: '佐证文件早于任务本身，或者落款晚于提交之日' },
    target_missed: { name: '目标未达到', when: '时限已过或者已申请办结，最近的数值没有达到目标' },
    against_target: { name: '指标反向变动', when: '前后两次报告的指标朝远离目标的方向变动' },
    above_verified: { name: '上报高于核实', when: '上报的数值明显高于核实的数值' },
    figures_conflict: { name: '数据打架', when: '同一指标、同一期间，不同单位的数值不一致' },
    leads_disagree: {
      name: '牵头与配合说法不一',
      when: '牵头单位代为申请办结而其他单位未完成，或者其他单位对方案有异议',
    },
    lower_open: { name: '上级办结下级未完', when: '已申请办结，分解给下级的事项仍在办理' },
    copied_from_last: { name: '照抄上期', when: '本期进展与上期进展除数字外几乎相同' },
    copied_from_other: { name: '照抄他单位', when: '同一任务同一月份，与其他单位先签发的进展几乎相同' },
  },
};

const en: FindingWords = {
  state: {
    open: 'To be explained',
    explained: 'Explained, to be decided',
    corrected: 'Put right, to be decided',
    accepted: 'Accepted',
    upheld: 'Upheld',
  },
  severity: { high: 'high', medium: 'medium', low: 'low' },
  rule: {
    overdue_open: {
      name: 'Overdue and open',
      when: 'the day of the result has passed, completion is not claimed',
    },
    not_received: { name: 'Not received', when: 'the last day for the receipt has passed without one' },
    nothing_new: {
      name: 'Nothing new for months',
      when: 'months running without a report, or with one of no change, and no day named for the next news',
    },
    input_missing: { name: 'Input missing', when: 'nothing was said to the lead for a month that was due' },
    plan_missing: {
      name: 'Plan missing or late',
      when: 'a plan that is owed did not come, or came after its day',
    },
    plan_incomplete: {
      name: 'Plan without persons or dates',
      when: 'a plan was handed in with a task that has nobody who answers for it, or no dated milestone',
    },
    milestone_slipped: {
      name: 'Milestone slipped',
      when: 'the day of a milestone has passed; it is neither claimed as reached nor verified',
    },
    milestone_moved: {
      name: 'Milestone moved after its date',
      when: 'a new version of the plan puts off a milestone whose day had passed',
    },
    policy_without_number: {
      name: 'Policy without number',
      when: 'the day of a policy has passed, and no document with number and date is there',
    },
    placeholder_unresolved: {
      name: 'Open words unresolved',
      when: 'long after the task was given, nobody has settled whom 等 or 有关部门 means; for the keepers to do',
    },
    done_without_evidence: {
      name: 'Done without evidence',
      when: 'completion is claimed or granted, and what it rested on is withdrawn or was never there',
    },
    same_file_twice: {
      name: 'One file for two claims',
      when: 'the claims of two tasks rest on the same file',
    },
    evidence_misdated: {
      name: 'Evidence of the wrong date',
      when: 'a document is older than the task, or dated after the day on which it was offered',
    },
    target_missed: {
      name: 'Target missed',
      when: 'the day has passed or completion is claimed, and the last figure misses the target',
    },
    against_target: {
      name: 'Against its target',
      when: 'from one report to the next the indicator moved away from its target',
    },
    above_verified: {
      name: 'Reported above verified',
      when: 'what was reported is far above what was verified',
    },
    figures_conflict: {
      name: 'Figures in conflict',
      when: 'organisations give different values of one indicator for one period',
    },
    leads_disagree: {
      name: 'Lead and others disagree',
      when: 'the lead claims completion while another works on, or another objects to the plan',
    },
    lower_open: {
      name: 'Done above, open below',
      when: 'completion is claimed while organisations below still work on what was given to them',
    },
    copied_from_last: {
      name: 'Copied from last time',
      when: 'all but for figures, the progress is that of the report before',
    },
    copied_from_other: {
      name: 'Copied from another',
      when: 'the progress is nearly that of another organisation, signed earlier for the same task and month',
    },
  },
};

/** Everything findings are called, by language. */
export const findingWords: Record<Language, FindingWords> = { zh, en };
