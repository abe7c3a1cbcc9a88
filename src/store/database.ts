/**
 * The tables as queries see them. Columns are snake_case in SQL and camelCase here. What is
 * registered changes only by an act that amends it. The order of positions is the printed order. The tables that came with
 * people, plans, reports and the like stand in files of their own beside it; this one is long for the list of all of them.
 */
import type { Generated } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Candidate } from '#ledger/takeover/match-rows.ts';
import type { SheetMapping } from '#ledger/takeover/sheet-mapping.ts';
import type { ColumnMeaning } from '#ledger/values/column-meanings.ts';
import type { OpenExtensionState } from '#ledger/values/completion.ts';
import type {
  AssignmentOrigin,
  AssignmentState,
  BasisKind,
  DirectiveKind,
  TaskState,
} from '#ledger/values/ledger-states.ts';
import type { NameUse } from '#ledger/values/name-uses.ts';
import type { OrganisationKind } from '#ledger/values/organisation-kinds.ts';
import type { PlaceholderKind } from '#ledger/values/placeholder-kinds.ts';
import type { SuccessionKind } from '#ledger/values/succession-kinds.ts';
import type { RowMatch, TakenStatus, TakeoverState } from '#ledger/values/taken-over.ts';
import type {
  BlockKind,
  Comparator,
  DeadlineKind,
  DiagnosticCode,
  DutyKind,
  OutlineKind,
  Role,
  Scope,
  Severity,
  TargetKind,
} from '#parse/directive.ts';
import type { BurdenTables } from './burden-tables.ts';
import type { ComplaintTables } from './complaint-tables.ts';
import type { CompletionTables } from './completion-tables.ts';
import type { CoordinationTables } from './coordination-tables.ts';
import type {
  AmendmentTable,
  DraftCorrectionTable,
  DraftSourceTable,
  DraftTable,
  FormerSourceTable,
  SettingTable,
} from './draft-tables.ts';
import type { EvidenceTables } from './evidence-tables.ts';
import type { FindingTables } from './finding-tables.ts';
import type { Json } from './json-column.ts';
import type { LightTables } from './light-tables.ts';
import type { NotificationTables } from './notification-tables.ts';
import type { OrderTables } from './order-tables.ts';
import type {
  AnsweredRequestTable,
  ContactTable,
  DeputyTable,
  JournalSubjectTable,
  JournalTable,
  PersonTable,
  ReminderTable,
  TaskAdjustmentTable,
  UnitShareTable,
  UnitTable,
} from './people-tables.ts';
import type { PlanTables } from './plan-tables.ts';
import type { ProgrammeTables } from './programme-tables.ts';
import type { ReconciliationTables } from './reconciliation-tables.ts';
import type { ReportTables } from './report-tables.ts';
import type { SealTables } from './seal-tables.ts';
import type { SignInTables } from './sign-in-tables.ts';
import type { VerificationTables } from './verification-tables.ts';
import type { YearTables } from './year-tables.ts';

/** Offsets into the document's text in UTF-16 units, end exclusive. */
interface Spanned {
  spanStart: number;
  spanEnd: number;
}

interface OfDirective extends Spanned {
  directiveId: string;
  position: number;
}

interface OfTask extends Spanned {
  taskId: string;
  position: number;
}

export interface OrganisationTable {
  id: string;
  shortName: string;
  fullName: string;
  englishName: string | null;
  kind: OrganisationKind;
  /** Pinyin; compared byte by byte. */
  sortKey: string;
  source: string;
  provisional: boolean;
  validFrom: LocalDate | null;
  /** The first day after its end. */
  validTo: LocalDate | null;
  parentId: string | null;
  /** GB/T 2260. */
  divisionCode: string | null;
  /** The act that entered it by hand; null for what the register or a document brought. */
  actId: Generated<string | null>;
}

export interface OrganisationNameTable {
  organisationId: string;
  name: string;
  use: NameUse;
  validFrom: LocalDate | null;
  validTo: LocalDate | null;
}

export interface OrganisationSuccessionTable {
  predecessorId: string;
  successorId: string;
  kind: SuccessionKind;
  effectiveOn: LocalDate | null;
  basis: string;
  duties: string | null;
  /** The act that entered it by hand; null for what the register brought. */
  actId: Generated<string | null>;
}

