import { expect, test } from 'vitest';
import { type ClaimFacts, checkClaim } from './check-claim.ts';

const sound: ClaimFacts = {
  ...{
    claimedOn: '2021-12-20',
    evidence: 2,
    figures: 1,
    targets: 1,
    policyDays: ['2021-04-30'],
    policies: 1,
  },
  ...{ dueDays: ['2021-04-30', '2021-12-31'], ongoingTo: null, extensionOpen: false },
};

test('nothing is said of a claim that lacks nothing', () => {
  expect(checkClaim(sound)).toEqual([]);
});

test.each([
  ['nothing shows it', { evidence: 0 }, 'no_evidence'],
  ['a policy is due and none is named', { policies: 0 }, 'policy_missing'],
  ['the task sets targets and no figure is given', { figures: 0 }, 'figures_missing'],
  ['it comes after the last date', { claimedOn: '2022-01-04' }, 'after_date'],
  ['the year through which the task goes on is not over', { ongoingTo: '2021-12-31' }, 'year_goes_on'],
  ['more time is asked for as well', { extensionOpen: true }, 'extension_open'],
] as const)('it is said where %s', (_, change, expected) => {
  expect(checkClaim({ ...sound, ...change })).toEqual([expected]);
});
