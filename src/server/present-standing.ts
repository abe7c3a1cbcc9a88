import type { LocalDate } from '#calendar/local-date.ts';
import { workingDaysBetween } from '#calendar/working-days.ts';
import type { Standing } from '#contract/standing.ts';
import { listAssignmentActs } from '#ledger/policy/assignment-policy.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { listTaskActs } from '#ledger/policy/task-policy.ts';
import type { TaskAct } from '#ledger/values/act-names.ts';
import type { TaskStanding } from '#store/read/find-standing.ts';
import type { StandingAssignment } from '#store/read/list-standing-assignments.ts';

/** Where a task stands on that day, with what the caller may do to it and to each of its parts. */
export function presentStanding(
  { directiveId: _directiveId, directiveKind: _kind, ...task }: TaskStanding,
  { assignments, hiddenCount }: { assignments: readonly StandingAssignment[]; hiddenCount: number },
  { caller, today }: { caller: Caller; today: LocalDate },
): Standing {
  const taskActs = listTaskActs(caller, task);
  const toSettle = taskActs.filter((act) => act === 'resolve_placeholders');
  const placeholders = task.placeholders.map((placeholder) => ({
    ...placeholder,
    can: placeholder.resolved ? [] : toSettle,
  }));
  return {
    ...task,
    placeholders,
    assignments: assignments.map((assignment) => presentAssignment(assignment, task, { caller, today })),
    hiddenCount,
    can: taskActs.filter((act) => hasPurpose(act, task, assignments)),
  };
}

/** Whether there is something that the act would do. */
function hasPurpose(
  act: TaskAct,
  { noLead, placeholders }: Pick<TaskStanding, 'noLead' | 'placeholders'>,
  assignments: readonly StandingAssignment[],
): boolean {
  if (act === 'assign_tasks') return assignments.some(({ state }) => state === 'named');
  if (act === 'name_convener') return noLead;
  if (act === 'resolve_placeholders') return placeholders.some(({ resolved }) => !resolved);
  return true;
}

function presentAssignment(
  { contacts, parentOrganisationId, ...assignment }: StandingAssignment,
  task: Pick<TaskStanding, 'state'>,
  { caller, today }: { caller: Caller; today: LocalDate },
): Standing['assignments'][number] {
  const { organisationId, state, receiveBy, extension } = assignment;
  const isWaiting = state === 'assigned' && receiveBy !== null;
  const workingDaysLeft = isWaiting ? workingDaysBetween(today, receiveBy).days : null;
  return {
    ...assignment,
    workingDaysLeft,
    contacts: workingDaysLeft !== null && workingDaysLeft < 0 ? contacts : [],
    can: listAssignmentActs(caller, {
      ...{ organisationId, state, extension, parentOrganisationId, taskState: task.state },
    }),
  };
}
