import { type OrganisationAct, organisationActs } from '../values/act-names.ts';
import type { Party } from '../values/parties.ts';
import type { Caller, Capacity } from './caller.ts';
import { partyRules } from './parties.ts';
import type { OfOrganisation } from './relations.ts';
import { findCapacity, holds, type Rule } from './rule.ts';

/** What the policy asks of an organisation. */
export interface OrganisationFacts extends OfOrganisation {
  /** Named in a directive, not found in the register, and not settled since. */
  provisional: boolean;
}

/**
 * The register of organisations, their units and whom to telephone are open to everybody who has signed in. Keepers and
 * administrators enter organisations that it does not have, and settle what provisional ones are.
 */
export const keepsRegister: Rule = holds('keeper', 'head', 'administrator');

/**
 * An organisation's liaison looks after its units and contact cards; the administrator does so anywhere. Who signs in the
 * place of its principals is for them to say.
 */
const organisationRules: Record<OrganisationAct, Rule<OfOrganisation>> = {
  add_organisation: keepsRegister,
  settle_organisations: keepsRegister,
  add_unit: partyRules.liaison,
  end_unit: partyRules.liaison,
  set_contacts: partyRules.liaison,
  delegate_signature: partyRules.principal,
  end_signature_delegation: partyRules.principal,
};

/** Whom to ask for what one may not do oneself. */
export const organisationParties: Record<OrganisationAct, Party> = {
  add_organisation: 'keeper',
  settle_organisations: 'keeper',
  add_unit: 'liaison',
  end_unit: 'liaison',
  set_contacts: 'liaison',
  delegate_signature: 'principal',
  end_signature_delegation: 'principal',
};

/** In which capacity the caller may do this to the organisation; undefined where the policy is against it. */
export function permitOrganisationAct(
  caller: Caller,
  act: OrganisationAct,
  organisation: OfOrganisation,
): Capacity | undefined {
  return findCapacity(caller, organisationRules[act], organisation);
}

/** What the caller may do to an organisation that is there. */
export function listOrganisationActs(caller: Caller, organisation: OrganisationFacts): OrganisationAct[] {
  return organisationActs.filter(
    (act) =>
      act !== 'add_organisation' &&
      (act !== 'settle_organisations' || organisation.provisional) &&
      permitOrganisationAct(caller, act, organisation),
  );
}

/** What the caller may do to the register as a whole. */
export function listRegisterActs(caller: Caller): OrganisationAct[] {
  return findCapacity(caller, keepsRegister, undefined) ? ['add_organisation'] : [];
}
