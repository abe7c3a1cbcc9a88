import { expect, test } from 'vitest';
import type { Role } from '#parse/directive.ts';
import type { AssignmentState } from '../values/ledger-states.ts';
import { closureOf } from './closure.ts';

const branch = (role: Role, state: AssignmentState) => ({ role, state });

test.each([
  ['nobody carries it', [], 'assigned'],
  ['only supporters have done theirs', [branch('support', 'accepted')], 'assigned'],
  [
    'the lead is accepted, the others are not',
    [branch('lead', 'accepted'), branch('responsible', 'claimed')],
    'assigned',
  ],
  [
    'one who answers for it is not even asked',
    [branch('lead', 'accepted'), branch('responsible', 'named')],
    'assigned',
  ],
  [
    'all who answer for it are accepted',
    [branch('lead', 'accepted'), branch('responsible', 'struck_off')],
    'closed',
  ],
  ['support is still at it', [branch('lead', 'accepted'), branch('support', 'received')], 'closed'],
  [
    'a supervisor stands beside it',
    [branch('lead', 'struck_off'), branch('supervisor', 'named')],
    'struck_off',
  ],
  ['all are struck off', [branch('lead', 'struck_off'), branch('responsible', 'struck_off')], 'struck_off'],
] as const)('where %s', (_, branches, expected) => {
  expect(closureOf(branches)).toBe(expected);
});
