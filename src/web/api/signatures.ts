import { queryOptions } from '@tanstack/react-query';
import type { DelegationList, Signature, SignatureWays } from '#contract/signatures.ts';
import { fetchJson } from './request.ts';

/** Who signs for an organisation by delegation, today and later. */
export function delegationsQuery(organisationId: string) {
  const path = `/organisations/${encodeURIComponent(organisationId)}/signature-delegations`;
  return queryOptions({
    queryKey: ['signature delegations', organisationId],
    queryFn: ({ signal }) => fetchJson<DelegationList>(path, signal),
  });
}

/** How the reader may have each kind of thing signed for an organisation today. */
export function signatureWaysQuery(organisationId: string) {
  const path = `/organisations/${encodeURIComponent(organisationId)}/signature-ways`;
  return queryOptions({
    queryKey: ['signature ways', organisationId],
    queryFn: ({ signal }) => fetchJson<SignatureWays>(path, signal),
  });
}

/** Where the scanned sheet of a signature on paper is looked at. */
export function sheetAddress({ organisationId, id }: Pick<Signature, 'organisationId' | 'id'>): string {
  return `/api/signatures/${encodeURIComponent(organisationId)}/${id}/sheet?inPlace=true`;
}
