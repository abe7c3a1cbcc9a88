/** The tables of plans and of who owes one; see `database.ts`. */
import type { ColumnType } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { AccountablePerson } from '#ledger/plans/plan-content.ts';
import type { PlanAnswer, PlanState } from '#ledger/values/plan-values.ts';

export interface PlanTable {
  organisationId: string;
  id: string;
  directiveId: string;
  version: number;
  state: PlanState;
  revision: number;
  /** Why there is another version; null for the first. */
  reason: string | null;
  signedOn: LocalDate | null;
  submittedOn: LocalDate | null;
  returnedOn: LocalDate | null;
  returnReason: string | null;
  acceptedOn: LocalDate | null;
  actId: string;
}

/** By which a row of a plan is named. */
export interface PlanRowKey {
  organisationId: string;
  planId: string;
  assignmentId: string;
}

export interface PlanRowTable extends PlanRowKey {
  taskId: string;
  measures: string;
  deliverable: string;
  /** Written as a part of the row's JSON. */
  persons: ColumnType<AccountablePerson[], AccountablePerson[], AccountablePerson[]>;
  unitId: string | null;
  returnReason: string | null;
  revision: number;
  actId: string;
}

export interface MilestoneTable extends PlanRowKey {
  /** The same in every version. */
  id: string;
  position: number;
  dueOn: LocalDate | null;
  words: string;
  deliverable: string;
}

export interface TrajectoryPointTable extends PlanRowKey {
  targetPosition: number;
  reachOn: LocalDate;
  value: number;
}

export interface PlanConfirmationTable {
  organisationId: string;
  /** Its own, in the task that the row is about. */
  assignmentId: string;
  planOrganisationId: string;
  planId: string;
  planAssignmentId: string;
  answer: PlanAnswer;
  words: string | null;
  rowRevision: number;
  answeredOn: LocalDate;
  actId: string;
}

export interface PlanDutyTable {
  directiveId: string;
  organisationId: string;
  owes: boolean;
  dueOn: LocalDate | null;
  reason: string | null;
  actId: string;
}

export interface PlanTables {
  plan: PlanTable;
  planRow: PlanRowTable;
  milestone: MilestoneTable;
  trajectoryPoint: TrajectoryPointTable;
  planConfirmation: PlanConfirmationTable;
  planDuty: PlanDutyTable;
}
