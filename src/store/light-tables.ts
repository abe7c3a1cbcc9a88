/** The table of lights; see `database.ts`. */
import type { ColumnType } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { LightTurn } from '#ledger/lights/light-turn.ts';
import type { GreyReason, LightWeight } from '#ledger/values/light-values.ts';

export interface AssignmentLightTable {
  organisationId: string;
  assignmentId: string;
  taskId: string;
  directiveId: string;
  fromOn: LocalDate;
  /** The first day on which it no longer holds; null now. */
  untilOn: LocalDate | null;
  weight: LightWeight;
  grey: GreyReason | null;
  blueOn: LocalDate | null;
  yellowOn: LocalDate | null;
  redOn: LocalDate | null;
  /** Written as a part of the row's JSON. */
  turns: ColumnType<LightTurn[], LightTurn[], LightTurn[]>;
  provisional: boolean;
}

export interface LightTables {
  assignmentLight: AssignmentLightTable;
}
