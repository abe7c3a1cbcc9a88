import type { LocalDate } from '#calendar/local-date.ts';
import type { Comparator, Role } from '#parse/directive.ts';
import type { IssuedPolicy } from '../evidence/settle-policies.ts';
import type { OfficialDate } from '../lights/branch-facts.ts';
import type { Cycle } from '../reports/cycle.ts';
import type { ClaimOutcome } from '../values/completion.ts';
import type { EvidenceKind } from '../values/evidence-kinds.ts';
import type { AssignmentState } from '../values/ledger-states.ts';
import type { ReportKind } from '../values/report-values.ts';

/** A figure that was reported. */
export interface SaidFigure {
  position: number;
  indicator: string;
  targetPosition: number | null;
  value: number;
  unit: string | null;
  /** What it covers, as written: 1—6月. */
  period: string;
}

/** What was said for a month: words, or that there is nothing new. */
export interface SaidReport {
  id: string;
  cycle: Cycle;
  kind: ReportKind;
  state: 'signed' | 'unchanged';
  progress: string | null;
  nextNewsOn: LocalDate | null;
  /** The act that signed it: later acts have greater ids. */
  actId: string;
  figures: readonly SaidFigure[];
}

/** A figure that somebody else has verified. */
export interface VerifiedFigure {
  id: string;
  indicator: string;
  targetPosition: number | null;
  value: number;
  unit: string | null;
  period: string;
}

/** Something offered in proof that has not been withdrawn. */
export interface OfferedEvidence {
  id: string;
  kind: EvidenceKind;
  /** The day of a document. */
  issuedOn: LocalDate | null;
  statedOn: LocalDate;
}

/** The last claim of completion that was not sent back or withdrawn. */
export interface StandingClaim {
  id: string;
  claimedOn: LocalDate;
  outcome: Extract<ClaimOutcome, 'accepted'> | null;
  /** What it rests on and has not been withdrawn. */
  evidenceIds: readonly string[];
}

export interface FactMilestone {
  id: string;
  dueOn: LocalDate | null;
  /** How versions that were handed in have moved its day, each from the day of the accepted one before it. */
  moves: readonly { planId: string; handedInOn: LocalDate; from: LocalDate; to: LocalDate }[];
  /** The day on which it was reached, as claimed and not rejected since; null while nobody says so. */
  reachedOn: LocalDate | null;
}

/** The row of the plan that was handed in last. */
export interface FactPlanRow {
  planId: string;
  submittedOn: LocalDate;
  persons: number;
  milestones: readonly FactMilestone[];
  /** Who of the others objects to it as it stands. */
  objections: readonly { organisationId: string; assignmentId: string }[];
}

/** One organisation's part in a task, with all that rules ask of it. */
export interface FactBranch {
  organisationId: string;
  assignmentId: string;
  role: Role;
  state: AssignmentState;
  /** The assignment that gave it on; null where the text or the keepers did. */
  parentId: string | null;
  /** What it brings in a month; null where it has no voice. */
  voice: ReportKind | null;
  assignedOn: LocalDate | null;
  receiveBy: LocalDate | null;
  receivedOn: LocalDate | null;
  takenOver: boolean;
  extendedFrom: LocalDate | null;
  extendedOn: LocalDate | null;
  claim: StandingClaim | null;
  /** The last ones, the first first; drafts and what was given back are none of them. */
  reports: readonly SaidReport[];
  verifiedFigures: readonly VerifiedFigure[];
  evidence: readonly OfferedEvidence[];
  planRow: FactPlanRow | null;
}

/** A task with everybody who carries it. */
export interface TaskFacts {
  taskId: string;
  /** The day of the directive. */
  askedOn: LocalDate | null;
  dates: readonly OfficialDate[];
  /** The last of its days, the end of an ongoing deadline included. */
  endsOn: LocalDate | null;
  policies: readonly IssuedPolicy[];
  targets: readonly { position: number; op: Comparator; value: number }[];
  /** Open words that nobody has resolved. */
  placeholders: readonly { id: string }[];
  branches: readonly FactBranch[];
}
