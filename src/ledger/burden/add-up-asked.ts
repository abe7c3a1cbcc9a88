import { costOf, type Reached } from './asked-by-act.ts';
import type { Asked } from './request-caps.ts';

/** How often something was asked of an organisation in that way. */
export interface AskedOften extends Reached {
  organisationId: string;
  requests: number;
}

/** What each organisation was asked in all. */
export function addUpAsked(rows: readonly AskedOften[]): Map<string, Asked> {
  const sums = new Map<string, Asked>();
  for (const { organisationId, requests, ...reached } of rows) {
    const before = sums.get(organisationId) ?? { requests: 0, fields: 0 };
    sums.set(organisationId, {
      requests: before.requests + requests,
      fields: before.fields + requests * (costOf(reached)?.fields ?? 0),
    });
  }
  return sums;
}
