/** What is looked for, each by one rule (差异规则). */
export const findingRules = [
  'overdue_open',
  'not_received',
  'nothing_new',
  'input_missing',
  'plan_missing',
  'plan_incomplete',
  'milestone_slipped',
  'milestone_moved',
  'policy_without_number',
  'placeholder_unresolved',
  'done_without_evidence',
  'same_file_twice',
  'evidence_misdated',
  'target_missed',
  'against_target',
  'above_verified',
  'figures_conflict',
  'leads_disagree',
  'lower_open',
  'copied_from_last',
  'copied_from_other',
] as const;
export type FindingRule = (typeof findingRules)[number];

/** How much a finding weighs, the heaviest first. */
export const findingSeverities = ['high', 'medium', 'low'] as const;
export type FindingSeverity = (typeof findingSeverities)[number];

/** Where a finding stands; the last two are the keepers' decision. */
export const findingStates = ['open', 'explained', 'corrected', 'accepted', 'upheld'] as const;
export type FindingState = (typeof findingStates)[number];

/** What a rule can be tuned by; days, months, per cent or characters. */
export const ruleThresholds = ['days', 'cycles', 'percent', 'characters'] as const;
export type RuleThreshold = (typeof ruleThresholds)[number];

/** What evidence of a finding may point at. */
export const findingFactKinds = [
  'assignment',
  'report',
  'figure',
  'verified_figure',
  'target',
  'evidence',
  'claim',
  'plan',
  'milestone',
  'placeholder',
] as const;
export type FindingFactKind = (typeof findingFactKinds)[number];

/** The acts on findings, and those on the rules that make them. */
export const findingActs = [
  'find_discrepancies',
  'explain_findings',
  'correct_findings',
  'accept_explanations',
  'uphold_findings',
] as const;
export type FindingAct = (typeof findingActs)[number];
export const ruleActs = ['change_rule'] as const;
export type RuleAct = (typeof ruleActs)[number];
