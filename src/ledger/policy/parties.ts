import type { Party } from '../values/parties.ts';
import type { SignatureKind } from '../values/signature-kinds.ts';
import type { Caller, Capacity } from './caller.ts';
import { type GivenBy, type InTask, isGiver, isOwn, leads, type OfOrganisation } from './relations.ts';
import { allOf, anyOf, holds, type Rule } from './rule.ts';

/** Whose thing it is, who leads the task that it is in, and who gave it, where it is in one and was given. */
export type PartyThing = OfOrganisation & Partial<InTask> & Partial<GivenBy>;

const keeper = holds('keeper', 'head');

/**
 * Who gives work to organisations below binds them in the name of the one above, as an objection speaks in its name: its
 * liaison or principal. An officer carries the work, and divides it among the units of the own organisation.
 */
const giver = allOf<Partial<GivenBy>>(isGiver, holds('liaison', 'principal'));

/** The capacity's organisation leads or convenes the task, and the thing is another's. */
const leadsOthers: Rule<PartyThing> = (capacity, { organisationId, leadIds = [] }) =>
  capacity.organisationId !== organisationId && leads(capacity, { leadIds });

/** Nobody verifies what their own organisation says. */
const isOthers: Rule<PartyThing> = (capacity, { organisationId }) =>
  capacity.organisationId !== organisationId;

/** Who speaks for the organisation, and whoever signs that kind of thing for it by delegation. */
const signerOf = (kind: SignatureKind): Rule<PartyThing> =>
  allOf<PartyThing>(
    isOwn,
    anyOf<PartyThing>(holds('liaison', 'principal'), ({ signs = [] }) => signs.includes(kind)),
  );

/** Whom each party means. The head may do what the keepers of the office may. */
export const partyRules: Record<Party, Rule<PartyThing>> = {
  keeper,
  head: holds('head'),
  duty_officer: allOf(isOwn, holds('liaison', 'officer', 'principal')),
  spokesperson: allOf(isOwn, holds('liaison', 'principal')),
  plan_signer: signerOf('plan'),
  claim_signer: signerOf('claim'),
  extension_signer: signerOf('extension'),
  giver,
  keeper_or_giver: anyOf<Partial<GivenBy>>(keeper, giver),
  task_overseer: anyOf<PartyThing>(
    holds('keeper', 'head'),
    allOf<PartyThing>(leadsOthers, holds('liaison', 'officer', 'principal')),
  ),
  co_signer: allOf<PartyThing>(leadsOthers, holds('liaison', 'officer', 'principal')),
  verifier: anyOf<PartyThing>(keeper, allOf<PartyThing>(holds('inspector'), isOthers)),
  principal: allOf(isOwn, holds('principal')),
  liaison: anyOf(holds('administrator'), allOf(isOwn, holds('liaison'))),
  administrator: holds('administrator'),
  owner: anyOf(holds('keeper', 'head'), allOf(isOwn, holds('liaison', 'principal'))),
  recipient: anyOf(holds('keeper', 'head'), allOf(isOwn, holds('liaison', 'officer', 'principal'))),
  concerned: anyOf(holds('keeper', 'head'), allOf(isOwn, holds('liaison', 'officer', 'principal'))),
};

/** In which capacity the caller is that party to a thing of nobody's or of one of the organisations; undefined where in none. */
export function findPartyCapacity(
  { capacities }: Caller,
  party: Party,
  organisationIds: readonly string[] = [],
): Capacity | undefined {
  const rule = partyRules[party];
  return capacities.find((capacity) =>
    ['', ...organisationIds].some((organisationId) => rule(capacity, { organisationId })),
  );
}

/** In which capacity the caller speaks for their own organisation; undefined where in none. */
export function findOwnSpokesperson({ capacities }: Caller): Capacity | undefined {
  return capacities.find(
    (capacity) =>
      capacity.organisationId !== null &&
      partyRules.spokesperson(capacity, { organisationId: capacity.organisationId }),
  );
}
