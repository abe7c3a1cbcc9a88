import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type LocalDate } from '#calendar/local-date.ts';
import { workingDaysBetween } from '#calendar/working-days.ts';
import { cycleAfter, cycleOf, dueDaysOf, parseCycle } from '../reports/cycle.ts';
import { lightColours } from '../values/light-values.ts';
import type { BranchFacts } from './branch-facts.ts';
import { lightOn } from './light-on.ts';
import { defaultLightSettings as settings } from './light-settings.ts';
import { settleLight } from './settle-light.ts';

/** Given in March, with nothing that could turn it but news, which is there up to the end of the year. */
const quiet: BranchFacts = {
  ...{
    role: 'lead',
    state: 'received',
    taskState: 'assigned',
    assignedOn: '2021-03-19',
    internalOn: null,
    takenOver: false,
  },
  ...{ extendedFrom: null, extendedOn: null, claimedOn: null, askedOn: '2021-03-01' },
  ...{ dates: [], policies: [], steps: [], points: [], figures: [] },
  plan: { owes: false, dueOn: null, handedIn: false, accepted: false },
  said: [{ cycle: '2021-12', state: 'signed', progress: '', nextNewsOn: null }],
};
const due = { ...quiet, dates: [{ kind: 'complete', dueOn: '2021-06-30' }] } satisfies BranchFacts;

function colourOf(facts: Partial<BranchFacts>, day: LocalDate) {
  return lightOn(settleLight({ ...quiet, ...facts }, settings), day).colour;
}

describe('the date', () => {
  test('is blue from 20 working days ahead, yellow from 5, and red from the day after', () => {
    const days = [
      '2021-05-31',
      '2021-06-02',
      '2021-06-22',
      '2021-06-23',
      '2021-06-30',
      '2021-07-01',
    ] as const;
    expect(days.map((day) => colourOf(due, day))).toEqual([
      'green',
      'blue',
      'blue',
      'yellow',
      'yellow',
      'red',
    ]);
  });

  test('that an extension has moved counts in place of the official one', () => {
    expect(colourOf({ ...due, extendedFrom: '2021-06-30', extendedOn: '2021-09-30' }, '2021-07-01')).toBe(
      'green',
    );
  });

  test('asks for nothing once its policy is published, or completion was claimed in time, not late', () => {
    const policy: Partial<BranchFacts> = { dates: [{ kind: 'issue_policy', dueOn: '2021-04-30' }] };
    expect(colourOf(policy, '2021-05-10')).toBe('red');
    const policies = [{ docNumber: '岚政发〔2021〕3号', issuedOn: '2021-05-08' }] as const;
    expect(colourOf({ ...policy, policies }, '2021-05-10')).toBe('green');
    expect(colourOf({ ...due, claimedOn: '2021-06-30' }, '2021-08-01')).toBe('green');
    expect(colourOf({ ...due, claimedOn: '2021-07-01' }, '2021-08-01')).toBe('red');
  });

  test('that had passed when the branch was first given counts for nothing, and for all where it took over', () => {
    const facts = { ...due, assignedOn: '2021-07-05' } as const;
    expect(colourOf(facts, '2021-07-06')).toBe('green');
    expect(colourOf({ ...facts, takenOver: true }, '2021-07-06')).toBe('red');
  });

  test('beyond the holidays that are published is marked as provisional', () => {
    const far = settleLight({ ...quiet, dates: [{ kind: 'complete', dueOn: '2035-12-31' }] }, settings);
    expect(far.turns.find(({ code }) => code === 'date')?.provisional).toBe(true);
    expect(settleLight(due, settings).turns.find(({ code }) => code === 'date')?.provisional).toBe(false);
  });
});

test('whoever only helps answers for no date and no plan, and for news', () => {
  expect(colourOf({ ...due, role: 'support' }, '2021-07-01')).toBe('green');
  expect(colourOf({ ...due, role: 'support', said: [] }, '2021-07-01')).toBe('red');
});

describe('the plan', () => {
  const plan = { owes: true, dueOn: '2021-04-06', handedIn: true, accepted: true } as const;
  const step = { id: 'a', words: '出台办法', dueOn: '2021-05-31', state: 'verified' } as const;
  const steps = (...states: ('verified' | 'claimed')[]) =>
    states.map((state, index) => ({ ...step, id: String(index), state }));

  test('is behind by the share of due milestones that are not verified: yellow from 10 points, red above 30', () => {
    expect(colourOf({ plan, steps: steps('verified', 'verified') }, '2021-06-01')).toBe('green');
    expect(
      colourOf({ plan, steps: steps('verified', 'verified', 'verified', 'claimed') }, '2021-06-01'),
    ).toBe('yellow');
    expect(colourOf({ plan, steps: steps('verified', 'claimed') }, '2021-06-01')).toBe('red');
    expect(colourOf({ plan, steps: steps('verified', 'claimed') }, '2021-05-31')).toBe('green');
  });

  test('holds the worst: a milestone verified early does not bring the light back when it falls due', () => {
    const early = { ...step, id: 'b', dueOn: '2021-07-31' } as const;
    const facts = { plan, steps: [...steps('claimed'), early, { ...early, id: 'c' }, { ...early, id: 'd' }] };
    expect(colourOf(facts, '2021-08-15')).toBe('red');
  });

  test('holds the last figure against the trajectory, in the direction of its target', () => {
    const point = { targetPosition: 0, indicator: '覆盖率', reachOn: '2021-06-30', value: 50 } as const;
    const at = (value: number, op: '>=' | '<=') =>
      colourOf({ plan, points: [{ ...point, op }], figures: [{ targetPosition: 0, value }] }, '2021-07-01');
    expect([at(46, '>='), at(45, '>='), at(35, '>='), at(34, '>=')]).toEqual([
      'green',
      'yellow',
      'yellow',
      'red',
    ]);
    expect([at(34, '<='), at(66, '<=')]).toEqual(['green', 'red']);
  });

  test('that is owed and not handed in is a reason from the day after, and never worse than yellow', () => {
    const missing = { plan: { ...plan, handedIn: false, accepted: false } };
    expect(colourOf(missing, '2021-04-06')).toBe('green');
    expect(colourOf(missing, '2021-12-31')).toBe('yellow');
    expect(colourOf({ plan: { ...missing.plan, handedIn: true } }, '2021-12-31')).toBe('green');
  });
});

