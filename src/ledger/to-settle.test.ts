import { describe, expect, test } from 'vitest';
import { isReadyToAssign, needsConvener, type UnsettledFacts, waitsToBeAssigned } from './to-settle.ts';

const two: UnsettledFacts['carriers'] = [
  { organisationId: 'a', role: 'responsible' },
  { organisationId: 'b', role: 'support' },
];
const task = (more: Partial<UnsettledFacts>): UnsettledFacts => ({
  ...{ state: 'registered', noLead: true, convenerId: null, carriers: two, openPlaceholders: 0, waiting: 2 },
  ...more,
});

describe('a convener is needed where several carry a task that nobody leads', () => {
  test.each([
    [true, 'two carry it', {}],
    [false, 'one carries it', { carriers: two.slice(1) }],
    [true, 'one carries it and 等 is open', { carriers: two.slice(1), openPlaceholders: 1 }],
    [false, 'the text names a lead', { noLead: false }],
    [false, 'a lead came in by an act', { carriers: [...two, { organisationId: 'c', role: 'lead' }] }],
    [false, 'one of them convenes it', { convenerId: 'b' }],
    [true, 'the convener has left it', { convenerId: 'c' }],
    [
      false,
      'the other only oversees it',
      { carriers: [...two.slice(1), { organisationId: 'c', role: 'supervisor' }] },
    ],
    [false, 'it is suspended', { state: 'suspended' }],
  ] satisfies [boolean, string, Partial<UnsettledFacts>][])('%s where %s', (needed, _, more) => {
    expect(needsConvener(task(more))).toBe(needed);
  });
});

describe('a task is ready to be assigned once nothing is open', () => {
  test.each([
    [true, { convenerId: 'a' }],
    [false, {}],
    [false, { convenerId: 'a', openPlaceholders: 1 }],
    [false, { convenerId: 'a', waiting: 0 }],
    [true, { convenerId: 'a', state: 'assigned' }],
    [false, { convenerId: 'a', state: 'proposed' }],
  ] satisfies [boolean, Partial<UnsettledFacts>][])('%s: %o', (ready, more) => {
    expect(isReadyToAssign(task(more))).toBe(ready);
  });

  test('until then it waits, but for what has been assigned to all', () => {
    expect(waitsToBeAssigned(task({}))).toBe(true);
    expect(waitsToBeAssigned(task({ state: 'assigned', waiting: 0 }))).toBe(false);
  });
});
