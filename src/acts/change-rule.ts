import type { LocalDate } from '#calendar/local-date.ts';
import { hasThresholds, type RuleSetting } from '#ledger/discrepancies/rule-settings.ts';
import { changesRules } from '#ledger/policy/finding-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { writeRuleSetting } from '#store/tables/rule-setting.ts';
import type { ActContext } from './act-context.ts';
import { recordAct } from './record-act.ts';
import { type NotPermitted, notPermitted, refuse } from './refusals.ts';
import { transact } from './transact.ts';

export interface ChangedRule extends RuleSetting {
  /** From which day on it holds. */
  effectiveOn: LocalDate;
  reason: string;
}

export type ChangeRuleRefusal =
  | NotPermitted
  /** The day lies before today: what was found then was found by what held then. */
  | { code: 'rule_in_past' }
  /** Those are not the thresholds of that rule. */
  | { code: 'rule_thresholds' };

/** The keepers switch a rule on or off, or tune it, from a day on; what was found before stays. */
export async function changeRule(context: ActContext, input: ChangedRule) {
  return await transact<{ effectiveOn: LocalDate }, ChangeRuleRefusal>(context, 'ledger', async (within) => {
    const { db, caller, today, actId } = within;
    const { rule, on, thresholds, effectiveOn, reason } = input;
    const capacity = findCapacity(caller, changesRules, undefined);
    if (!capacity) return notPermitted('keeper');
    if (effectiveOn < today) return refuse({ code: 'rule_in_past' });
    if (!hasThresholds(rule, thresholds)) return refuse({ code: 'rule_thresholds' });
    const decidedBy = caller.name;
    await recordAct(within, {
      ...{ act: 'change_rule', actVersion: 1, input: { ...input }, capacity },
      subjects: [{ detail: { findingRule: rule, ruleOn: on, effectiveOn, reason } }],
    });
    await writeRuleSetting(db, { rule, effectiveOn, counts: on, thresholds, reason, decidedBy, actId });
    return { ok: true, result: { effectiveOn } };
  });
}
