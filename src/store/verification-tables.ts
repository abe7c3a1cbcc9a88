/** The tables of what was verified, and of what other leads co-sign; see `database.ts`. */
import type { LocalDate } from '#calendar/local-date.ts';
import type { VerificationWay } from '#ledger/values/completion.ts';
import type { CoSignatureState, MarkState } from '#ledger/values/verification-values.ts';

/** That a milestone was reached: claimed by its organisation, verified or not confirmed by others. */
export interface MilestoneMarkTable {
  organisationId: string;
  id: string;
  assignmentId: string;
  taskId: string;
  directiveId: string;
  /** The same in every version of the plan. */
  milestoneId: string;
  /** The version that was claimed from, and what it said. */
  planId: string;
  dueOn: LocalDate | null;
  words: string;
  state: MarkState;
  revision: number;
  reachedOn: LocalDate;
  /** What the organisation says of it. */
  said: string | null;
  claimedOn: LocalDate;
  claimedBy: string;
  verifiedHow: VerificationWay | null;
  verifiedBy: string | null;
  verifiedOn: LocalDate | null;
  /** What the verifier says: the reason where it is not confirmed. */
  verification: string | null;
  /** The act that last changed it. */
  actId: string;
}

/** A figure as it was found, beside the one that was reported. */
export interface VerifiedValueTable {
  organisationId: string;
  id: string;
  reportId: string;
  /** The place of the reported figure in its report. */
  position: number;
  value: number;
  source: string;
  verifiedHow: VerificationWay;
  verifiedBy: string;
  verifiedOn: LocalDate;
  words: string | null;
  actId: string;
  /** The act that verified the figure anew; null while this one stands. */
  replacedActId: string | null;
}

/** The signature of another lead under what the first-listed says for the task. */
export interface CoSignatureTable {
  /** Whose signature is asked. */
  organisationId: string;
  reportOrganisationId: string;
  reportId: string;
  taskId: string;
  state: CoSignatureState;
  signer: string | null;
  signedOn: LocalDate | null;
  /** Why the keepers let the report count without it. */
  reason: string | null;
  actId: string;
}

export interface VerificationTables {
  milestoneMark: MilestoneMarkTable;
  verifiedValue: VerifiedValueTable;
  coSignature: CoSignatureTable;
}
