import { type OrganisationKind, organisationKinds } from '#contract/values.ts';

/** Which organisations of the register are shown, as the address holds it. */
export interface RegisterSearch {
  q?: string;
  kind?: OrganisationKind;
}

/** The choices in a query; what is none is left out. */
export function readRegisterSearch({ q, ...search }: Record<string, unknown>): RegisterSearch {
  const kind = organisationKinds.find((one) => one === search['kind']);
  return { ...(typeof q === 'string' && q !== '' && { q }), ...(kind && { kind }) };
}
