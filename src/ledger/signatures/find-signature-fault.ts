import type { LocalDate } from '#calendar/local-date.ts';
import type { SignatureWay } from '../values/signature-kinds.ts';

/** What the rules ask of a signature. */
export interface SignatureFacts {
  way: SignatureWay;
  signedOn: LocalDate;
  /** There is a scanned sheet that can be looked at. */
  hasSheet: boolean;
  /** The day on which what is signed came about. */
  since: LocalDate;
  today: LocalDate;
}

export type SignatureFault = 'signature_sheet_missing' | 'signature_day_wrong';

/**
 * What is wrong with a signature; undefined where nothing is. One on paper comes with its sheet; none lies in the future
 * or before what it signs.
 */
export function findSignatureFault(facts: SignatureFacts): SignatureFault | undefined {
  const { way, signedOn, hasSheet, since, today } = facts;
  if (way === 'on_paper' && !hasSheet) return 'signature_sheet_missing';
  return signedOn > today || signedOn < since ? 'signature_day_wrong' : undefined;
}
