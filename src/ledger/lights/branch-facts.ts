import type { LocalDate } from '#calendar/local-date.ts';
import type { Comparator, Role } from '#parse/directive.ts';
import type { IssuedPolicy } from '../evidence/settle-policies.ts';
import type { SaidBefore } from '../reports/no-change.ts';
import type { AssignmentState, TaskState } from '../values/ledger-states.ts';
import type { LightDateKind } from '../values/light-values.ts';

/** A date by which something of the task must have happened. The end of an ongoing deadline is none: it is a summing-up. */
export interface OfficialDate {
  kind: Extract<LightDateKind, 'complete' | 'issue_policy' | 'adjusted'>;
  dueOn: LocalDate;
}

/** A step of the accepted plan, and how far it is said and known to be done. */
export interface PlannedStep {
  id: string;
  words: string;
  dueOn: LocalDate | null;
  state: 'open' | 'claimed' | 'verified';
}

/** Where an indicator is to stand from a day on. */
export interface PlannedPoint {
  targetPosition: number;
  indicator: string;
  op: Comparator;
  reachOn: LocalDate;
  value: number;
}

/** The figure that was reported last for a target. */
export interface LastFigure {
  targetPosition: number;
  value: number;
}

/** How an organisation stands with the plan that it owes. */
export interface PlanFacts {
  owes: boolean;
  dueOn: LocalDate | null;
  /** Handed in, and not given back since. */
  handedIn: boolean;
  /** An accepted version speaks of this branch; only then the branch can be measured against it. */
  accepted: boolean;
}

/** What was said in one cycle. */
export interface SaidInCycle extends SaidBefore {
  cycle: string;
}

/** All that the light of one branch rests on. */
export interface BranchFacts {
  role: Role;
  state: AssignmentState;
  taskState: TaskState;
  /** Null while only the text names it. */
  assignedOn: LocalDate | null;
  /** It took over from another branch, with the dates that this one has missed. */
  takenOver: boolean;
  internalOn: LocalDate | null;
  extendedFrom: LocalDate | null;
  extendedOn: LocalDate | null;
  /** The day on which its completion was claimed; null where no claim is open. */
  claimedOn: LocalDate | null;
  dates: readonly OfficialDate[];
  policies: readonly IssuedPolicy[];
  /** The day of the directive: policies count from it. */
  askedOn: LocalDate | null;
  plan: PlanFacts;
  steps: readonly PlannedStep[];
  points: readonly PlannedPoint[];
  figures: readonly LastFigure[];
  /** What its organisation said of the task, the first cycle first; drafts and what was given back are none of it. */
  said: readonly SaidInCycle[];
}
