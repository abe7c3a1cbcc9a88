/** The tables of caps on what is asked, and of requests for data; see `database.ts`. */
import type { Generated } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type {
  CapKind,
  CappedAct,
  DataFieldState,
  DataRequestState,
  DataSource,
} from '#ledger/values/burden-values.ts';

export interface RequestCapTable {
  kind: CapKind;
  /** A month; null where as many as are needed. */
  requests: number | null;
  fields: number | null;
  reason: string;
  decidedBy: string;
  setOn: LocalDate;
  actId: string;
}

/** The head's word that some organisations may be asked more, once. */
export interface CapApprovalTable {
  id: string;
  requestAct: CappedAct;
  /** The organisation that may ask. */
  askerId: string;
  organisationIds: string[];
  validUntil: LocalDate;
  reason: string;
  approver: string;
  approverId: string | null;
  approvedOn: LocalDate;
  /** The request that used it up. */
  usedActId: Generated<string | null>;
  actId: string;
}

export interface DataRequestTable {
  id: string;
  directiveId: string;
  askerId: string | null;
  title: string;
  purpose: string;
  dueOn: LocalDate;
  askedOn: LocalDate;
  state: DataRequestState;
  endWords: Generated<string | null>;
  revision: number;
  actId: string;
}

export interface DataFieldTable {
  requestId: string;
  position: number;
  name: string;
  unit: string | null;
  period: string | null;
  taskId: string | null;
}

/** A field as one organisation has it. */
export interface DataAnswerTable {
  organisationId: string;
  requestId: string;
  position: number;
  state: DataFieldState;
  value: string | null;
  sourceKind: DataSource | null;
  sourceId: string | null;
  sourceOn: LocalDate | null;
  answeredOn: Generated<LocalDate | null>;
  answeredBy: Generated<string | null>;
  revision: number;
  actId: string;
}

export interface BurdenTables {
  requestCap: RequestCapTable;
  capApproval: CapApprovalTable;
  dataRequest: DataRequestTable;
  dataField: DataFieldTable;
  dataAnswer: DataAnswerTable;
}
