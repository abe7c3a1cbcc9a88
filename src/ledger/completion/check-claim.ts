import type { LocalDate } from '#calendar/local-date.ts';
import type { ClaimWarning } from '../values/completion.ts';

/** What is known of a claim when it is assessed. */
export interface ClaimFacts {
  claimedOn: LocalDate;
  /** How many pieces of evidence the organisation has given in the task. */
  evidence: number;
  /** How many of these are figures. */
  figures: number;
  /** How many targets the task sets. */
  targets: number;
  /** The days by which policies are to be issued. */
  policyDays: readonly LocalDate[];
  /** How many published policies the organisation has named, with number and date. */
  policies: number;
  /** The dates that count for the branch, by which something is to be done. */
  dueDays: readonly LocalDate[];
  /** The end of the year through which the task goes on; null where it does not. */
  ongoingTo: LocalDate | null;
  /** More time is asked for at the same time. */
  extensionOpen: boolean;
}

/**
 * What is missing or odd in a claim: shown to who decides, never a reason to refuse it. A policy that is due is settled by a
 * published document with number and date; what goes on through the year is summed up at its end.
 */
export function checkClaim(facts: ClaimFacts): ClaimWarning[] {
  const { claimedOn, evidence, figures, targets, policyDays, policies, dueDays } = facts;
  const last = dueDays.toSorted().at(-1);
  const checks: [ClaimWarning, boolean][] = [
    ['no_evidence', evidence === 0],
    ['policy_missing', policyDays.length > policies],
    ['figures_missing', targets > 0 && figures === 0],
    ['after_date', last !== undefined && claimedOn > last],
    ['year_goes_on', facts.ongoingTo !== null && claimedOn < facts.ongoingTo],
    ['extension_open', facts.extensionOpen],
  ];
  return checks.flatMap(([warning, is]) => (is ? warning : []));
}
