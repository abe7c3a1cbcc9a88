import type { LocalDate } from '#calendar/local-date.ts';
import type { LightThreshold } from '../values/light-values.ts';

/** From where on a light turns, number by number. */
export type LightSettings = Record<LightThreshold, number>;

/** Numbers that hold from a day on, until the day of the next. */
export interface DatedLightSettings {
  effectiveOn: LocalDate;
  settings: LightSettings;
}

/** What holds while nobody has decided anything else (field practice). */
export const defaultLightSettings: LightSettings = {
  ...{ blueWorkingDays: 20, yellowWorkingDays: 5 },
  ...{ yellowPoints: 10, redPoints: 30 },
  ...{ yellowCycles: 1, redCycles: 2 },
  bareNoChange: 2,
};

/** The numbers that hold on a day. */
export function settingsOn(decided: readonly DatedLightSettings[], day: LocalDate): LightSettings {
  return lastUpTo(decided, day)?.settings ?? defaultLightSettings;
}

/** The stretches of time from a day on in each of which the same numbers hold, the first first. */
export function listStretches(decided: readonly DatedLightSettings[], from: LocalDate): DatedLightSettings[] {
  const coming = decided
    .filter(({ effectiveOn }) => effectiveOn > from)
    .toSorted((one, other) => (one.effectiveOn < other.effectiveOn ? -1 : 1));
  return [{ effectiveOn: from, settings: settingsOn(decided, from) }, ...coming];
}

/** Whether yellow comes neither before blue nor after red, and only once something is behind or missing. */
export function isInOrder(settings: LightSettings): boolean {
  const { blueWorkingDays, yellowWorkingDays, yellowPoints, redPoints, yellowCycles, redCycles } = settings;
  return (
    yellowWorkingDays <= blueWorkingDays &&
    yellowPoints >= 1 &&
    redPoints >= yellowPoints &&
    yellowCycles >= 1 &&
    redCycles >= yellowCycles
  );
}

function lastUpTo(decided: readonly DatedLightSettings[], day: LocalDate): DatedLightSettings | undefined {
  return decided
    .filter(({ effectiveOn }) => effectiveOn <= day)
    .reduce<DatedLightSettings | undefined>(
      (last, each) => (last && last.effectiveOn > each.effectiveOn ? last : each),
      undefined,
    );
}
