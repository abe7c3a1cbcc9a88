import type { LocalDate } from '#calendar/local-date.ts';

/** Who answers for a task within an organisation (责任人). */
export interface AccountablePerson {
  name: string;
  /** As it was typed; empty where none was given. */
  telephone: string;
}

/** What is to be reached by a day (时间节点). */
export interface PlannedMilestone {
  dueOn: LocalDate | null;
  words: string;
  /** The form of what is then there; empty where it is the task's. */
  deliverable: string;
}

/** Where an indicator is to stand on a day. */
export interface PlannedPoint {
  /** The target of the task that it leads to. */
  targetPosition: number;
  reachOn: LocalDate;
  value: number;
}

/** What a plan says of one task. */
export interface PlanContent {
  measures: string;
  deliverable: string;
  persons: AccountablePerson[];
  milestones: PlannedMilestone[];
  trajectory: PlannedPoint[];
}

/** What a plan says of a task of which nobody has written anything. */
export const emptyContent: PlanContent = {
  measures: '',
  deliverable: '',
  persons: [],
  milestones: [],
  trajectory: [],
};
