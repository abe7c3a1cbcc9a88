/** The tables of reconciliation; see `database.ts`. */
import type { LocalDate } from '#calendar/local-date.ts';
import type {
  FrozenClaim,
  FrozenFigure,
  FrozenMilestone,
  FrozenReport,
  FrozenVerifiedFigure,
} from '#ledger/statements/frozen-facts.ts';
import type { AssignmentState, TaskState } from '#ledger/values/ledger-states.ts';
import type { ReportKind } from '#ledger/values/report-values.ts';
import type {
  CycleKind,
  CycleState,
  KeeperAnswer,
  LineAnswer,
  LineDifference,
  StatementState,
} from '#ledger/values/statement-values.ts';
import type { Role } from '#parse/directive.ts';
import type { Json } from './json-column.ts';

export interface ReconciliationCycleTable {
  id: string;
  directiveId: string;
  kind: CycleKind;
  label: string;
  /** The period; what is reported for its months counts as an answer. */
  fromOn: LocalDate;
  untilOn: LocalDate;
  /** The day by which the statements are to be signed. */
  dueOn: LocalDate;
  /** The day of the facts. */
  openedOn: LocalDate;
  closedOn: LocalDate | null;
  state: CycleState;
  revision: number;
  actId: string;
}

export interface StatementTable {
  organisationId: string;
  id: string;
  cycleId: string;
  directiveId: string;
  state: StatementState;
  revision: number;
  signer: string | null;
  signedOn: LocalDate | null;
  returnReason: string | null;
  /** How far it was when its cycle was closed. */
  closedFrom: Exclude<StatementState, 'closed'> | null;
  actId: string;
}

/** By which a line is named. */
export interface StatementLineKey {
  organisationId: string;
  statementId: string;
  assignmentId: string;
}

export interface StatementLineTable extends StatementLineKey {
  taskId: string;
  /** The task's place in its directive. */
  ordinal: number;
  role: Role;
  taskState: TaskState;
  assignmentState: AssignmentState;
  assignedOn: LocalDate | null;
  receivedOn: LocalDate | null;
  internalOn: LocalDate | null;
  officialOn: LocalDate | null;
  /** The day that counts for this branch. */
  dueOn: LocalDate | null;
  extendedOn: LocalDate | null;
  /** Null where the organisation speaks for the task in another role. */
  reportsAs: ReportKind | null;
  reported: Json<FrozenReport | null>;
  figures: Json<FrozenFigure[]>;
  verifiedFigures: Json<FrozenVerifiedFigure[]>;
  milestones: Json<FrozenMilestone[]>;
  claim: Json<FrozenClaim | null>;
  differences: LineDifference[];
  unitId: string | null;
  answer: LineAnswer;
  answerWords: string | null;
  answerReportId: string | null;
  answeredOn: LocalDate | null;
  keeperAnswer: KeeperAnswer;
  keeperWords: string | null;
  keeperAnsweredOn: LocalDate | null;
  revision: number;
  actId: string;
}

export interface ReconciliationTables {
  reconciliationCycle: ReconciliationCycleTable;
  statement: StatementTable;
  statementLine: StatementLineTable;
}
