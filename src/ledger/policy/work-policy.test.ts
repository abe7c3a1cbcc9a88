import { describe, expect, test } from 'vitest';
import { callerOf, keeperOf } from '#test-kit/callers.ts';
import type { Caller } from './caller.ts';
import { capacitiesFor, nextDraftStep, organisationsToReceiveFor } from './work-policy.ts';

const keeper = callerOf('office', 'keeper');
const head = callerOf('office', 'head');
const clean = { state: 'open', errorCount: 0, lookCount: 0, openedById: null } as const;
const stepFor = (caller: Caller, draft: Parameters<typeof nextDraftStep>[1], approvalRequired: boolean) =>
  nextDraftStep(caller, draft, approvalRequired)?.step;

describe('what waits for whom', () => {
  test('a draft is corrected first, then approved where that is asked, then registered', () => {
    expect(stepFor(keeper, { ...clean, errorCount: 1 }, true)).toBe('correct');
    expect(stepFor(keeper, { ...clean, lookCount: 1 }, false)).toBe('correct');
    expect(stepFor(head, clean, true)).toBe('approve');
    expect(stepFor(keeper, { ...clean, state: 'approved' }, true)).toBe('register');
    expect(stepFor(keeper, clean, false)).toBe('register');
    expect(stepFor(keeper, { ...clean, state: 'registered' }, false)).toBeUndefined();
  });

  test('what waits for the head does not wait for the keepers, and a draft not for who does not see it', () => {
    expect(stepFor(keeper, clean, true)).toBeUndefined();
    expect(stepFor(callerOf('elsewhere', 'liaison'), { ...clean, errorCount: 1 }, false)).toBeUndefined();
    expect(capacitiesFor(keeper, 'to_approve')).toEqual([]);
    expect(capacitiesFor(head, 'to_approve')).toHaveLength(1);
  });

  test('an organisation receives through its own people and their deputies, each in their own place first', () => {
    const [own] = callerOf('a', 'officer').capacities;
    const [absent] = callerOf('b', 'liaison').capacities;
    const [sameHouse] = callerOf('a', 'principal').capacities;
    const deputy: Caller = { ...keeperOf('x'), capacities: [own, absent, sameHouse] };
    expect([...organisationsToReceiveFor(deputy)].toSorted()).toEqual([
      ['a', own],
      ['b', absent],
    ]);
    expect(organisationsToReceiveFor(keeper).size).toBe(0);
    expect(organisationsToReceiveFor(callerOf('a', 'observer')).size).toBe(0);
  });
});
