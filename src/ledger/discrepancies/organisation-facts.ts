import type { LocalDate } from '#calendar/local-date.ts';

/** A file on which a standing claim of an organisation rests. */
export interface ClaimedFile {
  /** SHA-256, hexadecimal. */
  digest: string;
  organisationId: string;
  taskId: string;
  assignmentId: string;
  claimId: string;
  evidenceId: string;
}

/** An organisation as it stands with the plan that it owes for a directive. */
export interface OrganisationFacts {
  organisationId: string;
  /** The day on which it was first given something of the directive. */
  givenOn: LocalDate;
  owesPlan: boolean;
  planDueOn: LocalDate | null;
  /** The first version that was handed in. */
  handedIn: { planId: string; submittedOn: LocalDate } | null;
  /** Every file that stands under more than one claim, one of which is this organisation's. */
  sharedFiles: readonly ClaimedFile[];
}
