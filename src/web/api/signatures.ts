import { queryOptions } from '@tanstack/react-query';
import type { DelegationList, Signature } from '#contract/signatures.ts';
import { fetchJson } from './request.ts';

/** Who signs for an organisation by delegation, today and later. */
export function delegationsQuery(organisationId: string) {
  const path = `/organisations/${encodeURIComponent(organisationId)}/signature-delegations`;
  return queryOptions({
    queryKey: ['signature delegations', organisationId],
    queryFn: ({ signal }) => fetchJson<DelegationList>(path, signal),
  });
}

/** Where the scanned sheet of a signature on paper is looked at. */
export function sheetAddress({ organisationId, id }: Pick<Signature, 'organisationId' | 'id'>): string {
  return `/api/signatures/${encodeURIComponent(organisationId)}/${id}/sheet?inPlace=true`;
}
