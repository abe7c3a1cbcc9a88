import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type {
  CorrectionRequest,
  DraftDifference,
  DraftList,
  DraftView,
  OrganisationSuggestion,
} from '#contract/draft.ts';
import { fetchJson, headers, readAnswer, sendAct } from './request.ts';

/** How often an open draft asks whether somebody else has changed it; a registered one changes no more. */
const pollMilliseconds = 3000;

/** The drafts that wait for review. */
export const draftsQuery = queryOptions({
  queryKey: ['drafts'],
  queryFn: ({ signal }) => fetchJson<DraftList>('/drafts', signal),
  staleTime: 0,
});

/** What is kept of a draft's answer: its body, and the tag by which the server knows it again. */
interface TaggedDraft {
  tag: string | null;
  draft: DraftView;
}

/** One draft at its newest revision, asked for again every few seconds; an unchanged one costs the server no body. */
export function draftQuery(draftId: string) {
  const queryKey = ['draft', draftId];
  return queryOptions({
    queryKey,
    queryFn: async ({ client, signal }): Promise<TaggedDraft> => {
      const known = client.getQueryData<TaggedDraft>(queryKey);
      const response = await fetch(`/api/drafts/${draftId}`, {
        signal,
        headers: { ...headers(), ...(known?.tag && { 'if-none-match': known.tag }) },
      });
      if (known && response.status === 304) return known;
      return { tag: response.headers.get('etag'), draft: await readAnswer<DraftView>(response) };
    },
    select: ({ draft }) => draft,
    refetchInterval: ({ state }) => (state.data?.draft.registeredAs ? false : pollMilliseconds),
    structuralSharing: false,
  });
}

/** Fetches a draft and the list of drafts anew, after an act. */
export async function refreshDraft(client: QueryClient, draftId: string): Promise<void> {
  void client.invalidateQueries({ queryKey: draftsQuery.queryKey });
  await client.invalidateQueries({ queryKey: ['draft', draftId] });
}

/** What registering a corrected document would change in the ledger, at a revision of its draft. */
export function differenceQuery(draftId: string, revision: number) {
  return queryOptions({
    queryKey: ['draft difference', draftId, revision],
    queryFn: ({ signal }) => fetchJson<DraftDifference>(`/drafts/${draftId}/difference`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The organisations that a printed name may mean in a draft. */
export function suggestionsQuery(draftId: string, name: string) {
  const query = new URLSearchParams({ draft: draftId, name });
  return queryOptions({
    queryKey: ['organisation suggestions', draftId, name],
    queryFn: ({ signal }) =>
      fetchJson<{ suggestions: OrganisationSuggestion[] }>(`/organisations/suggestions?${query}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Records a correction; refused as stale where somebody has changed the same since. */
export function sendCorrection(draftId: string, request: CorrectionRequest): Promise<{ revision: number }> {
  return sendAct('POST', `/drafts/${draftId}/corrections`, request);
}

/** Withdraws a correction: it stays in the history with who withdrew it and why. */
export function undoCorrection(
  draftId: string,
  number: number,
  request: { revision: number; reason: string },
): Promise<{ revision: number }> {
  return sendAct('POST', `/drafts/${draftId}/corrections/${number}/undo`, request);
}

/** The head's approval of the draft as it stands at a revision. */
export function approveDraft(draftId: string, request: { revision: number }): Promise<unknown> {
  return sendAct('POST', `/drafts/${draftId}/approval`, request);
}

/** Registers a draft as it stands at a revision; a corrected document becomes amendments of its directive. */
export function registerDraft(
  draftId: string,
  request: { revision: number },
): Promise<{ directiveId: string }> {
  return sendAct('POST', `/drafts/${draftId}/registration`, request);
}

/** Throws a draft away; its file and corrections go with it. */
export function discardDraft(draftId: string): Promise<void> {
  return sendAct('DELETE', `/drafts/${draftId}`);
}
