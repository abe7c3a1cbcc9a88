import { expect, test } from 'vitest';
import { addDays, type LocalDate } from '#calendar/local-date.ts';
import { datesInReach, findDateStep } from './date-step.ts';

/** The first days on which each step is spoken of, day by day from `from` to `to`. */
function firstDays(
  dueOn: LocalDate,
  { from, to, since }: { from: LocalDate; to: LocalDate; since?: LocalDate },
) {
  const said: Record<string, LocalDate> = {};
  for (let today = from; today <= to; today = addDays(today, 1)) {
    const step = findDateStep(dueOn, today, since ?? null);
    if (step !== undefined) said[step] ??= today;
  }
  return said;
}

test('a date is spoken of 20, 5 and 1 working days ahead, on its day, and 1 and 5 working days after it', () => {
  expect(firstDays('2021-06-30', { from: '2021-05-01', to: '2021-08-01' })).toEqual({
    '-20': '2021-06-01', // 端午 14 June is a day off
    '-5': '2021-06-23',
    '-1': '2021-06-29',
    '0': '2021-06-30',
    '1': '2021-07-01',
    '5': '2021-07-07',
  });
});

test('days are counted through a holiday and the weekend days worked for it', () => {
  // 1 to 7 October 2021 are off; Sunday 26 September and Saturday 9 October are worked.
  expect(firstDays('2021-10-09', { from: '2021-09-01', to: '2021-11-01' })).toEqual({
    '-20': '2021-09-06',
    '-5': '2021-09-27',
    '-1': '2021-10-08',
    '0': '2021-10-09',
    '1': '2021-10-11',
    '5': '2021-10-15',
  });
});

test('what is due on a day off is counted from the last working day before it', () => {
  expect(firstDays('2021-10-05', { from: '2021-09-23', to: '2021-11-01' })).toEqual({
    '-20': '2021-09-23',
    '-5': '2021-09-24',
    '-1': '2021-09-29',
    '0': '2021-09-30',
    '1': '2021-10-08',
    '5': '2021-10-13',
  });
});

test('a step that was missed is made up for until the next, the last for five working days', () => {
  expect(findDateStep('2021-06-30', '2021-06-25', null)).toBe(-5);
  expect(findDateStep('2021-06-30', '2021-07-14', null)).toBe(5);
  expect(findDateStep('2021-06-30', '2021-07-15', null)).toBeUndefined();
  expect(findDateStep('2021-06-30', '2021-05-31', null)).toBeUndefined();
});

test('a step before the assigning is not spoken of; the next is', () => {
  expect(firstDays('2021-06-30', { from: '2021-06-24', to: '2021-08-01', since: '2021-06-24' })).toEqual({
    '-1': '2021-06-29',
    '0': '2021-06-30',
    '1': '2021-07-01',
    '5': '2021-07-07',
  });
});

test('no date that can be spoken of today lies outside the reach', () => {
  for (let today: LocalDate = '2021-01-01'; today <= '2021-12-31'; today = addDays(today, 3)) {
    const { from, to } = datesInReach(today);
    for (let dueOn = addDays(from, -40); dueOn <= addDays(to, 40); dueOn = addDays(dueOn, 1)) {
      if (dueOn < from || dueOn > to) expect(findDateStep(dueOn, today, null)).toBeUndefined();
    }
  }
});
