import type { FindingRule } from '../values/finding-values.ts';
import { allRules } from './all-rules.ts';
import type { Thresholds } from './rule.ts';

/** Whether a rule counts, and from where on. */
export interface RuleSetting {
  rule: FindingRule;
  on: boolean;
  thresholds: Thresholds;
}

/** The rule with what it is tuned by as long as nobody decides otherwise. */
export function defaultSettingOf(rule: FindingRule): RuleSetting {
  const known = allRules.find(({ code }) => code === rule);
  if (!known) throw new Error(`There is no rule ${rule}.`);
  return { rule, on: known.on, thresholds: known.thresholds };
}

/** Every rule as it is set: as the keepers decided, by default otherwise. A threshold that a rule does not have is left out. */
export function settingsOf(decided: readonly RuleSetting[]): RuleSetting[] {
  return allRules.map(({ code, on, thresholds }) => {
    const found = decided.find(({ rule }) => rule === code);
    if (!found) return { rule: code, on, thresholds };
    return { rule: code, on: found.on, thresholds: fitThresholds(thresholds, found.thresholds) };
  });
}

/** Whether these are the thresholds of the rule, each of them. */
export function hasThresholds(rule: FindingRule, thresholds: Thresholds): boolean {
  const known = Object.keys(defaultSettingOf(rule).thresholds).toSorted();
  return JSON.stringify(known) === JSON.stringify(Object.keys(thresholds).toSorted());
}

function fitThresholds(known: Thresholds, decided: Thresholds): Thresholds {
  return Object.fromEntries(
    Object.entries(decided)
      .filter(([name]) => Object.keys(known).includes(name))
      .concat(Object.entries(known).filter(([name]) => !Object.keys(decided).includes(name))),
  );
}
