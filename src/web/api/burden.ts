import { queryOptions } from '@tanstack/react-query';
import type { BurdenRequests, BurdenYear } from '#contract/burden.ts';
import type { DataRequests } from '#contract/data-requests.ts';
import type { Foreseen } from '#contract/foreseen.ts';
import type { CappedAct } from '#contract/values.ts';
import { fetchJson, sendAct } from './request.ts';

/** What was asked of organisations in a year; in the one of the day where none is named. */
export function burdenQuery(year: number | undefined) {
  return queryOptions({
    queryKey: ['burden', year],
    queryFn: ({ signal }) =>
      fetchJson<BurdenYear>(year === undefined ? '/burden' : `/burden?year=${year}`, signal),
  });
}

/** The requests that reached an organisation in a month. */
export function burdenRequestsQuery({ organisation, month }: { organisation: string; month: string }) {
  return queryOptions({
    queryKey: ['burden requests', organisation, month],
    queryFn: ({ signal }) =>
      fetchJson<BurdenRequests>(
        `/burden/${encodeURIComponent(organisation)}/requests?month=${month}`,
        signal,
      ),
  });
}

/** What somebody is about to ask of whom. */
export interface RequestAbout {
  act: CappedAct;
  directiveId?: string;
  organisationIds?: readonly string[];
  taskIds?: readonly string[];
  fromOn?: string;
  untilOn?: string;
  /** Of a request for data. */
  fields?: readonly { name: string; unit: string | null; period: string | null; taskId: string | null }[];
}

/** What a request would come to before it goes out. */
export function foreseenQuery(about: RequestAbout) {
  const { organisationIds, taskIds, fields, ...named } = about;
  const asked = new URLSearchParams(named);
  if (organisationIds?.length) asked.set('organisationIds', organisationIds.join(','));
  if (taskIds?.length) asked.set('taskIds', taskIds.join(','));
  if (fields?.length) asked.set('fields', JSON.stringify(fields));
  const path = `/requests/foreseen?${asked}`;
  return queryOptions({
    queryKey: ['foreseen', path],
    queryFn: ({ signal }) => fetchJson<Foreseen>(path, signal),
  });
}

/** The head lets one request go out to organisations whose cap it exceeds; the id of that leave. */
export async function approveOverCap(leave: object): Promise<{ id: string }> {
  return await sendAct<{ id: string }>('POST', '/acts/approve-over-cap', leave);
}

/** The requests for data that the reader may see. */
export const dataRequestsQuery = queryOptions({
  queryKey: ['data requests'],
  queryFn: ({ signal }) => fetchJson<DataRequests>('/data-requests', signal),
});
