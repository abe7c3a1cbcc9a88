import { describe, expect, test } from 'vitest';
import { addresseesAmong } from './addressees.ts';
import { type BranchFactsToTell, listBranchNotices } from './branch-notices.ts';

const addressees = addresseesAmong([
  { toldId: 'keeper', organisationId: 'office', roles: ['keeper'] },
  { toldId: 'head', organisationId: 'office', roles: ['head'] },
  { toldId: 'liaison', organisationId: 'a', roles: ['liaison'] },
  { toldId: 'principal', organisationId: 'a', roles: ['principal'] },
]);
const nothing: BranchFactsToTell = { claims: [], extensions: [], returnedReports: [], questions: [] };
const thing = { id: 'x', organisationId: 'a', assignmentId: 'b', taskId: 't', directiveId: 'd', byId: null };
const claim: BranchFactsToTell['claims'][number] = {
  ...{ ...thing, claimedOn: '2021-06-10', assessedOn: null, outcome: null, outcomeOn: null },
};
const extension: BranchFactsToTell['extensions'][number] = {
  ...{ ...thing, askedOn: '2021-06-10', supportedOn: null, state: 'asked', decidedOn: null },
};

const told = (facts: Partial<BranchFactsToTell>) =>
  listBranchNotices({ ...nothing, ...facts }, addressees).map(({ personId, kind }) => `${kind} ${personId}`);

describe('what organisations ask and say of their branches', () => {
  test('a claim is told to the keepers, once assessed to the heads, once decided to its organisation', () => {
    expect(told({ claims: [claim] })).toEqual(['claim_to_assess keeper']);
    expect(told({ claims: [{ ...claim, assessedOn: '2021-06-11' }] })).toEqual(['claim_to_assess head']);
    const decided = { ...claim, outcomeOn: '2021-06-12' } as const;
    expect(told({ claims: [{ ...decided, outcome: 'accepted' }] })).toEqual([
      'claim_accepted liaison',
      'claim_accepted principal',
    ]);
    expect(told({ claims: [{ ...decided, outcome: 'sent_back' }] })).toContain('claim_returned liaison');
    expect(told({ claims: [{ ...decided, outcome: 'withdrawn' }] })).toEqual([]);
  });

  test('an extension goes the same way, and says whether it was granted', () => {
    expect(told({ extensions: [extension] })).toEqual(['extension_asked keeper']);
    const supported = { ...extension, state: 'supported', supportedOn: '2021-06-11' } as const;
    expect(told({ extensions: [supported] })).toEqual(['extension_asked head']);
    const refused = { ...supported, state: 'refused', decidedOn: '2021-06-12' } as const;
    const [first] = listBranchNotices({ ...nothing, extensions: [refused] }, addressees);
    expect(first).toMatchObject({ kind: 'extension_decided', detail: { granted: false } });
    expect(told({ extensions: [{ ...refused, state: 'withdrawn' }] })).toEqual([]);
  });

  test('nobody is told what they did themselves, and each fact has one key', () => {
    const report = { ...thing, byId: 'liaison', returnedOn: '2021-06-10' } as const;
    expect(told({ returnedReports: [report] })).toEqual(['report_returned principal']);
    const question = { ...thing, askedOn: '2021-06-10', words: '依据是什么' } as const;
    const keys = listBranchNotices({ ...nothing, questions: [question] }, addressees).map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });
});
