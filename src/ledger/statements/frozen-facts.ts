import type { LocalDate } from '#calendar/local-date.ts';
import type { ClaimOutcome, VerificationWay } from '../values/completion.ts';
import type { ReportField, ReportKind, ReportState } from '../values/report-values.ts';

/** The last report of an assignment as it stood when the cycle was opened. */
export interface FrozenReport {
  reportId: string;
  /** Its month. */
  cycle: string;
  kind: ReportKind;
  state: ReportState;
  words: Record<ReportField, string | null>;
  nextNewsOn: LocalDate | null;
  signer: string | null;
  signedOn: LocalDate | null;
}

/** The last figure of an indicator, and the report that it is from. */
export interface FrozenFigure {
  reportId: string;
  /** The month of the report. */
  cycle: string;
  /** Its place in the report. */
  position: number;
  indicator: string;
  /** Which of the task's targets it is about. */
  targetPosition: number | null;
  value: number;
  unit: string | null;
  /** What it covers, as written: 1—6月. */
  period: string;
  source: string;
}

/** The report by which an organisation answers a line: it may have come after the cycle was opened. */
export interface AnswerReport {
  reportId: string;
  /** Its month. */
  cycle: string;
  progress: string | null;
  figures: FrozenFigure[];
}

/** A figure that was verified, and the verification that it is from. */
export interface FrozenVerifiedFigure {
  verificationId: string;
  indicator: string;
  targetPosition: number | null;
  value: number;
  unit: string | null;
  period: string;
  verifiedOn: LocalDate;
}

/** A milestone of the accepted plan that is due by the end of the period. */
export interface FrozenMilestone {
  milestoneId: string;
  planId: string;
  words: string;
  dueOn: LocalDate;
  /** Null while nobody has verified that it was reached. */
  verifiedOn: LocalDate | null;
}

/** The last claim of completion. */
export interface FrozenClaim {
  claimId: string;
  claimedOn: LocalDate;
  outcome: ClaimOutcome | null;
  verifiedHow: VerificationWay | null;
  verifiedOn: LocalDate | null;
}
