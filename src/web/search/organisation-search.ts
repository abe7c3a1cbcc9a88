import { type OrganisationKind, organisationKinds } from '#contract/values.ts';

export const organisationColumns = [
  'name',
  'kind',
  'lead',
  'responsible',
  'support',
  'supervisor',
  'total',
] as const;
export type OrganisationColumn = (typeof organisationColumns)[number];

/** What the list of organisations shows, as the address holds it. */
export interface OrganisationSearch {
  /** Part of a name. */
  q?: string;
  kind?: OrganisationKind;
  /** The column that orders the list: names from the first, counts from the largest; without it the heaviest first. */
  sort?: OrganisationColumn;
  reverse?: 'true';
}

/** The list's choices in a query; what is none is left out. */
export function readOrganisationSearch(search: Record<string, unknown>): OrganisationSearch {
  const { q, reverse } = search;
  const kind = organisationKinds.find((one) => one === search['kind']);
  const sort = organisationColumns.find((one) => one === search['sort']);
  return {
    ...(typeof q === 'string' && q !== '' && { q }),
    ...(kind && { kind }),
    ...(sort && { sort }),
    ...(reverse === 'true' && { reverse }),
  };
}
