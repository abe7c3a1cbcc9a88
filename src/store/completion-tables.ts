/** The tables of claims of completion and of extensions; see `database.ts`. */
import type { Generated } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { ClaimOutcome, ExtensionState, VerificationWay } from '#ledger/values/completion.ts';

export interface CompletionClaimTable {
  organisationId: string;
  id: string;
  assignmentId: string;
  taskId: string;
  directiveId: string;
  grounds: string;
  claimedOn: LocalDate;
  actId: string;
  /** What the keeper found. */
  assessment: Generated<string | null>;
  assessedActId: Generated<string | null>;
  /** Null while it is open, and where it lapsed with its assignment. */
  outcome: Generated<ClaimOutcome | null>;
  outcomeWords: Generated<string | null>;
  outcomeActId: Generated<string | null>;
  verifiedHow: Generated<VerificationWay | null>;
  verifiedBy: Generated<string | null>;
  verifiedOn: Generated<LocalDate | null>;
  verification: Generated<string | null>;
  struckOffActId: Generated<string | null>;
  reopenedActId: Generated<string | null>;
  reopenReason: Generated<string | null>;
}

export interface ExtensionTable {
  organisationId: string;
  id: string;
  assignmentId: string;
  taskId: string;
  directiveId: string;
  reason: string;
  /** What has been done so far. */
  progress: string;
  /** The date of the task that is to be moved. */
  officialOn: LocalDate;
  /** The day that counted for the branch when it was asked. */
  dueOn: LocalDate;
  askedFor: LocalDate;
  askedOn: LocalDate;
  state: ExtensionState;
  actId: string;
  supportWords: Generated<string | null>;
  supportedActId: Generated<string | null>;
  decisionWords: Generated<string | null>;
  decidedActId: Generated<string | null>;
}

export interface CompletionTables {
  completionClaim: CompletionClaimTable;
  extension: ExtensionTable;
}
