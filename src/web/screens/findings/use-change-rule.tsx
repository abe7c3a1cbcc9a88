import { findingWords } from '#contract/finding-words.ts';
import { type RuleThreshold, ruleThresholds } from '#contract/values.ts';
import { ActChoiceField } from '../../parts/act-form/act-choice-field.tsx';
import { ActDateField, ReasonField } from '../../parts/act-form/act-fields.tsx';
import { ActLineField } from '../../parts/act-form/act-line-field.tsx';
import { useAct } from '../../parts/act-form/use-act.ts';
import { useWords } from '../../words/bilingual.ts';
import { findingsWords } from '../../words/findings.ts';
import type { RuleView } from './rule-view.ts';

interface Draft {
  on: 'on' | 'off' | '';
  thresholds: Partial<Record<RuleThreshold, string>>;
  effectiveOn: string;
  reason: string;
}

/** Opens the form by which keepers switch or tune a rule from a day on. */
export function useChangeRule(today: string) {
  const { rules: words } = useWords(findingsWords);
  const { rule: names } = useWords(findingWords);
  const ask = useAct();
  return ({ rule, on, thresholds }: RuleView) => {
    const known = ruleThresholds.filter((name) => thresholds[name] !== undefined);
    ask<Draft>({
      ...{ act: 'change_rule', about: rule, title: names[rule].name, help: words.changeHelp },
      ...{ submit: words.change, done: words.changeDone },
      start: {
        ...{ on: on ? 'on' : 'off', effectiveOn: today, reason: '' },
        thresholds: Object.fromEntries(known.map((name) => [name, String(thresholds[name])])),
      },
      fields: (form) => (
        <>
          <ActChoiceField
            label={words.setting}
            issues={form.issuesAt('on')}
            value={form.values.on}
            options={['on', 'off'] as const}
            say={(each) => words[each]}
            onChange={(chosen) => form.change({ on: chosen })}
          />
          {known.map((name) => (
            <ActLineField
              key={name}
              label={words.threshold[name]}
              issues={form.issuesAt(name)}
              maxLength={4}
              value={form.values.thresholds[name] ?? ''}
              onChange={(typed) => form.change({ thresholds: { ...form.values.thresholds, [name]: typed } })}
            />
          ))}
          <ActDateField
            label={words.effectiveOn}
            issues={form.issuesAt('effectiveOn')}
            min={today}
            value={form.values.effectiveOn}
            onChange={(effectiveOn) => form.change({ effectiveOn })}
          />
          <ReasonField form={form} />
        </>
      ),
      toInput: (values) => {
        const numbers = readNumbers(known, values.thresholds);
        if (!numbers || values.reason.trim() === '' || values.effectiveOn === '' || values.on === '')
          return undefined;
        const { effectiveOn, reason } = values;
        return { rule, on: values.on === 'on', thresholds: numbers, effectiveOn, reason };
      },
    });
  };
}

/** `30`, `0`; not `-1`, not `3.5`. */
const WHOLE_NUMBER = /^\d{1,4}$/;

/** The thresholds as numbers; undefined where one of them is none. */
export function readNumbers(
  known: readonly RuleThreshold[],
  typed: Partial<Record<RuleThreshold, string>>,
): Partial<Record<RuleThreshold, number>> | undefined {
  const read = known.map((name) => [name, (typed[name] ?? '').trim()] as const);
  if (read.some(([, words]) => !WHOLE_NUMBER.test(words))) return undefined;
  return Object.fromEntries(read.map(([name, words]) => [name, Number(words)]));
}
