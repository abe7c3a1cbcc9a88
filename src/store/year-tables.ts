/** The tables of the year's close; see `database.ts`. */
import type { Generated } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { TaskState } from '#ledger/values/ledger-states.ts';
import type { YearGround, YearOutcome, YearState } from '#ledger/values/year-values.ts';

/** A year that the head has closed; one of which there is no row is open. */
export interface YearCloseTable {
  directiveId: string;
  year: number;
  state: Exclude<YearState, 'open'>;
  closedOn: LocalDate;
  reopenReason: string | null;
  revision: number;
  actId: string;
}

export interface YearOutcomeTable {
  directiveId: string;
  year: number;
  taskId: string;
  outcome: YearOutcome;
  ground: YearGround;
  /** The day that says so; null where words do. */
  groundOn: LocalDate | null;
  words: string | null;
  /** Where the task stood when the year was closed over it as not done. */
  closedFrom: TaskState | null;
  actId: string;
}

/** A task of a later directive goes on with what an earlier one asked. */
export interface TaskContinuationTable {
  id: string;
  taskId: string;
  continuedById: string;
  actId: string;
  /** The act that took the link away; null while it stands. */
  endedActId: Generated<string | null>;
}

export interface YearTables {
  yearClose: YearCloseTable;
  yearOutcome: YearOutcomeTable;
  taskContinuation: TaskContinuationTable;
}