export interface OrganisationRegisterTable {
  /** SHA-256 of the register's contents, hexadecimal. */
  digest: string;
}

export interface DirectiveTable {
  id: string;
  actId: string;
  kind: DirectiveKind;
  /** On what a matter rests; null for a document. */
  basisKind: Generated<BasisKind | null>;
  basis: Generated<string | null>;
  /** SHA-256 of the registered bytes, hexadecimal. */
  digest: string;
  fileName: string;
  sizeBytes: number;
  registeredAt: Date;
  title: string | null;
  docNumber: string | null;
  issuer: string | null;
  issuedOn: LocalDate | null;
  addressees: string[];
  year: number | null;
  partCount: number;
  sectionCount: number;
  itemCount: number;
  taskCount: number;
  organisationCount: number;
}

export interface DirectiveSourceTable {
  directiveId: string;
  bytes: Uint8Array;
  text: string;
}

export interface OutlineNodeTable extends OfDirective {
  parentPosition: number | null;
  kind: OutlineKind;
  number: string;
  title: string | null;
  key: string;
}

export interface BlockTable extends OfDirective {
  kind: BlockKind;
}

export interface DutyTable extends OfDirective {
  kind: DutyKind;
  dueOn: LocalDate | null;
  addressedTo: string | null;
  quote: string;
}

export interface DiagnosticTable extends OfDirective {
  severity: Severity;
  code: DiagnosticCode;
  message: string;
}

export interface TaskTable extends Spanned {
  id: string;
  directiveId: string;
  ordinal: number;
  partPosition: number | null;
  sectionPosition: number | null;
  path: string[];
  item: string | null;
  clause: string;
  responsibilityStart: number | null;
  responsibilityEnd: number | null;
  responsibilityText: string | null;
  targetCount: number;
  noLead: boolean;
  openEnded: boolean;
  searchText: string;
  grams: string[];
  state: TaskState;
  /** Counts the acts that changed it. */
  revision: number;
  /** Named by the keeper where the text names no lead. */
  convenerId: Generated<string | null>;
  mergedIntoId: Generated<string | null>;
  splitFromId: Generated<string | null>;
  /** The act that brought it to its end; null while it stands. */
  endedActId: Generated<string | null>;
}

export interface ResponsibilityTable extends OfTask {
  role: Role;
  openEnded: boolean;
  scope: Scope;
}

export interface ResponsibilityEntryTable {
  taskId: string;
  responsibilityPosition: number;
  position: number;
  name: string;
  organisationId: string | null;
}

export interface DeadlineTable extends OfTask {
  kind: DeadlineKind;
  dueOn: LocalDate | null;
  every: 'month' | 'quarter' | null;
  quote: string;
}

export interface TargetTable extends OfTask {
  indicator: string;
  op: Comparator;
  value: number;
  fromValue: number | null;
  unit: string;
  kind: TargetKind;
  quote: string;
}

export interface DirectionTable extends OfTask {
  indicator: string;
  direction: string;
  quote: string;
}

export interface NoteTable extends OfTask {
  text: string;
}

export interface AssignmentTable {
  organisationId: string;
  id: string;
  directiveId: string;
  taskId: string;
  role: Role;
  state: AssignmentState;
  /** Counts the acts that changed it. */
  revision: number;
  origin: AssignmentOrigin;
  /** The assignment that it took over from. */
  predecessorOrganisationId: Generated<string | null>;
  predecessorId: Generated<string | null>;
  /** The assignment of the organisation above that gave it (分解); null where the text or the keepers did. */
  parentOrganisationId: Generated<string | null>;
  parentId: Generated<string | null>;
  /** What of the clause is asked of it; null for all. */
  words: Generated<string | null>;
  assignedOn: Generated<LocalDate | null>;
  /** The last day for its receipt. */
  receiveBy: Generated<LocalDate | null>;
  receivedOn: Generated<LocalDate | null>;
  /** An earlier date than the official one. */
  internalOn: Generated<LocalDate | null>;
  objectedOn: Generated<LocalDate | null>;
  objection: Generated<string | null>;
  /** How far the extension is that is asked for; null where none is. */
  extension: Generated<OpenExtensionState | null>;
  /** Which date of the task an extension has moved for this branch, and to which day. */
  extendedFrom: Generated<LocalDate | null>;
  extendedOn: Generated<LocalDate | null>;
  /** The act that brought it to its end; null while it stands. */
  endedActId: Generated<string | null>;
}

