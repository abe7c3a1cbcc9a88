/** The tables of coordination requests, urgent reports and instructions; see `database.ts`. */
import type { Generated } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type {
  CoordinationLevel,
  CoordinationState,
  InstructionState,
  PolicyQuestionState,
  UrgentReportState,
} from '#ledger/values/coordination-values.ts';

export interface CoordinationTable {
  /** Who raised it. */
  organisationId: string;
  id: string;
  taskId: string;
  directiveId: string;
  matter: string;
  request: string;
  level: CoordinationLevel;
  /** Who coordinates. */
  ownerId: Generated<string | null>;
  ownerPerson: Generated<string | null>;
  dueOn: Generated<LocalDate | null>;
  state: CoordinationState;
  /** Counts the acts that changed it; an answer of those consulted is none. */
  revision: number;
  raisedOn: LocalDate;
  decision: Generated<string | null>;
  minuteNumber: Generated<string | null>;
  decidedOn: Generated<LocalDate | null>;
  actId: string;
}

export interface CoordinationConsultedTable {
  /** Who is consulted. */
  organisationId: string;
  coordinationId: string;
  question: string;
  askedOn: LocalDate;
  answer: Generated<string | null>;
  answeredOn: Generated<LocalDate | null>;
  answeredBy: Generated<string | null>;
  actId: string;
}

export interface UrgentReportTable {
  /** Who sent it. */
  organisationId: string;
  id: string;
  taskId: string | null;
  directiveId: string | null;
  happened: string;
  occurredOn: LocalDate;
  /** Hour and minute; null where they are not known. */
  occurredAt: string | null;
  measures: string;
  help: string | null;
  /** Whom to telephone about it. */
  telephone: string;
  state: UrgentReportState;
  revision: number;
  sentOn: LocalDate;
  sentAt: Date;
  sentBy: string;
  keepersAcknowledgedAt: Generated<Date | null>;
  keepersAcknowledgedBy: Generated<string | null>;
  keepersWords: Generated<string | null>;
  outcome: Generated<string | null>;
  actId: string;
}

export interface UrgentRecipientTable {
  /** Who receives it beside the keepers. */
  organisationId: string;
  reportId: string;
  position: number;
  acknowledgedAt: Generated<Date | null>;
  acknowledgedBy: Generated<string | null>;
  words: Generated<string | null>;
  actId: string;
}

export interface UrgentFollowUpTable {
  /** For whom it was written. */
  organisationId: string;
  id: string;
  reportId: string;
  words: string;
  writtenBy: string;
  writtenAt: Date;
  actId: string;
}

export interface InstructionTable {
  id: string;
  /** The leader by title and name, as printed. */
  leader: string;
  words: string;
  givenOn: LocalDate;
  basis: string;
  taskId: string | null;
  directiveId: string | null;
  actId: string;
}

export interface InstructionFollowUpTable {
  /** Who follows it up. */
  organisationId: string;
  id: string;
  instructionId: string;
  dueOn: LocalDate;
  state: InstructionState;
  revision: number;
  report: Generated<string | null>;
  reportedOn: Generated<LocalDate | null>;
  reportedBy: Generated<string | null>;
  closedOn: Generated<LocalDate | null>;
  actId: string;
}

export interface PolicyQuestionTable {
  /** Who asks. */
  organisationId: string;
  id: string;
  taskId: string;
  directiveId: string;
  /** Who has to answer. */
  addresseeId: string;
  /** Which policy it is about. */
  policy: string | null;
  question: string;
  dueOn: LocalDate;
  state: PolicyQuestionState;
  revision: number;
  askedOn: LocalDate;
  answer: Generated<string | null>;
  answeredOn: Generated<LocalDate | null>;
  answeredBy: Generated<string | null>;
  /** The document in which the answer stands. */
  documentNumber: Generated<string | null>;
  documentIssuedOn: Generated<LocalDate | null>;
  documentUrl: Generated<string | null>;
  actId: string;
}

export interface CoordinationTables {
  coordination: CoordinationTable;
  coordinationConsulted: CoordinationConsultedTable;
  urgentReport: UrgentReportTable;
  urgentRecipient: UrgentRecipientTable;
  urgentFollowUp: UrgentFollowUpTable;
  instruction: InstructionTable;
  instructionFollowUp: InstructionFollowUpTable;
  policyQuestion: PolicyQuestionTable;
}
