import { expect, test } from 'vitest';
import { weighBranches } from './weigh-branches.ts';

const branch = { organisationId: 'a', role: 'responsible' } as const;
const branches = [
  { ...branch, id: 'first' },
  { ...branch, id: 'second', organisationId: 'b' },
  { ...branch, id: 'helps', role: 'support' },
] as const;

test('the leads colour a task, else the convener, else all that answer; who helps never', () => {
  const weights = (...args: Parameters<typeof weighBranches>) => [...weighBranches(...args).values()];
  expect(weights(branches, null)).toEqual(['voice', 'voice', 'aside']);
  expect(weights(branches, 'b')).toEqual(['other', 'voice', 'aside']);
  const led = branches.map((each) => (each.id === 'first' ? { ...each, role: 'lead' as const } : each));
  expect(weights(led, 'b')).toEqual(['voice', 'other', 'aside']);
});
