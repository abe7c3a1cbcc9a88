import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type LocalDate } from './local-date.ts';
import { addWorkingDays, isWorkingDay, knownDays, workingDaysBetween } from './working-days.ts';

const anyDate = fc.integer({ min: -2500, max: 9500 }).map((days) => addDays('2004-06-15', days));
const anyKnownDate = anyDate.filter((date) => date > knownDays.from && date <= knownDays.until);

describe('published notices', () => {
  test.each<[LocalDate, boolean, string]>([
    // 国办发明电〔2020〕27号, the year 2021
    ['2021-01-01', false, "New Year's Day"],
    ['2021-02-07', true, 'a Sunday worked for the Spring Festival'],
    ['2021-02-11', false, 'the first day of the Spring Festival holiday'],
    ['2021-02-17', false, 'its last day'],
    ['2021-02-20', true, 'a Saturday worked for the Spring Festival'],
    ['2021-04-05', false, 'Qingming'],
    ['2021-04-25', true, 'a Sunday worked for Labour Day'],
    ['2021-05-05', false, 'the last day of the Labour Day holiday'],
    ['2021-05-08', true, 'a Saturday worked for Labour Day'],
    ['2021-06-14', false, 'Dragon Boat Festival'],
    ['2021-09-18', true, 'a Saturday worked for Mid-Autumn'],
    ['2021-09-26', true, 'a Sunday worked for National Day'],
    ['2021-10-09', true, 'a Saturday worked for National Day'],
    // The lengthened Spring Festival of 2020: 国办发明电〔2020〕1号
    ['2020-01-31', false, 'a Friday that only the second notice made free'],
    ['2020-02-01', false, 'a Saturday that the first notice had made a working day'],
    // A New Year's holiday that reaches back: 国办发明电〔2018〕15号
    ['2018-12-29', true, 'a Saturday worked for New Year 2019'],
    ['2018-12-31', false, 'a Monday free for New Year 2019'],
  ])('%s is worked: %s (%s)', (date, workingDay) => {
    expect(isWorkingDay(date)).toEqual({ workingDay, known: true });
  });

  test('the National Day holiday of 2021 is seven days off', () => {
    for (let day = 1; day <= 7; day += 1) {
      expect(isWorkingDay(addDays('2021-09-30', day)).workingDay).toBe(false);
    }
    expect(isWorkingDay('2021-10-08').workingDay).toBe(true);
  });

  test('2021 has 250 working days', () => {
    expect(workingDaysBetween('2020-12-31', '2021-12-31')).toEqual({ days: 250, provisional: false });
  });

  test('every year between the first and the last known one has its notice', () => {
    for (let year = 2004; `${year}-12-24` <= knownDays.until; year += 1) {
      expect(isWorkingDay(`${year}-10-01`)).toEqual({ workingDay: false, known: true });
    }
  });
});

describe('what is not known', () => {
  test('before the first notice and after the last, Monday to Friday are worked, unknown', () => {
    expect(isWorkingDay('2003-12-31')).toEqual({ workingDay: true, known: false });
    expect(isWorkingDay('2003-12-28')).toEqual({ workingDay: false, known: false });
    expect(isWorkingDay(addDays(knownDays.until, 1)).known).toBe(false);
    expect(isWorkingDay(knownDays.until).known).toBe(true);
  });

  test('a count is provisional as soon as it holds one unknown day, not when it only starts at one', () => {
    const { until, from } = knownDays;
    expect(workingDaysBetween(addDays(until, -3), until).provisional).toBe(false);
    expect(workingDaysBetween(addDays(until, -3), addDays(until, 1)).provisional).toBe(true);
    expect(workingDaysBetween(addDays(from, -1), from).provisional).toBe(false);
    expect(workingDaysBetween(addDays(from, -2), from).provisional).toBe(true);
  });
});

describe('laws', () => {
  test('the count is the number of working days one by one', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 400 }), (from, length) => {
        let days = 0;
        let provisional = false;
        for (let day = 1; day <= length; day += 1) {
          const answer = isWorkingDay(addDays(from, day));
          if (answer.workingDay) days += 1;
          if (!answer.known) provisional = true;
        }
        expect(workingDaysBetween(from, addDays(from, length))).toEqual({ days, provisional });
      }),
    );
  });

  test('counts add up, and turn their sign with the direction', () => {
    fc.assert(
      fc.property(anyKnownDate, anyKnownDate, anyKnownDate, (a, b, c) => {
        const count = (from: LocalDate, to: LocalDate) => workingDaysBetween(from, to).days;
        expect(count(a, b) + count(b, c)).toBe(count(a, c));
        expect(count(a, b) + count(b, a)).toBe(0);
      }),
    );
  });

  test('adding working days leads to a working day that many away', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 300 }), (from, days) => {
        const { date } = addWorkingDays(from, days);
        expect(workingDaysBetween(from, date).days).toBe(days);
        expect(isWorkingDay(date).workingDay).toBe(true);
        expect(isWorkingDay(addWorkingDays(from, -days).date).workingDay).toBe(true);
      }),
    );
    expect(addWorkingDays('2021-10-02', 0).date).toBe('2021-10-02');
    expect(addWorkingDays('2021-10-08', -1).date).toBe('2021-09-30');
  });
});
