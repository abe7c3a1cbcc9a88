/** The tables of people and of what they have done; see `database.ts`. */
import type { ColumnType, Generated } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Capacity } from '#ledger/policy/caller.ts';
import type { ActName } from '#ledger/values/act-names.ts';
import type { PersonState } from '#ledger/values/ledger-states.ts';
import type { PersonRole } from '#ledger/values/person-roles.ts';
import type { ReminderKind } from '#ledger/values/reminder-values.ts';
import type { Json } from './json-column.ts';

export interface PersonTable {
  id: string;
  /** What they sign in with: lower case. */
  username: string;
  name: string;
  /** Pinyin; compared byte by byte. */
  sortKey: string;
  organisationId: string;
  unitId: string | null;
  roles: PersonRole[];
  email: string | null;
  telephone: string | null;
  state: PersonState;
  revision: number;
  actId: string;
}

export interface UnitTable {
  organisationId: string;
  id: string;
  name: string;
  actId: string;
  endedActId: string | null;
}

/** What of an organisation's assignment one of its units carries. */
export interface UnitShareTable {
  organisationId: string;
  id: string;
  assignmentId: string;
  unitId: string;
  /** What of the clause is asked of the unit; null for all. */
  words: string | null;
  /** Who answers for it there; null where nobody is named. */
  personId: string | null;
  actId: string;
  endedActId: string | null;
}

export interface DeputyTable {
  id: string;
  personId: string;
  deputyId: string;
  /** Both days included. */
  fromOn: LocalDate;
  toOn: LocalDate;
  reason: string | null;
  actId: string;
  endedActId: string | null;
}

export interface ContactTable {
  organisationId: string;
  /** The order in which to try. */
  position: number;
  name: string;
  telephone: string;
  duty: string;
  actId: string;
}

export interface ReminderTable {
  organisationId: string;
  id: string;
  kind: ReminderKind;
  /** Null where it was of what else the organisation owes. */
  assignmentId: string | null;
  taskId: string | null;
  /** Whose plan. */
  directiveId: string | null;
  /** Whose statement. */
  cycleId: string | null;
  /** Whose reports, `2021-06`. */
  month: string | null;
  remindedOn: LocalDate;
  note: string | null;
  actId: string;
}

export interface TaskAdjustmentTable {
  taskId: string;
  actId: string;
  basis: string;
  words: string;
  /** The date that now counts; null where the dates stay. */
  dueOn: LocalDate | null;
}

export interface JournalTable {
  actId: string;
  /** In which order acts were done; there are gaps. */
  entryNumber: Generated<number>;
  act: ActName;
  actVersion: number;
  input: Json<Record<string, unknown>>;
  /** The name of who acted, as it was then. */
  actor: string;
  /** The civil day by which the act's rules were applied. */
  actedOn: LocalDate;
  /** The clock when it was written. */
  recordedAt: Date;
  /** What the person could act as then: their own place first. */
  capacities: Json<Capacity[]>;
  /** Null for the program's command line. */
  personId: string | null;
  organisationId: string | null;
  onBehalfOfId: string | null;
  /** The decision that it rests on, as the person named it. */
  basis: string | null;
}

/** What may be read of an act at one of the things that it touched. */
export type SubjectDetail = Record<string, string | number | boolean | null | string[]>;

export interface JournalSubjectTable {
  actId: string;
  position: number;
  /** Without one it may be read by whoever may read the thing. */
  organisationId: string | null;
  taskId: string | null;
  assignmentId: string | null;
  directiveId: string | null;
  personId: string | null;
  /** A thing other than a task, an assignment or a person. */
  thingId: Generated<string | null>;
  /** The thing's revision after the act. */
  revision: number | null;
  /** Written as a part of the row's JSON. */
  detail: ColumnType<SubjectDetail, SubjectDetail, never>;
}

export interface AnsweredRequestTable {
  personId: string;
  key: string;
  digest: string;
  actId: string;
  result: Json<unknown>;
  answeredAt: Date;
}
