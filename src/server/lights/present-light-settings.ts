import type { LocalDate } from '#calendar/local-date.ts';
import { knownDays } from '#calendar/working-days.ts';
import type { LightSettingsView } from '#contract/lights.ts';
import { defaultLightSettings, settingsOn } from '#ledger/lights/light-settings.ts';
import type { LightRun } from '#store/tables/light-run.ts';
import type { DecidedLightSettings } from '#store/tables/light-setting.ts';

/** What holds today, what was decided before with what it changed, and how far the last change has come. */
export function presentLightSettings(
  decided: readonly DecidedLightSettings[],
  { today, run, canChange }: { today: LocalDate; run: LightRun | undefined; canChange: boolean },
): LightSettingsView {
  const changes = decided.map((change, index) => ({
    ...change,
    former: decided[index - 1]?.settings ?? defaultLightSettings,
  }));
  return {
    ...{ today, canChange, defaults: defaultLightSettings, holidaysUntil: knownDays.until },
    settings: settingsOn(decided, today),
    changes: changes.toReversed(),
    run: run ? presentRun(run) : null,
  };
}

function presentRun({ kind, effectiveOn, total, settled, doneAt }: LightRun): LightSettingsView['run'] {
  const done = doneAt !== null;
  // Branches that were given out after it began are settled on its way too.
  return { kind, effectiveOn, total, done, settled: Math.min(settled, total) };
}
