/** The tables of what organisations say of their tasks; see `database.ts`. */
import type { ColumnType } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Cycle } from '#ledger/reports/cycle.ts';
import type { ReportCheckCode, ReportField, ReportKind, ReportState } from '#ledger/values/report-values.ts';

/** Why what a report says is right although something contradicts it. */
export interface Confirmation {
  code: ReportCheckCode;
  /** A field of words, or the place of a figure. */
  field: ReportField | number;
  words: string;
}

export interface ProgressReportTable {
  organisationId: string;
  id: string;
  assignmentId: string;
  taskId: string;
  directiveId: string;
  cycle: Cycle;
  kind: ReportKind;
  state: ReportState;
  revision: number;
  /** The signed one that it started from. */
  previousId: string | null;
  progress: string | null;
  results: string | null;
  difficulties: string | null;
  experience: string | null;
  nextSteps: string | null;
  helpNeeded: string | null;
  nextNewsOn: LocalDate | null;
  /** The words that differ from those it started from. */
  newFields: ReportField[];
  confirmations: ColumnType<Confirmation[], Confirmation[], string>;
  signer: string | null;
  signedOn: LocalDate | null;
  returnReason: string | null;
  /** The act that last changed it. */
  actId: string;
}

export interface ReportValueTable {
  organisationId: string;
  reportId: string;
  position: number;
  indicator: string;
  targetPosition: number | null;
  value: number;
  unit: string | null;
  period: string;
  source: string;
}

export interface ReportQuoteTable {
  organisationId: string;
  reportId: string;
  position: number;
  inputOrganisationId: string;
  inputId: string;
}

export interface ReportQuestionTable {
  /** Who is asked. */
  organisationId: string;
  id: string;
  reportId: string;
  taskId: string;
  askerOrganisationId: string | null;
  question: string;
  askedOn: LocalDate;
  answer: string | null;
  answeredOn: LocalDate | null;
  actId: string;
  answeredActId: string | null;
}

export interface ReportTables {
  progressReport: ProgressReportTable;
  reportValue: ReportValueTable;
  reportQuote: ReportQuoteTable;
  reportQuestion: ReportQuestionTable;
}
