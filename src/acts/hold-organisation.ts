import type { Capacity } from '#ledger/policy/caller.ts';
import { organisationParties, permitOrganisationAct } from '#ledger/policy/organisation-policy.ts';
import type { OrganisationAct } from '#ledger/values/act-names.ts';
import { lockOrganisation } from '#store/tables/organisation.ts';
import type { ActContext } from './act-context.ts';
import { type NotFound, type NotPermitted, notPermitted, refuse } from './refusals.ts';

/**
 * In which capacity the caller does this to the organisation, which is held until the transaction ends: acts on its
 * units and contact cards come one after another. Refused where it is not there, and where the policy is against it.
 */
export async function holdOrganisation(
  { db, caller }: ActContext,
  act: OrganisationAct,
  organisationId: string,
): Promise<{ ok: true; capacity: Capacity } | { ok: false; refusal: NotFound | NotPermitted }> {
  if (!(await lockOrganisation(db, organisationId))) return refuse({ code: 'not_found' });
  const capacity = permitOrganisationAct(caller, act, { organisationId });
  return capacity ? { ok: true, capacity } : notPermitted(organisationParties[act]);
}