describe('the news', () => {
  const bare = (cycle: string) => ({ cycle, state: 'unchanged', progress: null, nextNewsOn: null }) as const;

  test('is missing after one cycle that went by without, red after two; the month of giving asks for none', () => {
    const days = ['2021-04-28', '2021-04-29', '2021-05-28', '2021-05-29'] as const;
    expect(days.map((day) => colourOf({ said: [] }, day))).toEqual(['green', 'yellow', 'yellow', 'red']);
  });

  test('that nothing has changed is news twice running, and not a third time without a sentence', () => {
    const twice = [bare('2021-04'), bare('2021-05')];
    expect(colourOf({ said: twice }, '2021-06-28')).toBe('green');
    expect(colourOf({ said: [...twice, bare('2021-06')] }, '2021-06-29')).toBe('yellow');
    expect(
      colourOf({ said: [...twice, { ...bare('2021-06'), progress: '仍在征求意见' }] }, '2021-06-29'),
    ).toBe('green');
  });
});

test('no light applies to what was not given, is done, has ended, was given back or is suspended, whatever its dates', () => {
  const greyOf = (facts: Partial<BranchFacts>) => settleLight({ ...due, ...facts }, settings).grey;
  expect(greyOf({ state: 'named' })).toBe('not_given');
  expect(greyOf({ state: 'accepted' })).toBe('done');
  expect(greyOf({ state: 'withdrawn' })).toBe('ended');
  expect(greyOf({ state: 'objected' })).toBe('objected');
  expect(greyOf({ taskState: 'suspended' })).toBe('suspended');
  expect(greyOf({})).toBeNull();
});

/** The rule told once more, day by day and without any date kept: the worst that any input says on the day itself. */
function worstByDay(facts: BranchFacts, day: LocalDate): number {
  const dates = [...facts.dates, ...facts.steps.filter(({ state }) => state === 'open')].flatMap(
    ({ dueOn }) => {
      if (dueOn === null) return [];
      if (dueOn < day) return ['red' as const];
      const { days } = workingDaysBetween(day, dueOn);
      return days <= 5 ? ['yellow' as const] : days <= 20 ? ['blue' as const] : [];
    },
  );
  const past = facts.steps.filter(({ dueOn }) => dueOn !== null && dueOn < day);
  const behind =
    past.length && 100 - (100 * past.filter(({ state }) => state === 'verified').length) / past.length;
  const plan = behind > 30 ? ['red' as const] : behind >= 10 ? ['yellow' as const] : [];
  const last = facts.said.at(-1)?.cycle;
  let cycle = (last && parseCycle(last)) || cycleOf('2021-03-19');
  let missed = 0;
  for (cycle = cycleAfter(cycle); dueDaysOf(cycle).reportsDueOn < day; cycle = cycleAfter(cycle)) missed += 1;
  const news = missed >= 2 ? ['red' as const] : missed === 1 ? ['yellow' as const] : [];
  return Math.max(1, ...[...dates, ...plan, ...news].map((colour) => lightColours.indexOf(colour)));
}

test('law: the stored dates tell of any day the worst that was true up to it', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2021-03-19', days));
  const facts = fc.record({
    dates: fc.array(
      day.map((dueOn) => ({ kind: 'complete' as const, dueOn })),
      { maxLength: 2 },
    ),
    steps: fc.array(
      fc.record({
        ...{ id: fc.string(), words: fc.constant(''), dueOn: day },
        state: fc.constantFrom('open', 'claimed', 'verified'),
      }),
      { maxLength: 5 },
    ),
    said: fc.integer({ min: 3, max: 12 }).map((month) =>
      month === 3
        ? []
        : [
            {
              cycle: `2021-${String(month).padStart(2, '0')}`,
              ...{ state: 'signed' as const, progress: '', nextNewsOn: null },
            },
          ],
    ),
  });
  fc.assert(
    fc.property(facts, (random) => {
      const all: BranchFacts = {
        ...{ ...quiet, ...random },
        plan: { owes: true, dueOn: null, handedIn: true, accepted: true },
      };
      const settled = settleLight(all, settings);
      let worst = 1;
      for (let days = 0; days < 430; days += 1) {
        const on = addDays('2021-03-19', days);
        worst = Math.max(worst, worstByDay(all, on));
        expect(lightOn(settled, on).colour, on).toBe(lightColours[worst]);
      }
    }),
    { numRuns: 20 },
  );
});
