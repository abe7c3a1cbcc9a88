import { describe, expect, test } from 'vitest';
import { needsWords } from './needs-words.ts';
import { proposeOutcome } from './propose-outcome.ts';
import type { YearFacts } from './year-facts.ts';

const branch = { claimedOn: null, extendedFrom: null, extendedOn: null } as const;
const facts = (given: Partial<YearFacts>): YearFacts => ({
  ...{ state: 'assigned', official: [], branches: [branch] },
  ...given,
});

describe('how a task ends its year', () => {
  test('done where it is closed, and late where a branch was claimed after its last date', () => {
    const official = ['2021-06-30', '2021-11-30'] as const;
    const claimed = (...days: readonly ('2021-11-30' | '2021-12-01')[]) =>
      facts({ state: 'closed', official, branches: days.map((claimedOn) => ({ ...branch, claimedOn })) });
    expect(proposeOutcome(claimed('2021-11-30'), 2021)).toEqual({
      ...{ outcome: 'done', ground: 'claimed', groundOn: '2021-11-30' },
    });
    expect(proposeOutcome(claimed('2021-11-30', '2021-12-01'), 2021)).toEqual({
      ...{ outcome: 'done_late', ground: 'claimed_late', groundOn: '2021-12-01' },
    });
  });

  test('an extension that was granted makes no claim late', () => {
    const branches = [
      { claimedOn: '2021-12-10', extendedFrom: '2021-11-30', extendedOn: '2021-12-20' },
    ] as const;
    const official = ['2021-11-30'] as const;
    expect(proposeOutcome(facts({ state: 'struck_off', official, branches }), 2021)?.outcome).toBe('done');
  });

  test('carried over where a date lies beyond the year, not done where all have passed', () => {
    expect(proposeOutcome(facts({ official: ['2021-06-30', '2022-12-31'] }), 2021)).toEqual({
      ...{ outcome: 'carried_over', ground: 'later_date', groundOn: '2022-12-31' },
    });
    const branches = [{ ...branch, extendedFrom: '2021-12-31', extendedOn: '2022-03-31' }] as const;
    expect(proposeOutcome(facts({ official: ['2021-12-31'], branches }), 2021)?.groundOn).toBe('2022-03-31');
    expect(proposeOutcome(facts({ official: ['2021-12-31'] }), 2021)).toEqual({
      ...{ outcome: 'not_done', ground: 'date_passed', groundOn: '2021-12-31' },
    });
  });

  test('what goes on without a date is for a person to judge', () => {
    expect(proposeOutcome(facts({}), 2021)).toBeNull();
  });
});

test('the facts are ground enough for what they say, and never for what is not done', () => {
  const proposed = { outcome: 'carried_over', ground: 'later_date', groundOn: '2022-12-31' } as const;
  expect(needsWords('carried_over', proposed)).toBe(false);
  expect(needsWords('carried_over', null)).toBe(true);
  expect(needsWords('not_done', { ...proposed, outcome: 'not_done', ground: 'date_passed' })).toBe(true);
});
