import type { CapKind } from '../values/burden-values.ts';
import type { OrganisationKind } from '../values/organisation-kinds.ts';

/** How much an organisation may be asked in a month; null where no number is set. */
export interface RequestCap {
  requests: number | null;
  fields: number | null;
}

/** What an organisation is asked in requests that a cap holds back, and in their fields. */
export interface Asked {
  requests: number;
  fields: number;
}

/** An organisation that a request would ask beyond its cap. */
export interface OverCap {
  organisationId: string;
  /** With this request. */
  asked: Asked;
  cap: RequestCap;
}

/** The cap of an organisation of that kind; undefined where none is set. */
export function capOf<Cap extends RequestCap & { kind: CapKind }>(
  caps: readonly Cap[],
  kind: OrganisationKind,
): Cap | undefined {
  return caps.find((cap) => cap.kind === kind) ?? caps.find((cap) => cap.kind === 'default');
}

/** What a month comes to with another request. */
export function addRequest(standing: Asked, fields: number): Asked {
  return { requests: standing.requests + 1, fields: standing.fields + fields };
}

/** Whether that goes beyond the cap. */
export function isOverCap({ requests, fields }: Asked, cap: RequestCap): boolean {
  return (cap.requests !== null && requests > cap.requests) || (cap.fields !== null && fields > cap.fields);
}
