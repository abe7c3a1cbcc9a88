import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  CoordinationBoard,
  CoordinationDetail,
  InstructionBoard,
  PolicyQuestionBoard,
  UrgentBoard,
  UrgentDetail,
} from '#contract/coordination.ts';
import { fetchJson } from './request.ts';

/** Which part of a board is shown. */
export interface BoardPart {
  taskId?: string;
  /** What has come to its end, else what has not. */
  ended?: boolean;
  /** So many rows; the server's own page where it is left out. */
  limit?: number;
}

function askedFor({ taskId, ended, limit }: BoardPart): string {
  return new URLSearchParams({
    ...(taskId && { taskId }),
    ...(ended && { ended: 'true' }),
    ...(limit && { limit: String(limit) }),
  }).toString();
}

/** The coordination requests that the reader may see. */
export function coordinationBoardQuery(part: BoardPart) {
  const asked = askedFor(part);
  return queryOptions({
    queryKey: ['coordination', 'board', asked],
    queryFn: ({ signal }) => fetchJson<CoordinationBoard>(`/coordination?${asked}`, signal),
    placeholderData: keepPreviousData,
  });
}

/** One coordination request with everything that was said to it. */
export function coordinationQuery(id: string) {
  return queryOptions({
    queryKey: ['coordination', 'one', id],
    queryFn: ({ signal }) => fetchJson<CoordinationDetail>(`/coordination/${id}`, signal),
  });
}

/** The urgent reports that the reader may see. */
export function urgentBoardQuery(part: BoardPart) {
  const asked = askedFor(part);
  return queryOptions({
    queryKey: ['urgent reports', 'board', asked],
    queryFn: ({ signal }) => fetchJson<UrgentBoard>(`/urgent-reports?${asked}`, signal),
    placeholderData: keepPreviousData,
  });
}

/** One urgent report with what was added to it. */
export function urgentReportQuery(id: string) {
  return queryOptions({
    queryKey: ['urgent reports', 'one', id],
    queryFn: ({ signal }) => fetchJson<UrgentDetail>(`/urgent-reports/${id}`, signal),
  });
}

/** What organisations do about instructions, as far as the reader may see it. */
export function instructionBoardQuery(part: BoardPart) {
  const asked = askedFor(part);
  return queryOptions({
    queryKey: ['instructions', asked],
    queryFn: ({ signal }) => fetchJson<InstructionBoard>(`/instructions?${asked}`, signal),
    placeholderData: keepPreviousData,
  });
}

/** The questions about policies that the reader may see. */
export function policyQuestionBoardQuery(part: BoardPart) {
  const asked = askedFor(part);
  return queryOptions({
    queryKey: ['policy questions', asked],
    queryFn: ({ signal }) => fetchJson<PolicyQuestionBoard>(`/policy-questions?${asked}`, signal),
    placeholderData: keepPreviousData,
  });
}
