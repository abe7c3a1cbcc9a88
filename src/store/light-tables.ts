/** The tables of lights, of what they turn by, and of settling them anew; see `database.ts`. */
import type { ColumnType, Generated } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { LightSettings } from '#ledger/lights/light-settings.ts';
import type { LightTurn } from '#ledger/lights/light-turn.ts';
import type {
  CountedLights,
  GreyReason,
  LightColour,
  LightRunKind,
  LightWeight,
} from '#ledger/values/light-values.ts';

export interface AssignmentLightTable {
  organisationId: string;
  assignmentId: string;
  taskId: string;
  directiveId: string;
  fromOn: LocalDate;
  /** The first day on which it no longer holds; null of the last. */
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

export interface LightSettingTable extends LightSettings {
  effectiveOn: LocalDate;
  reason: string;
  decidedBy: string;
  decidedOn: LocalDate;
  actId: string;
}

export interface LightRunTable {
  id: Generated<string>;
  kind: LightRunKind;
  effectiveOn: LocalDate;
  calendar: string | null;
  total: number;
  settled: Generated<number>;
  lastOrganisationId: string | null;
  lastAssignmentId: string | null;
  openedAt: Date;
  doneAt: Date | null;
}

/** How many show each light from that day to the next that the directive has; see the migration. */
export interface LightCountTable extends Record<LightColour, number> {
  directiveId: string;
  counted: CountedLights;
  day: LocalDate;
  region: string;
  level: string;
}

/** So many more or fewer show the colour of that rank from that day on. */
export interface LightStepTable {
  directiveId: string;
  counted: CountedLights;
  day: LocalDate;
  region: string;
  level: string;
  rank: number;
  n: number;
}

export interface TaskLightTable {
  taskId: string;
  directiveId: string;
  fromOn: LocalDate;
  untilOn: LocalDate | null;
  rank: number;
}

export interface LightMarkTable {
  directiveId: string;
  taskId: string;
}

export interface LightTables {
  assignmentLight: AssignmentLightTable;
  lightSetting: LightSettingTable;
  lightRun: LightRunTable;
  lightCount: LightCountTable;
  lightStep: LightStepTable;
  taskLight: TaskLightTable;
  lightMark: LightMarkTable;
}
