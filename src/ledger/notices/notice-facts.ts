import type { LocalDate } from '#calendar/local-date.ts';
import type { Role } from '#parse/directive.ts';
import type { IssuedPolicy } from '../evidence/settle-policies.ts';
import type { ActName } from '../values/act-names.ts';
import type { AssignmentState, TaskState } from '../values/ledger-states.ts';
import type { NoticeDateKind } from '../values/notice-kinds.ts';
import type { PersonRole } from '../values/person-roles.ts';

/** A place in which somebody is told things: their own, or that of a person for whom they stand in today. */
export interface ToldPlace {
  /** Who is told. */
  toldId: string;
  organisationId: string;
  roles: readonly PersonRole[];
}

/** A date by which something of a task must have happened. */
export interface DatedDuty {
  kind: NoticeDateKind;
  dueOn: LocalDate;
}

/** What the rules ask of an assignment. */
export interface AssignmentFacts {
  organisationId: string;
  id: string;
  taskId: string;
  directiveId: string;
  role: Role;
  /** The organisation above that gave it, which follows it in the keepers' place. */
  parentOrganisationId?: string | null;
  state: AssignmentState;
  taskState: TaskState;
  /** Null while it is only named by the text. */
  assignedOn: LocalDate | null;
  receiveBy: LocalDate | null;
  internalOn: LocalDate | null;
  objectedOn: LocalDate | null;
  /** The dates of its task that count: those of its text, or the one that a decision set in their place. */
  dates: readonly DatedDuty[];
  /** Which of them an extension has moved for this branch, and to which day. */
  extendedFrom: LocalDate | null;
  extendedOn: LocalDate | null;
  /** The policies that organisations of its task have issued, and the day on which the directive asked for them. */
  policies: readonly IssuedPolicy[];
  askedOn: LocalDate | null;
  /** The last act that ended it or decided on an objection to it, if lately. */
  decision: AssignmentDecision | null;
}

export interface AssignmentDecision {
  act: ActName;
  actId: string;
  on: LocalDate;
  /** Who did it; null for the command line. */
  byId: string | null;
  /** Who had objected, where it decides on an objection. */
  objectedById: string | null;
  /** The organisations that carry on; empty where none does. */
  toOrganisationIds: readonly string[];
}

/** A document with words that name nobody and are not settled. */
export interface OpenPlaceholders {
  directiveId: string;
  count: number;
  /** The day of the act from which they come. */
  since: LocalDate;
}

/** A matter registered by hand that waits for the head. */
export interface ProposedMatter {
  directiveId: string;
  taskId: string;
  proposedOn: LocalDate;
}

/** What the head decided of a matter that somebody proposed. */
export interface DecidedMatter {
  directiveId: string;
  actId: string;
  approved: boolean;
  on: LocalDate;
  /** The tasks that it was decided of. */
  taskIds: readonly string[];
  proposerId: string;
  /** Who decided; null for the command line. */
  byId: string | null;
}

/** A task that an organisation is to bring the others together for. */
export interface NamedConvener {
  directiveId: string;
  taskId: string;
  organisationId: string;
  actId: string;
  on: LocalDate;
  /** Who named it; null for the command line. */
  byId: string | null;
}

/** A period in which one person stands in for another. */
export interface DeputyFacts {
  id: string;
  deputyId: string;
  fromOn: LocalDate;
  toOn: LocalDate;
}
