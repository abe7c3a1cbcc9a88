import type { LocalDate } from '#calendar/local-date.ts';
import type { FindingRule, FindingSeverity, RuleThreshold } from '../values/finding-values.ts';
import type { Found } from './found.ts';

export type Thresholds = Partial<Record<RuleThreshold, number>>;

/** By which day, and from where on, something is found. */
export interface RuleContext {
  today: LocalDate;
  /** The value of a threshold that the rule has. */
  threshold(name: RuleThreshold): number;
}

/** One rule: a pure function over facts, with what it is called, how much it weighs, and how it is tuned by default. */
export interface DiscrepancyRule<Facts> {
  code: FindingRule;
  severity: FindingSeverity;
  /** Whether it counts until the keepers decide otherwise. */
  on: boolean;
  thresholds: Thresholds;
  find(facts: Facts, context: RuleContext): Found[];
}
