import type { Standing, StandingAssignment } from '#contract/standing.ts';
import type { AssignmentState } from '#contract/values.ts';

/** Where an assignment has come to its end. */
const ends: readonly AssignmentState[] = ['released', 'passed_on', 'withdrawn'];

/** The assignments that have not come to an end. */
export function openAssignments({ assignments }: Pick<Standing, 'assignments'>): StandingAssignment[] {
  return assignments.filter(({ state }) => !ends.includes(state));
}

/** It waits for its receipt longer than it may. */
export function isLate({ workingDaysLeft }: StandingAssignment): boolean {
  return workingDaysLeft !== null && workingDaysLeft < 0;
}
