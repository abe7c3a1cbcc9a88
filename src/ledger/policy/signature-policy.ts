import type { LocalDate } from '#calendar/local-date.ts';
import type { Party } from '../values/parties.ts';
import type { SignatureKind, SignatureWay } from '../values/signature-kinds.ts';
import type { Caller, Capacity } from './caller.ts';
import { partyRules } from './parties.ts';
import {
  type Below,
  type InTask,
  isBelow,
  isOwn,
  leads,
  type OfOrganisation,
  seesContents,
} from './relations.ts';
import { allOf, anyOf, findCapacity, holds, type Rule } from './rule.ts';

/** What is to be signed, for which organisation, how and when. */
export interface SignatureAsked extends OfOrganisation {
  kind: SignatureKind;
  way: SignatureWay;
  today: LocalDate;
}

/** That a principal has some kinds of thing signed by somebody else of the organisation; both days included. */
export interface Delegation extends OfOrganisation {
  id: string;
  delegateId: string;
  kinds: readonly SignatureKind[];
  fromOn: LocalDate;
  toOn: LocalDate;
}

/** Whose part each way is: a principal signs in the program; who speaks for the organisation records a sheet of paper. */
export const signingParties: Record<SignatureWay, Party> = {
  in_program: 'principal',
  on_paper: 'spokesperson',
};

/**
 * In which capacity the caller may sign or record the signature, and under which delegation; undefined where neither the
 * roles nor a delegation of that day and kind allow it. Nobody signs for another organisation.
 */
export function permitSignature(
  caller: Caller,
  asked: SignatureAsked,
  delegations: readonly Delegation[],
): { capacity: Capacity; delegationId: string | null } | undefined {
  const capacity = findCapacity(caller, partyRules[signingParties[asked.way]], asked);
  if (capacity) return { capacity, delegationId: null };
  if (asked.way === 'on_paper') return undefined;
  for (const delegation of delegations.filter((each) => covers(each, asked))) {
    const delegated = findCapacity(caller, isDelegate, delegation);
    if (delegated) return { capacity: delegated, delegationId: delegation.id };
  }
  return undefined;
}

/** How the caller may have something of that kind signed today. */
export function listSignatureWays(
  caller: Caller,
  asked: Omit<SignatureAsked, 'way'>,
  delegations: readonly Delegation[],
): SignatureWay[] {
  return (['in_program', 'on_paper'] as const).filter((way) =>
    permitSignature(caller, { ...asked, way }, delegations),
  );
}

function covers(delegation: Delegation, { organisationId, kind, today }: SignatureAsked): boolean {
  const { fromOn, toOn, kinds } = delegation;
  return (
    delegation.organisationId === organisationId && kinds.includes(kind) && fromOn <= today && today <= toOn
  );
}

/** The place is the delegate's, in the organisation that they sign for. */
const isDelegate: Rule<Delegation> = (capacity, delegation) =>
  isOwn(capacity, delegation) && capacity.personId === delegation.delegateId;

/**
 * A signature, and the sheet on which it was given, is seen by the organisation itself, by those that lead the task in
 * which it was given, by those above, and by the keepers.
 */
export const seesSignature: Rule<OfOrganisation & InTask & Below> = allOf(
  seesContents,
  anyOf<OfOrganisation & InTask & Below>(holds('keeper', 'head'), isOwn, leads, isBelow),
);

/** Who may sign for an organisation is known to it, to those above, to the keepers and to the administrator. */
export const seesDelegations: Rule<OfOrganisation & Below> = anyOf<OfOrganisation & Below>(
  holds('keeper', 'head', 'administrator'),
  isOwn,
  isBelow,
);
