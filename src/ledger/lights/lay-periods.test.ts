import { expect, test } from 'vitest';
import type { LocalDate } from '#calendar/local-date.ts';
import { layPeriods, type Period, startOf } from './lay-periods.ts';
import { defaultLightSettings, isInOrder, listStretches, settingsOn } from './light-settings.ts';

interface Said extends Period {
  says: string;
}
const said = (says: string, fromOn: LocalDate, untilOn: LocalDate | null = null): Said => ({
  ...{ says, fromOn, untilOn },
});
const lay = (stored: Said[], coming: Said[]) =>
  layPeriods(stored, coming, (one, other) => one.says === other.says);

test('what held before keeps its period, and what was to come gives way', () => {
  const stored = [said('a', '2021-03-01', '2021-05-01'), said('b', '2021-05-01')];
  const coming = [said('c', '2021-04-01'), said('d', '2021-06-01')];
  expect(lay(stored, coming)).toEqual([
    said('a', '2021-03-01', '2021-04-01'),
    said('c', '2021-04-01', '2021-06-01'),
    said('d', '2021-06-01'),
  ]);
});

test('what says the same goes on as one period', () => {
  const stored = [said('a', '2021-03-01', '2021-05-01'), said('b', '2021-05-01')];
  expect(lay(stored, [said('a', '2021-05-01'), said('a', '2021-06-01')])).toEqual([said('a', '2021-03-01')]);
});

test('an act of an earlier day joins what the last act settled, not what a change of settings is to bring', () => {
  const stored = [said('a', '2021-03-01', '2021-05-01'), said('b', '2021-05-01')];
  expect(startOf(stored, { today: '2021-04-01', boundaries: new Set() })).toBe('2021-05-01');
  expect(startOf(stored, { today: '2021-04-01', boundaries: new Set(['2021-05-01']) })).toBe('2021-04-01');
});

test('numbers hold from their day on, up to the day of the next', () => {
  const strict = { ...defaultLightSettings, redPoints: 20 };
  const decided = [
    { effectiveOn: '2021-06-01', settings: strict },
    { effectiveOn: '2021-04-01', settings: { ...strict, redPoints: 25 } },
  ] as const;
  expect(settingsOn(decided, '2021-03-31').redPoints).toBe(30);
  expect(settingsOn(decided, '2021-05-31').redPoints).toBe(25);
  expect(settingsOn(decided, '2021-06-01').redPoints).toBe(20);
  expect(listStretches(decided, '2021-05-01').map(({ effectiveOn }) => effectiveOn)).toEqual([
    ...['2021-05-01', '2021-06-01'],
  ]);
  expect(listStretches(decided, '2021-06-01')).toEqual([{ effectiveOn: '2021-06-01', settings: strict }]);
});

test('yellow stands between blue and red', () => {
  expect(isInOrder(defaultLightSettings)).toBe(true);
  expect(isInOrder({ ...defaultLightSettings, blueWorkingDays: 4 })).toBe(false);
  expect(isInOrder({ ...defaultLightSettings, redCycles: 0 })).toBe(false);
});
