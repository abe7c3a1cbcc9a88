import { queryOptions } from '@tanstack/react-query';
import type { ComplaintOpened, Complaints } from '#contract/complaints.ts';
import { newRetryKey } from './act-key.ts';
import { fetchJson, sendAct } from './request.ts';

/** Complaints and suggestions with their answers; nothing of who sent them. */
export const complaintsQuery = queryOptions({
  queryKey: ['complaints'],
  queryFn: ({ signal }) => fetchJson<Complaints>('/complaints', signal),
});

/** What was sealed of a complaint: who sent it and what they wrote. Every look is an act of its own. */
export function openComplaint(id: string): Promise<ComplaintOpened> {
  return sendAct<ComplaintOpened>('POST', '/acts/open-complaint', { id }, newRetryKey());
}