export interface PlaceholderTable {
  id: string;
  directiveId: string;
  taskId: string;
  position: number;
  responsibilityPosition: number;
  kind: PlaceholderKind;
  role: Role;
  name: string;
  revision: number;
  resolvedActId: Generated<string | null>;
  /** Why nobody, or those organisations, are meant. */
  resolution: Generated<string | null>;
  /** The act of the corrected document that no longer has it. */
  endedActId: Generated<string | null>;
}

/** What a row of a workbook stands for in a registered directive. */
export interface StoredMatch {
  /** Which sheet, from 0, and the row of the clause, from 1. */
  sheet: number;
  row: number;
  match: RowMatch;
  /** Null while nothing is settled, and where a person left the row out. */
  taskId: string | null;
  /** What is like it, best first. */
  candidates: Candidate[];
}

export interface TakeoverTable {
  id: string;
  /** Counts the changes while it is open. */
  revision: number;
  state: TakeoverState;
  /** SHA-256 of the workbook, hexadecimal. */
  digest: string;
  fileName: string;
  sizeBytes: number;
  openedAt: Date;
  /** Null where the command line opened it. */
  openedById: string | null;
  title: string;
  makesDirective: boolean;
  /** The directive whose tasks the rows stand for; the one that was made, once it is. */
  directiveId: string | null;
  /** One for each sheet. */
  mapping: Json<SheetMapping[]>;
  matches: Json<StoredMatch[]>;
  actId: string | null;
  withdrawnActId: string | null;
}

export interface TakeoverSourceTable {
  takeoverId: string;
  bytes: Uint8Array;
  /** As `packSheets` makes it. */
  sheets: string;
}

export interface TakeoverValueTable {
  takeoverId: string;
  sheet: string;
  rowNumber: number;
  columnNumber: number;
  taskId: string;
  directiveId: string;
  heading: string;
  meaning: ColumnMeaning;
  words: string;
  status: TakenStatus | null;
  readOn: LocalDate | null;
}

export interface TakeoverHeadingsTable {
  signature: string;
  headings: string[];
  meanings: ColumnMeaning[];
  actId: string;
}

export interface Database
  extends SignInTables,
    PlanTables,
    NotificationTables,
    CoordinationTables,
    EvidenceTables,
    FindingTables,
    LightTables,
    OrderTables,
    ProgrammeTables,
    BurdenTables,
    ComplaintTables,
    ReconciliationTables,
    ReportTables,
    SealTables,
    VerificationTables,
    YearTables,
    CompletionTables {
  organisation: OrganisationTable;
  organisationName: OrganisationNameTable;
  organisationSuccession: OrganisationSuccessionTable;
  organisationRegister: OrganisationRegisterTable;
  journal: JournalTable;
  directive: DirectiveTable;
  directiveSource: DirectiveSourceTable;
  outlineNode: OutlineNodeTable;
  block: BlockTable;
  duty: DutyTable;
  diagnostic: DiagnosticTable;
  task: TaskTable;
  responsibility: ResponsibilityTable;
  responsibilityEntry: ResponsibilityEntryTable;
  deadline: DeadlineTable;
  target: TargetTable;
  direction: DirectionTable;
  note: NoteTable;
  assignment: AssignmentTable;
  placeholder: PlaceholderTable;
  setting: SettingTable;
  draft: DraftTable;
  draftSource: DraftSourceTable;
  draftCorrection: DraftCorrectionTable;
  formerSource: FormerSourceTable;
  amendment: AmendmentTable;
  takeover: TakeoverTable;
  takeoverSource: TakeoverSourceTable;
  takeoverValue: TakeoverValueTable;
  takeoverHeadings: TakeoverHeadingsTable;
  person: PersonTable;
  unit: UnitTable;
  deputy: DeputyTable;
  contact: ContactTable;
  reminder: ReminderTable;
  unitShare: UnitShareTable;
  taskAdjustment: TaskAdjustmentTable;
  journalSubject: JournalSubjectTable;
  answeredRequest: AnsweredRequestTable;
}
