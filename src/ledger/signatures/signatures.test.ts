import { describe, expect, test } from 'vitest';
import { mayDoToAssignment } from '../policy/assignment-policy.ts';
import type { Caller, Capacity } from '../policy/caller.ts';
import { mayDoToPlan } from '../policy/plan-policy.ts';
import { type Delegation, listSignatureWays, permitSignature } from '../policy/signature-policy.ts';
import type { PersonRole } from '../values/person-roles.ts';
import type { SignatureKind } from '../values/signature-kinds.ts';
import { findSignatureFault, type SignatureFacts, type SignatureFault } from './find-signature-fault.ts';

const place = (personId: string, organisationId: string, ...roles: PersonRole[]): Capacity => ({
  ...{ personId, organisationId, unitId: null, roles },
});
const callerIn = (own: Capacity, ...others: Capacity[]): Caller => ({
  ...{ personId: own.personId, name: '某人', capacities: [own, ...others] },
});
const plan = { organisationId: 'finance', kind: 'plan', today: '2021-04-02' } as const;
const delegation: Delegation = {
  ...{ organisationId: 'finance', id: 'd', delegateId: 'he', kinds: ['plan', 'report'] },
  ...{ fromOn: '2021-04-01', toOn: '2021-04-30' },
};
const principal = callerIn(place('qin', 'finance', 'principal'));
const liaison = callerIn(place('zhou', 'finance', 'liaison'));
const delegate = callerIn(place('he', 'finance', 'officer'));

describe('who signs', () => {
  test.each([
    ['a principal in the program, and records paper', principal, ['in_program', 'on_paper']],
    ['a liaison records paper only', liaison, ['on_paper']],
    ['an officer does neither', callerIn(place('lu', 'finance', 'officer')), []],
    ['a delegate in the program', delegate, ['in_program']],
    [
      'the principal of another organisation does neither',
      callerIn(place('x', 'education', 'principal')),
      [],
    ],
    ['a keeper does neither', callerIn(place('lin', 'office', 'keeper', 'head')), []],
    [
      'who stands in for a principal signs as that one',
      callerIn(place('lu', 'finance', 'officer'), place('qin', 'finance', 'principal')),
      ['in_program', 'on_paper'],
    ],
  ] as const)('%s', (_who, caller, ways) => {
    expect(listSignatureWays(caller, plan, [delegation])).toEqual(ways);
  });

  test('a delegate signs what was delegated, within its days, for that organisation', () => {
    const signs = (asked: Partial<typeof plan> | object, given: Partial<Delegation> = {}) =>
      permitSignature(delegate, { ...plan, way: 'in_program', ...asked }, [{ ...delegation, ...given }]);
    expect(signs({})).toMatchObject({ delegationId: 'd', capacity: { personId: 'he' } });
    expect(signs({ kind: 'claim' })).toBeUndefined();
    expect(signs({ today: '2021-05-01' })).toBeUndefined();
    expect(signs({ today: '2021-03-31' })).toBeUndefined();
    expect(signs({}, { organisationId: 'education' })).toBeUndefined();
    expect(signs({ organisationId: 'education' }, { organisationId: 'education' })).toBeUndefined();
  });

  test('whoever signs a kind of thing by delegation does the acts that are signed so, and no others', () => {
    const signs = (...kinds: SignatureKind[]) =>
      callerIn({ ...place('he', 'finance', 'officer'), signs: kinds });
    const owner = { organisationId: 'finance' };
    expect(mayDoToPlan(signs('plan'), 'sign_plan', owner)).toMatchObject({ personId: 'he' });
    expect(mayDoToPlan(signs('claim'), 'sign_plan', owner)).toBeUndefined();
    expect(mayDoToPlan(signs('plan'), 'sign_plan', { organisationId: 'education' })).toBeUndefined();
    expect(mayDoToAssignment(signs('claim'), 'claim_completion', owner)).toBe(true);
    expect(mayDoToAssignment(signs('plan'), 'claim_completion', owner)).toBe(false);
    expect(mayDoToAssignment(signs('extension'), 'ask_extension', owner)).toBe(true);
    expect(mayDoToAssignment(signs('claim'), 'withdraw_claim', owner)).toBe(false);
  });

  test("a principal's own signature stands on no delegation", () => {
    expect(permitSignature(principal, { ...plan, way: 'in_program' }, [delegation])).toMatchObject({
      delegationId: null,
    });
  });
});

describe('a signature', () => {
  const sound: SignatureFacts = {
    ...{ way: 'on_paper', hasSheet: true, signedOn: '2021-04-02', since: '2021-04-01', today: '2021-04-02' },
  };
  test.each<[string, Partial<SignatureFacts>, SignatureFault | undefined]>([
    ['on paper with its sheet stands', {}, undefined],
    ['on paper without its sheet does not', { hasSheet: false }, 'signature_sheet_missing'],
    ['in the program needs no sheet', { way: 'in_program', hasSheet: false }, undefined],
    ['of tomorrow does not stand', { signedOn: '2021-04-03' }, 'signature_day_wrong'],
    ['of before the thing does not', { signedOn: '2021-03-31' }, 'signature_day_wrong'],
    ['of the day of the thing stands', { signedOn: '2021-04-01' }, undefined],
  ])('%s', (_what, given, expected) => {
    expect(findSignatureFault({ ...sound, ...given })).toBe(expected);
  });
});
