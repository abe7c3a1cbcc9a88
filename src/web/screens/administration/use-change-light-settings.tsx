import type { LightSettingsView } from '#contract/lights.ts';
import { type LightThreshold, lightThresholds } from '#contract/values.ts';
import { ActDateField, ReasonField } from '../../parts/act-form/act-fields.tsx';
import { ActLineField } from '../../parts/act-form/act-line-field.tsx';
import { useAct } from '../../parts/act-form/use-act.ts';
import { useWords } from '../../words/bilingual.ts';
import { lightSettingsWords } from '../../words/light-settings.ts';

interface Draft {
  typed: Record<LightThreshold, string>;
  effectiveOn: string;
  reason: string;
}

/** Opens the form by which the head decides from where on lights turn, from a day on. */
export function useChangeLightSettings() {
  const words = useWords(lightSettingsWords);
  const ask = useAct();
  return ({ today, settings, changes }: LightSettingsView) => {
    const last = changes[0]?.settings ?? settings;
    ask<Draft>({
      ...{ act: 'change_light_settings', about: 'lights', title: words.change, help: words.changeHelp },
      ...{ submit: words.change, done: words.done },
      start: {
        ...{ effectiveOn: today, reason: '' },
        typed: recordOf((threshold) => String(last[threshold])),
      },
      fields: (form) => (
        <>
          {lightThresholds.map((threshold) => (
            <ActLineField
              key={threshold}
              label={words.names[threshold]}
              issues={form.issuesAt(threshold)}
              maxLength={3}
              value={form.values.typed[threshold]}
              onChange={(typed) => form.change({ typed: { ...form.values.typed, [threshold]: typed } })}
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
      toInput: ({ typed, effectiveOn, reason }) => {
        const isWhole = lightThresholds.every((threshold) => WHOLE_NUMBER.test(typed[threshold].trim()));
        if (!isWhole || effectiveOn === '' || reason.trim() === '') return undefined;
        return { settings: recordOf((threshold) => Number(typed[threshold])), effectiveOn, reason };
      },
    });
  };
}

/** `5`, `20`; not `-1`, not `2.5`. */
const WHOLE_NUMBER = /^\d{1,3}$/;

function recordOf<Value>(numberAt: (threshold: LightThreshold) => Value): Record<LightThreshold, Value> {
  return {
    blueWorkingDays: numberAt('blueWorkingDays'),
    yellowWorkingDays: numberAt('yellowWorkingDays'),
    yellowPoints: numberAt('yellowPoints'),
    redPoints: numberAt('redPoints'),
    yellowCycles: numberAt('yellowCycles'),
    redCycles: numberAt('redCycles'),
    bareNoChange: numberAt('bareNoChange'),
  };
}
