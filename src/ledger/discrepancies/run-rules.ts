import type { LocalDate } from '#calendar/local-date.ts';
import type { FindingRule, FindingSeverity } from '../values/finding-values.ts';
import { organisationRules, taskRules } from './all-rules.ts';
import type { Found } from './found.ts';
import type { OrganisationFacts } from './organisation-facts.ts';
import type { DiscrepancyRule } from './rule.ts';
import type { RuleSetting } from './rule-settings.ts';
import type { TaskFacts } from './task-facts.ts';

/** What a rule found, and how much that weighs. */
export interface Discrepancy extends Found {
  rule: FindingRule;
  severity: FindingSeverity;
}

/** By which settings and which day rules are run; a rule that is off finds nothing. */
export interface RuleRun {
  settings: readonly RuleSetting[];
  today: LocalDate;
}

/** What the rules find in a task. */
export function findInTask(facts: TaskFacts, run: RuleRun): Discrepancy[] {
  return runAll(taskRules, facts, run);
}

/** What the rules find at an organisation as a whole. */
export function findAtOrganisation(facts: OrganisationFacts, run: RuleRun): Discrepancy[] {
  return runAll(organisationRules, facts, run);
}

function runAll<Facts>(
  rules: readonly DiscrepancyRule<Facts>[],
  facts: Facts,
  { settings, today }: RuleRun,
): Discrepancy[] {
  return rules.flatMap(({ code: rule, severity, find }) => {
    const setting = settings.find((each) => each.rule === rule);
    if (!setting?.on) return [];
    const threshold = (name: keyof RuleSetting['thresholds']): number => {
      const value = setting.thresholds[name];
      if (value === undefined) throw new Error(`The rule ${rule} has no threshold ${name}.`);
      return value;
    };
    return find(facts, { today, threshold }).map((found) => ({ ...found, rule, severity }));
  });
}
