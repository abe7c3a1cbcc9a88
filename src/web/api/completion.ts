import { infiniteQueryOptions } from '@tanstack/react-query';
import type { ClosingBoard } from '#contract/completion.ts';
import type { ClosingStep } from '#contract/values.ts';
import { fetchJson } from './request.ts';

/** What of the board is looked at. */
export interface AskedClosings {
  step: ClosingStep;
  directiveId?: string | undefined;
}

/** The claims and extensions of one step, page by page, with how many stand on each. */
export function closingsQuery({ step, directiveId }: AskedClosings) {
  return infiniteQueryOptions({
    queryKey: ['completion', step, directiveId ?? ''],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ step, offset: String(pageParam) });
      if (directiveId) asked.set('directiveId', directiveId);
      return fetchJson<ClosingBoard>(`/completion?${asked}`, signal);
    },
    initialPageParam: 0,
    getNextPageParam: (last: ClosingBoard) => last.next,
  });
}
