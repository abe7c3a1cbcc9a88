import { queryOptions } from '@tanstack/react-query';
import type { NewestSeal } from '#contract/seals.ts';
import { fetchJson } from './request.ts';

/** The newest root of the sealed journal. */
export const newestSealQuery = queryOptions({
  queryKey: ['newest-seal'],
  queryFn: ({ signal }) => fetchJson<NewestSeal>('/seals/newest', signal),
});
